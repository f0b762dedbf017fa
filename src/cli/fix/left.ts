import { repairsAbove } from '../../apply-repairs.ts';
import type { Level } from '../../options.ts';
import type { Repair } from '../../types.ts';
import type { Io } from '../io.ts';
import { type Counts, countsOf, summaryOf } from './counts.ts';

/** How many repairs of which rule a level leaves to a higher one. */
export function leftOf(level: Level, repairs: readonly Repair[]): Counts {
  return countsOf(repairsAbove(level, repairs));
}

/**
 * Tells what was left, if anything, and how to have it mended, in one line on standard error.
 *
 * @param where - `in 1 of 3 files`, for instance; empty for one document
 */
export async function tellLeft(left: Counts, where: string, { stderr }: Pick<Io, 'stderr'>): Promise<void> {
  const total = Object.values(left).reduce((sum, count) => sum + count, 0);
  if (total === 0) return;
  const guesses = `${total} ${total === 1 ? 'guess' : 'guesses'}${where === '' ? '' : ` ${where}`}`;
  await stderr.write(`Not mended: ${guesses}, which --level all mends too: ${summaryOf(left)}\n`);
}
