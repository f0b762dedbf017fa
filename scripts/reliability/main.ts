import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Result,
  tryMadePatterns,
  tryNamedPatterns,
  tryOutput,
  tryRecovery,
  tryStrings,
  tryTables,
} from './parts.ts';

/**
 * The full run behind docs/reliability.md: strings without a throw, damaged tables without a loss or a second change,
 * tables whose cells are known after the damage as before it, patterns whose work grows with the text. Counts are divided
 * among processes; the same seed and number of processes try the same. Exits with 1 where anything failed.
 *
 * `--strings 1000000 --tables 100000 --patterns 10000 --seed 1 --processes 2`; `--named no` leaves out the named patterns
 * at large sizes. `--slices 10 --slice 0` to `--slice 9` is the same run in ten goes, each of which tries other texts.
 */
const { values } = parseArgs({
  options: {
    strings: { type: 'string', default: '1000000' },
    tables: { type: 'string', default: '100000' },
    patterns: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(availableParallelism()) },
    named: { type: 'string', default: 'yes' },
    slices: { type: 'string', default: '1' },
    slice: { type: 'string', default: '0' },
    index: { type: 'string', default: '' },
  },
});

const MOST_SHOWN = 10;
const processes = Number(values.processes);

/** The parts of the process with this index, in this slice. Counting steps comes last: it makes all else slow. */
function* results(index: number): Generator<Result> {
  const pieces = processes * Number(values.slices);
  const piece = processes * Number(values.slice) + index;
  const share = (count: string): number => Math.ceil(Number(count) / pieces);
  const seed = Number(values.seed) + 1_000_000 * piece;
  yield tryStrings(share(values.strings), seed);
  yield tryTables(share(values.tables), seed);
  yield tryRecovery(share(values.tables), seed);
  yield tryOutput(share(values.patterns), seed);
  yield tryMadePatterns(share(values.patterns), seed);
  if (values.named === 'yes') yield tryNamedPatterns(piece, pieces);
}

async function runAll(): Promise<boolean> {
  const all: Result[] = [];
  await Promise.all(
    Array.from({ length: processes }, (_, index) => {
      const child = fork(fileURLToPath(import.meta.url), [
        ...process.argv.slice(2),
        '--index',
        String(index),
      ]);
      child.on('message', (result: Result) => {
        all.push(result);
        console.log(`process ${index}: ${result.tried} ${result.name}, ${result.failed.length} failed`);
      });
      return new Promise<void>((resolve, reject) => {
        child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`process ${index}: ${code}`))));
      });
    }),
  );
  for (const name of new Set(all.map((result) => result.name))) {
    const own = all.filter((result) => result.name === name);
    const tried = own.reduce((sum, result) => sum + result.tried, 0);
    const failed = own.flatMap((result) => result.failed);
    const worst = Math.max(...own.map((result) => result.worst));
    console.log(
      `${name}: ${tried} tried, ${failed.length} failed${worst > 0 ? `, worst ${worst.toFixed(2)}` : ''}`,
    );
    for (const kind of Object.keys(own[0]?.counts ?? {}))
      console.log(`  ${own.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0)} ${kind}`);
    for (const text of failed.slice(0, MOST_SHOWN)) console.log(`  ${text}`);
  }
  return all.every((result) => result.failed.length === 0);
}

if (values.index === '') process.exitCode = (await runAll()) ? 0 : 1;
else for (const result of results(Number(values.index))) process.send?.(result);
