import { availableParallelism } from 'node:os';
import { shownLine } from '../../lint/report/shown.ts';
import { type FileChoice, inputsOf, LEFT_OUT } from '../files/file-options.ts';
import type { FoundFile } from '../files/find-files.ts';
import type { Io } from '../io.ts';
import { addCounts, summaryOf } from './counts.ts';
import type { FixJob, Purpose } from './fix-file.ts';
import { fixOptions } from './fix-options.ts';
import { tellLeft } from './left.ts';
import { createProgress } from './progress.ts';
import { LEAST_FOR_WORKERS, runJobs } from './run-jobs.ts';

/** What `tablemend fix` is asked for. */
export interface FixRun {
  readonly choice: FileChoice;
  readonly purpose: Purpose;
  /** Whether the exit status says that something would change. */
  readonly check: boolean;
  /** Whether only what was asked for and errors are printed. */
  readonly quiet: boolean;
  /** Worker threads; by default as many as the machine has processors, for a run that is long enough. */
  readonly jobs?: number | undefined;
}

/** What became of all files. */
interface Totals {
  changed: number;
  failed: number;
  readonly counts: Record<string, number>;
  /** Files of which something is left to a higher level, and how many repairs of which rule that are. */
  unfinished: number;
  readonly left: Record<string, number>;
}

/**
 * Mends files. Gives 2 where one could not be read or written, 1 where `check` finds what would change, else 0.
 *
 * @throws {TypeError} where the documents of a folder would be printed
 */
export async function fixFiles(run: FixRun, io: Io): Promise<0 | 1 | 2> {
  const { found, optionsOf } = inputsOf(run.choice, io);
  for (const { path, message } of found.problems) await tell(io, path, message);
  if (!run.quiet) for (const path of found.leftOut) await tell(io, path, LEFT_OUT);
  if (run.purpose === 'print') checkPrinted(found.files);
  const jobs: FixJob[] = [];
  for (const file of found.files) {
    const options = fixOptions(file.path, await optionsOf(file.absolute));
    jobs.push({ file, options, purpose: run.purpose, color: io.color ?? false });
  }
  const totals = await runAll(jobs, run, io);
  if (!run.quiet) {
    if (run.purpose !== 'print') await io.stderr.write(summary(jobs.length, totals, run.purpose));
    await tellLeft(totals.left, `in ${totals.unfinished} of ${filesOf(jobs.length)}`, io);
  }
  if (found.problems.length > 0 || totals.failed > 0) return 2;
  return run.check && totals.changed > 0 ? 1 : 0;
}

/** Files that are named one by one are printed one behind the other, as is usual; who names a folder wants another thing. */
function checkPrinted(files: readonly FoundFile[]): void {
  if (files.length < 2 || files.every(({ isNamed }) => isNamed)) return;
  throw new TypeError(
    `${files.length} documents would be printed as one: --write mends the files, --diff and --check show what would change`,
  );
}

async function runAll(jobs: readonly FixJob[], run: FixRun, io: Io): Promise<Totals> {
  const totals: Totals = { changed: 0, failed: 0, counts: {}, unfinished: 0, left: {} };
  const threads = run.jobs ?? (jobs.length < LEAST_FOR_WORKERS ? 1 : availableParallelism());
  const progress = createProgress(io.isTerminal === true && !run.quiet ? io.stderr : null, jobs.length);
  let at = 0;
  for await (const { output, counts, left, failure } of runJobs(jobs, threads)) {
    const path = jobs[at++]?.file.path ?? '';
    const isAskedFor = !run.quiet || run.purpose !== 'write';
    if (output !== '' || failure !== '') await progress.clear();
    if (output !== '' && isAskedFor) await io.stdout.write(output);
    if (failure !== '') {
      totals.failed++;
      await tell(io, path, failure);
    }
    if (Object.keys(counts).length > 0) totals.changed++;
    addCounts(totals.counts, counts);
    if (Object.keys(left).length > 0) totals.unfinished++;
    addCounts(totals.left, left);
    await progress.step();
  }
  await progress.clear();
  return totals;
}

async function tell(io: Io, path: string, message: string): Promise<void> {
  await io.stderr.write(`tablemend: ${shownLine(`${path}: ${message}`)}\n`);
}

function summary(total: number, { changed, failed, counts }: Totals, purpose: Purpose): string {
  const did = purpose === 'write' ? 'Mended' : 'To mend:';
  const what = changed === 0 ? '' : `: ${summaryOf(counts)}`;
  const left = failed === 0 ? '' : `, ${failed} could not be mended`;
  return `${did} ${changed} of ${filesOf(total)}${left}${what}\n`;
}

function filesOf(total: number): string {
  return `${total} ${total === 1 ? 'file' : 'files'}`;
}
