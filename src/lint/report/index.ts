import type { Reporter } from './file-report.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

export { countsOf, type FileReport, type Reporter, statusOf } from './file-report.ts';

/** The name of a format. */
export type Format = 'text' | 'json' | 'sarif' | 'github' | 'junit';

/** The reporters by format. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  junit: reportJunit,
};
