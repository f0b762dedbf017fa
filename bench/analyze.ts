import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { analyze } from '../src/analyze.ts';

/**
 * How much `analyze` costs above the least that any reader of the text can do: to look at each code unit once. On real
 * documents where there are some, else on generated ones; figures of one cannot be compared with those of the other.
 */
const corpus = new URL('../../shared/corpus/', import.meta.url);
const texts = existsSync(corpus) ? realDocuments(corpus) : generatedDocuments();
const size = texts.reduce((sum, text) => sum + text.length, 0);
let sink = 0;

const bench = new Bench({ time: 3000 })
  .add('floor: each code unit once', () => {
    for (const text of texts) for (let at = 0; at < text.length; at++) sink ^= text.charCodeAt(at);
  })
  .add('analyze', () => {
    for (const text of texts) sink ^= analyze(text).tables.length;
  });
await bench.run();

console.log(`${texts.length} documents, ${size} code units, ${existsSync(corpus) ? 'real' : 'generated'}`);
for (const { name, result } of bench.tasks) {
  if (!('latency' in result)) continue;
  const milliseconds = result.latency.p50;
  console.log(
    `${name}: ${milliseconds.toFixed(1)} ms, ${(size / milliseconds / 1000).toFixed(1)} M code units a second`,
  );
}
if (sink === -1) console.log(sink);

/** Every twentieth document. */
function realDocuments(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line, index) => line !== '' && index % 20 === 0)
    .map((line) => String(JSON.parse(line).text));
}

function generatedDocuments(): string[] {
  const prose = 'Most lines of most documents are prose, and hold no pipe.\n'.repeat(40);
  const clean = `| a | b |\n| - | - |\n${'| one | two |\n'.repeat(20)}`;
  const damaged = `a | b | c\n--|--\n${'one | two | three\n'.repeat(20)}`;
  return [prose, clean, damaged].map((part) => `${prose}\n${part}\n${prose}`.repeat(20));
}
