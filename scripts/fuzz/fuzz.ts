import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Breach } from '../../test/laws/breach.ts';
import { damagedTables } from '../../test/laws/damage.ts';
import { breaches } from '../../test/laws/laws.ts';
import { type Document, documentsOf, setNames } from './data.ts';
import { minimised, mutated, randomOf } from './mutations.ts';

/**
 * Changes documents at random, holds the cheap laws against what comes out, and prints the shortest text found for each
 * kind of breach. The same seed finds the same.
 *
 * `--seconds 60`, `--seed 1`, `--law loss` for one law only, `--all` for breaches of stillness too, `--most 5000` for the
 * longest document taken.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    law: { type: 'string', default: '' },
    most: { type: 'string', default: '5000' },
    all: { type: 'boolean', default: false },
  },
});

const shared = setNames().flatMap((name) => documentsOf(name, 400));
const made = fc.sample(damagedTables(5), { numRuns: 400, seed: Number(values.seed) });
const documents: readonly Document[] = [
  ...shared,
  ...made.map(({ text, chain }) => ({ id: chain === '' ? 'a clean table' : chain, text })),
].filter(({ text }) => text.length < Number(values.most));

function found(text: string): Breach[] {
  try {
    return breaches(text).filter(
      ({ law }) => (values.all || law !== 'stillness') && law.includes(values.law),
    );
  } catch (error) {
    return [
      { law: 'throws', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    ];
  }
}

/** Breaches of one kind have one cause as a rule: the law and the first words of what was found. */
function kindOf({ law, detail }: Breach): string {
  return `${law} ${detail.split(/ at | overlap|:/)[0] ?? ''}`;
}

const random = randomOf(Number(values.seed));
const seen = new Map<string, number>();
const end = Date.now() + 1000 * Number(values.seconds);
let runs = 0;
while (Date.now() < end) {
  const document = documents[random(documents.length)];
  if (document === undefined) break;
  const text = mutated(document.text, random);
  runs++;
  for (const breach of found(text)) {
    const kind = kindOf(breach);
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    if (times > 1) continue;
    const shortest = minimised(text, (shorter) => found(shorter).some((other) => kindOf(other) === kind));
    const [first] = found(shortest);
    console.log(`${kind} (from ${document.id})\n  ${JSON.stringify(shortest)}\n  ${first?.detail ?? ''}\n`);
  }
}
console.log(`${runs} texts, seed ${values.seed}: ${seen.size} kinds of breach`);
for (const [kind, times] of seen) console.log(`  ${times} ${kind}`);
