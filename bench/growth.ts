import { patterns } from '../scripts/fuzz/patterns.ts';
import { analyze } from '../src/index.ts';
import { doubling, MOST_FOR_TWICE, stepsOf } from '../test/laws/growth.ts';
import { StepCounter } from '../test/laws/steps.ts';
import { figure, type Outcome, short, tell } from './harness/compare.ts';
import { hasDocuments, oneTable, proseHeavy } from './harness/documents.ts';
import { type Candidate, measure, quartiles } from './harness/measure.ts';

/**
 * How work and time for each code unit grow with the text: 1 where they are linear. Work is counted in steps; time is told
 * beside it, since that is what sweeping up and memory show in.
 */
const MOST = 1.2;
const prose = hasDocuments ? proseHeavy(1_000_000).join('\n\n') : 'Words and words.\n\n'.repeat(60_000);
const megabyte = prose.slice(0, 1 << 20);
/** Longer than 2,048 code units: up to there one look at each takes the place of a search for each kind of mark. */
const table = `${oneTable(30)}\n`;
const growing: readonly { work: string; small: string; large: string }[] = [
  { work: 'a document of 1 to 64 MB', small: megabyte, large: megabyte.repeat(short ? 8 : 64) },
  { work: 'one table of 1 to 64 MB', small: oneTable(14_000), large: oneTable(short ? 100_000 : 860_000) },
  { work: 'a document of 1 to 10,000 tables', small: table, large: table.repeat(short ? 1000 : 10_000) },
];

const outcomes: Outcome[] = [];
for (const { work, small, large } of growing) {
  const candidate = (name: string, text: string): Candidate => ({
    name,
    run: () => analyze(text).tables.length,
  });
  const times = await measure([candidate('small', small), candidate('large', large)], 5, 20);
  const each = (name: string, text: string): number => quartiles(times.get(name) ?? [])[1] / text.length;
  tellGrowth(`growth in time, ${work}`, each('large', large) / each('small', small));
}

// Counting forbids code to be optimized, so it comes last.
const counter = new StepCounter((url) => url.endsWith('growth.mjs'));
for (const { work, small, large } of growing)
  tellGrowth(`growth in steps, ${work}`, stepsOf(counter, large) / stepsOf(counter, small));

let worst = { name: '', ratio: 0 };
const tried = patterns.filter((_, index) => !short || index % 6 === 0);
for (const { name, of } of tried) {
  const ratio = doubling([4000, 8000, 16_000].map((size) => stepsOf(counter, of(size))));
  if (ratio > worst.ratio) worst = { name, ratio };
}
counter.close();
outcomes.push({
  work: `growth over ${tried.length} hostile patterns, steps for twice the text`,
  toReach: `<= ${MOST_FOR_TWICE}`,
  measured: `at most ${figure(worst.ratio)} (${worst.name})`,
  reached: worst.ratio <= MOST_FOR_TWICE,
});
tell(outcomes);

function tellGrowth(work: string, measured: number): void {
  const toReach = `linear: <= ${MOST} for each code unit`;
  outcomes.push({ work, toReach, measured: figure(measured), reached: measured <= MOST });
}
