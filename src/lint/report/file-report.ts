import type { Finding } from '../finding.ts';

/** What was found in one file. */
export interface FileReport {
  /** As it is shown, with `/` between folders; `<stdin>` for standard input. */
  readonly path: string;
  /** The whole text, in which the places of the findings are; not needed where there are none. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Makes the text of a report, final line ending included where there is any. */
export type Reporter = (files: readonly FileReport[]) => string;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

/** How many errors and warnings there are in all files. */
export function countsOf(files: readonly FileReport[]): Counts {
  let errors = 0;
  let warnings = 0;
  for (const { findings } of files) {
    for (const { severity } of findings) {
      if (severity === 'error') errors++;
      else warnings++;
    }
  }
  return { errors, warnings };
}

/**
 * The exit status of a run that could read all of its files: 1 where there is an error, or more warnings than allowed.
 *
 * @param maxWarnings - how many warnings are allowed; -1 for any number
 */
export function statusOf({ errors, warnings }: Counts, maxWarnings: number): 0 | 1 {
  return errors > 0 || (maxWarnings >= 0 && warnings > maxWarnings) ? 1 : 0;
}
