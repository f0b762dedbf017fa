import { type Candidate, measure, quartiles, type Times } from './measure.ts';

/** What a comparison is to show: how many times as fast as another candidate, or in what part of its time. */
export interface Goal {
  readonly work: string;
  readonly ours: string;
  readonly against: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A goal with what was measured. */
export interface Outcome {
  readonly work: string;
  readonly toReach: string;
  /** Median, with the quartiles. */
  readonly measured: string;
  readonly reached: boolean;
}

/** True for a run that only has to give a rough figure, quickly. */
export const short: boolean = process.argv.includes('--short');

/** Measures candidates on the same documents, prints how fast each was, and tells what came of the goals. */
export async function compare(
  title: string,
  codeUnits: number,
  candidates: readonly Candidate[],
  goals: readonly Goal[],
): Promise<void> {
  const times = await measure(candidates, short ? 3 : 7, short ? 500 : 2000);
  console.log(`\n${title}: ${(codeUnits / 1e6).toFixed(2)} M code units`);
  for (const { name } of candidates) {
    const [low, median, high] = quartiles(times.get(name) ?? []);
    const speed = [high, median, low].map((time) => (codeUnits / time / 1000).toPrecision(3));
    console.log(`  ${name.padEnd(44)} ${speed[1]} M a second (${speed[0]} to ${speed[2]})`);
  }
  tell(goals.map((goal) => outcomeOf(goal, times)));
}

/** Hands outcomes to the process that gathers them, and prints them. */
export function tell(outcomes: readonly Outcome[]): void {
  for (const { work, toReach, measured, reached } of outcomes)
    console.log(`  ${reached ? 'reached' : 'short  '}  ${work}, ${toReach}: ${measured}`);
  process.send?.(outcomes);
}

function outcomeOf({ work, ours, against, atLeast, atMost }: Goal, times: Times): Outcome {
  const mine = times.get(ours) ?? [];
  const theirs = times.get(against) ?? [];
  if (atMost !== undefined) {
    const ratios = quartiles(mine.map((time, round) => time / (theirs[round] ?? Number.NaN)));
    const toReach = `<= ${atMost} x the time of ${against}`;
    return { work, toReach, measured: shown(ratios), reached: ratios[1] <= atMost };
  }
  const ratios = quartiles(mine.map((time, round) => (theirs[round] ?? Number.NaN) / time));
  const toReach = `>= ${atLeast} x ${against}`;
  return { work, toReach, measured: shown(ratios), reached: ratios[1] >= (atLeast ?? 0) };
}

function shown([low, median, high]: readonly [number, number, number]): string {
  return `${figure(median)} (${figure(low)} to ${figure(high)})`;
}

/** Three digits, never an exponent. */
export function figure(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(value < 0.001 ? 2 : 3);
}
