import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type FixJob, type FixResult, fixFile } from './fix-file.ts';

/** Files that a worker takes at a time: few enough that all are busy to the end. */
const BATCH = 16;

/** Batches that wait for each worker, so that none is idle while results are told. */
const AHEAD = 4;

/** Files from which worker threads pay: each has to load and to warm up the engine, which takes as long as some hundreds. */
export const LEAST_FOR_WORKERS = 500;

/**
 * Mends files and gives the results in their order, as soon as they are there.
 *
 * @param threads - worker threads at most; with 1 all is done in this one
 */
export async function* runJobs(jobs: readonly FixJob[], threads: number): AsyncGenerator<FixResult> {
  const busy = Math.min(threads, Math.ceil(jobs.length / BATCH));
  if (busy > 1) {
    yield* runInWorkers(jobs, busy);
    return;
  }
  for (const job of jobs) {
    yield fixFile(job);
    // The process hears signals and its streams again.
    await setImmediate();
  }
}

async function* runInWorkers(jobs: readonly FixJob[], threads: number): AsyncGenerator<FixResult> {
  const { Tinypool } = await import('tinypool');
  const here = import.meta.url;
  const pool = new Tinypool({
    filename: new URL(`fix-worker${extname(here)}`, here).href,
    minThreads: threads,
    maxThreads: threads,
  });
  // A worker that crashes before it has work is told of by the pool itself, and no other takes its place.
  // One that merely ends is told of by nobody but its thread.
  const crash = new Promise<never>((_, reject) => {
    pool.on('error', reject);
    for (const thread of pool.threads) {
      thread.on('error', reject);
      thread.on('exit', (status: number) => reject(new Error(endedEarly(status))));
    }
  });
  crash.catch(() => {});
  let isSound = true;
  try {
    const waiting: Promise<FixResult[]>[] = [];
    let next = 0;
    const submit = (): void => {
      if (next >= jobs.length) return;
      const work: Promise<FixResult[]> = pool.run(jobs.slice(next, next + BATCH));
      // A failure is told when its turn comes.
      work.catch(() => {});
      waiting.push(work);
      next += BATCH;
    };
    for (let i = 0; i < threads * AHEAD; i++) submit();
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
      const results = await Promise.race([first, crash]);
      submit();
      yield* results;
    }
  } catch (error) {
    isSound = false;
    throw error;
  } finally {
    // To end a pool while another of its workers crashes throws outside of all promises; its threads keep no process up.
    if (isSound) await pool.destroy();
  }
}

function endedEarly(status: number): string {
  return `a worker thread ended with status ${status} before its work was done`;
}
