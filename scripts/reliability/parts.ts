import fc from 'fast-check';
import { mend } from '../../src/mend.ts';
import { damagedTables } from '../../test/laws/damage.ts';
import { gfmBreaches } from '../../test/laws/gfm-laws.ts';
import { doubling, MOST_FOR_TWICE, stepsOf } from '../../test/laws/growth.ts';
import { breaches } from '../../test/laws/laws.ts';
import { keptTables, recoveryOf } from '../../test/laws/recovered.ts';
import { StepCounter } from '../../test/laws/steps.ts';
import { patterns } from '../fuzz/patterns.ts';
import { type MadePattern, madePatterns, strings } from './strings.ts';

/** What one part of a run comes to. */
export interface Result {
  readonly name: string;
  readonly tried: number;
  readonly failed: readonly string[];
  /** What was measured beside, such as the worst growth. */
  readonly worst: number;
  /** How many came to what, where there is more to tell than failures. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Tables that are made of one seed. */
const BATCH = 1000;

/** The most damages that a table has before it is recovered. */
const MOST_DAMAGES = 4;

/** Sizes at which generated patterns are compared, in code units. */
const SMALL = [4000, 8000];

/** The most code units that may be written for each one read: `|` becomes `|  |` and a delimiter row as wide. */
const MOST_WRITTEN = 12;

/** The same for those that a growth too great may only be an accident of, and for the named ones. */
const LARGE = [64_000, 128_000, 256_000];

/** Mends as many strings; none may throw, or break a law that needs no other engine. */
export function tryStrings(count: number, seed: number): Result {
  const failed: string[] = [];
  let tried = 0;
  for (const text of strings(seed)) {
    if (tried++ === count) break;
    const found = foundIn(text, breaches);
    if (found !== null) failed.push(found);
  }
  return { name: 'strings', tried: count, failed, worst: 0, counts: {} };
}

/** Mends as many damaged tables, with the laws that need micromark too. */
export function tryTables(count: number, seed: number): Result {
  const failed: string[] = [];
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    for (const { text } of fc.sample(damagedTables(5), { numRuns, seed: seed + done })) {
      const found = foundIn(text, (given) => [...breaches(given), ...gfmBreaches(given)]);
      if (found !== null) failed.push(found);
    }
  }
  return { name: 'damaged tables', tried: count, failed, worst: 0, counts: {} };
}

/**
 * Recovers as many tables after damages that leave enough to know their cells. Those whose cells come out otherwise
 * without a word of doubt are failures.
 */
export function tryRecovery(count: number, seed: number): Result {
  const failed: string[] = [];
  const counts: Record<string, number> = { equal: 0, doubtful: 0, unseen: 0, certain: 0 };
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    for (const kept of fc.sample(keptTables(MOST_DAMAGES), { numRuns, seed: seed + done })) {
      const recovery = recoveryOf(kept);
      counts[recovery] = (counts[recovery] ?? 0) + 1;
      if (recovery === 'certain') failed.push(`${kept.chain}\n  ${JSON.stringify(kept.after)}`);
    }
  }
  return { name: 'recovered tables', tried: count, failed, worst: 0, counts };
}

/** Counts the steps for as many generated patterns. */
export function tryMadePatterns(count: number, seed: number): Result {
  return growth('generated patterns', madePatterns(seed, count), SMALL);
}

/** Counts the steps for the named patterns at large sizes: every `of`-th, from `index` on. */
export function tryNamedPatterns(index: number, of: number): Result {
  return growth(
    'named patterns',
    patterns.filter((_, at) => at % of === index),
    LARGE,
  );
}

function growth(name: string, tried: readonly MadePattern[], sizes: readonly number[]): Result {
  const counter = new StepCounter();
  const failed: string[] = [];
  let worst = 0;
  for (const { name: pattern, of } of tried) {
    const at = (chosen: readonly number[]): number =>
      doubling(chosen.map((size) => stepsOf(counter, of(size))));
    let ratio = at(sizes);
    if (ratio > MOST_FOR_TWICE && sizes !== LARGE) ratio = at(LARGE);
    if (ratio > worst) worst = ratio;
    if (ratio > MOST_FOR_TWICE) failed.push(`${ratio.toFixed(2)} ${pattern}`);
  }
  counter.close();
  return { name, tried: tried.length, failed, worst, counts: {} };
}

/** The most code units written for each one read, over the named and as many generated patterns. */
export function tryOutput(count: number, seed: number): Result {
  const made: readonly MadePattern[] = [...patterns, ...madePatterns(seed, count)];
  const failed: string[] = [];
  let worst = 0;
  for (const { name, of } of made) {
    const text = of(SMALL[1] ?? 0);
    const ratio = mend(text, { level: 'all' }).length / text.length;
    worst = Math.max(worst, ratio);
    if (ratio > MOST_WRITTEN) failed.push(`${ratio.toFixed(2)} ${name}`);
  }
  return { name: 'output', tried: made.length, failed, worst, counts: {} };
}

function foundIn(
  text: string,
  check: (text: string) => readonly { law: string; detail: string }[],
): string | null {
  try {
    const [first] = check(text);
    return first === undefined ? null : `${first.law} ${first.detail}\n  ${JSON.stringify(text)}`;
  } catch (error) {
    return `throws ${String(error)}\n  ${JSON.stringify(text)}`;
  }
}
