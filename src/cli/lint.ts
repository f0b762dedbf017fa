import { findingsOf } from '../lint/finding.ts';
import type { LintOptions } from '../lint/options.ts';
import { countsOf, type FileReport, type Format, reporters, statusOf } from '../lint/report/index.ts';
import { type Io, sourceOf, textOf } from './io.ts';

/** What `tablemend lint` is asked for. */
export interface LintRun {
  /** `-` is standard input. */
  readonly files: readonly string[];
  readonly format: Format;
  /** How many warnings are allowed; -1 for any number. */
  readonly maxWarnings: number;
  readonly options: LintOptions;
}

/** Reports what is wrong in the files. Gives 1 where there is an error or too many warnings, else 0. */
export async function lint({ files, format, maxWarnings, options }: LintRun, io: Io): Promise<0 | 1> {
  const reports: FileReport[] = [];
  for (const file of files) {
    const text = await textOf(sourceOf(file, io));
    const path = file === '-' ? '<stdin>' : file.replaceAll('\\', '/');
    reports.push({ path, text, findings: findingsOf(text, options) });
  }
  await io.stdout.write(reporters[format](reports));
  return statusOf(countsOf(reports), maxWarnings);
}
