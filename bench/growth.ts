import { patterns } from '../scripts/fuzz/patterns.ts';
import { analyze } from '../src/index.ts';
import { figure, type Outcome, short, tell } from './harness/compare.ts';
import { hasDocuments, oneTable, proseHeavy } from './harness/documents.ts';
import { type Candidate, measure, quartiles } from './harness/measure.ts';

/** How the time for each code unit grows with the text: 1 where it is linear. */
const rounds = 3;
const outcomes: Outcome[] = [];
const small = `${oneTable(20)}\n`;
const prose = hasDocuments ? proseHeavy(1_000_000).join('\n\n') : 'Words and words.\n\n'.repeat(60_000);

await grows('a document of 1 to 64 MB', prose.slice(0, 1 << 20), short ? 8 : 64);
await grows('one table of 1 to 64 MB', oneTable(17_000), short ? 4 : 64, '\n');
await grows('a document of 1 to 10,000 tables', small.repeat(100), short ? 10 : 100);

let worst = { name: '', ratio: 0 };
const tried = patterns.filter((_, index) => !short || index % 6 === 0);
for (const { name, of } of tried) {
  const size = short ? 5_000 : 100_000;
  const ratio = await ratioOf(of(size), of(size * 4));
  if (ratio > worst.ratio) worst = { name, ratio };
}
outcomes.push({
  work: `growth over ${tried.length} hostile patterns`,
  toReach: 'linear: 1 x the time for each code unit',
  measured: `at most ${figure(worst.ratio)} (${worst.name})`,
  reached: worst.ratio < 2,
});
tell(outcomes);

async function grows(work: string, unit: string, times: number, between = ''): Promise<void> {
  const large = (unit + between).repeat(times);
  const ratio = await ratioOf(unit, large);
  outcomes.push({
    work: `growth, ${work}`,
    toReach: 'linear: 1 x the time for each code unit',
    measured: figure(ratio),
    reached: ratio < 2,
  });
}

/** Time for each code unit of the larger text over that of the smaller one. */
async function ratioOf(smaller: string, larger: string): Promise<number> {
  const candidate = (name: string, text: string): Candidate => ({
    name,
    run: () => analyze(text).tables.length,
  });
  const times = await measure([candidate('small', smaller), candidate('large', larger)], rounds, 20);
  const median = (name: string, text: string): number => quartiles(times.get(name) ?? [])[1] / text.length;
  return median('large', larger) / median('small', smaller);
}
