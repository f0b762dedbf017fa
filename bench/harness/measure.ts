import { Bench } from 'tinybench';

/** Something to measure: work done on the documents of a comparison. */
export interface Candidate {
  readonly name: string;
  /** Does the work once. What it returns is kept until the next call, so that it cannot be optimized away. */
  readonly run: () => unknown;
}

/** Milliseconds that a candidate took, one entry a round. Entries of one round can be compared with each other. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** A measured stretch is repeated to be at least this long. */
const LEAST_MILLISECONDS = 250;

const last: { result: unknown } = { result: undefined };

/**
 * Measures candidates side by side: in each round every candidate once, each round beginning with another one, so that
 * what disturbs the machine disturbs all. Time is that of the processor; what other programs take is left out.
 */
export async function measure(
  candidates: readonly Candidate[],
  rounds: number,
  warmUpTime: number,
): Promise<Times> {
  const repeats = new Map(candidates.map((candidate) => [candidate.name, warmUp(candidate, warmUpTime)]));
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ now: processorTime, iterations: 1, time: 0, warmup: false, throws: true });
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[(i + round) % candidates.length];
      if (candidate === undefined) continue;
      const { name, run } = candidate;
      const count = repeats.get(name) ?? 1;
      const task = (): void => {
        for (let turn = 0; turn < count; turn++) last.result = run();
      };
      bench.add(name, task, { beforeEach: clear });
    }
    for (const { name, result } of await bench.run())
      if ('latency' in result) times.get(name)?.push(result.latency.mean / (repeats.get(name) ?? 1));
  }
  return times;
}

/**
 * Runs a candidate until it is compiled, and gives how often it has to run to be measured well. Where there is much code,
 * compiling it takes far longer than a first stretch: it is run for stretch after stretch for as long as it gets faster.
 */
function warmUp({ run }: Candidate, milliseconds: number): number {
  let took = Number.POSITIVE_INFINITY;
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch++) {
    const before = took;
    took = timeOfTurn(run, milliseconds);
    // What takes longer than a stretch for one turn has been compiled in it.
    if (took > NO_FASTER * before || took > milliseconds) break;
  }
  return Math.max(1, Math.ceil(LEAST_MILLISECONDS / Math.max(took, 0.02)));
}

const MOST_STRETCHES = 16;
const NO_FASTER = 0.95;

/** How long a turn takes on average, over a stretch of turns. */
function timeOfTurn(run: () => unknown, milliseconds: number): number {
  const start = processorTime();
  let turns = 0;
  let took = 0;
  do {
    last.result = run();
    turns++;
    took = processorTime() - start;
  } while (took < milliseconds && turns < 1000);
  return took / turns;
}

/**
 * What one candidate leaves behind is not swept up on another's time. Only what is young is swept: a full sweep also throws
 * away compiled code that nobody is in at that moment, and what is measured then is how it is compiled anew.
 */
function clear(): void {
  last.result = undefined;
  globalThis.gc?.({ type: 'minor' });
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The lower quartile, median and upper quartile. */
export function quartiles(values: readonly number[]): readonly [number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return [at(0.25), at(0.5), at(0.75)];
}
