import { mend } from '../../src/mend.ts';
import type { StepCounter } from './steps.ts';

/** Twice the text may take twice the steps, and a tenth more for what comes to light only in a longer one. */
export const MOST_FOR_TWICE = 2.2;

/** Steps that mending a text takes for each of its code units. */
export function stepsOf(counter: StepCounter, text: string): number {
  return counter.count(() => mend(text, { level: 'all' })) / Math.max(1, text.length);
}

/**
 * How the work grows when the text doubles, given the steps a code unit at sizes that double: the last against the most
 * before it, since a text may be read in one way at one size and in another at the next.
 */
export function doubling(steps: readonly number[]): number {
  return (2 * (steps.at(-1) ?? 0)) / Math.max(...steps.slice(0, -1));
}
