import { findingsOf } from '../lint/finding.ts';
import { lineBreakIn } from '../lint/line-break.ts';
import { countsOf, type FileReport, type Format, reporters, statusOf } from '../lint/report/index.ts';
import { shownLine } from '../lint/report/shown.ts';
import type { FileOptions } from './config/config.ts';
import { messageOf } from './errors.ts';
import { type FileChoice, inputsOf, isStdin, LEFT_OUT, stdinInput } from './files/file-options.ts';
import { readDocument } from './files/read-file.ts';
import { type Io, textOf } from './io.ts';
import { checkRules } from './rules.ts';

/** What `tablemend lint` is asked for. */
export interface LintRun {
  readonly choice: FileChoice;
  readonly format: Format;
  /** How many warnings are allowed; -1 for any number. */
  readonly maxWarnings: number;
}

/**
 * Reports what is wrong in the files. Gives 2 where one could not be read, 1 where there is an error or too many
 * warnings, else 0.
 *
 * @throws {TypeError} where there is no such rule
 */
export async function lint({ choice, format, maxWarnings }: LintRun, io: Io): Promise<0 | 1 | 2> {
  checkRules(choice.options.rules ?? {});
  const { reports, failed } = isStdin(choice)
    ? { reports: await reportStdin(choice, io), failed: false }
    : await reportFiles(choice, io);
  await io.stdout.write(reporters[format](reports));
  return failed ? 2 : statusOf(countsOf(reports), maxWarnings);
}

async function reportStdin(choice: FileChoice, io: Io): Promise<readonly FileReport[]> {
  const { path, isIgnored, options } = await stdinInput(choice, io);
  return isIgnored ? [] : [reportOf(path, await textOf(io.stdin), options)];
}

async function reportFiles(
  choice: FileChoice,
  io: Io,
): Promise<{ readonly reports: readonly FileReport[]; readonly failed: boolean }> {
  const { found, optionsOf } = inputsOf(choice, io);
  const reports: FileReport[] = [];
  const problems = [...found.problems];
  for (const { path, absolute } of found.files) {
    const options = await optionsOf(absolute);
    try {
      reports.push(reportOf(path, readDocument(absolute).text, options));
    } catch (error) {
      problems.push({ path, message: messageOf(error) });
    }
  }
  const leftOut = found.leftOut.map((path) => ({ path, message: LEFT_OUT }));
  for (const { path, message } of [...leftOut, ...problems])
    await io.stderr.write(`tablemend: ${shownLine(`${path}: ${message}`)}\n`);
  return { reports, failed: problems.length > 0 };
}

function reportOf(path: string, text: string, { level = 'all', rules = {} }: FileOptions): FileReport {
  const findings = findingsOf(text, { level, rules, lineBreak: lineBreakIn(path) });
  // What nobody points into need not be kept until all files are read.
  return { path, text: findings.length === 0 ? '' : text, findings };
}
