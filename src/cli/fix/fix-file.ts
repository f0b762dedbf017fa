import { shownLine } from '../../lint/report/shown.ts';
import { messageOf } from '../errors.ts';
import type { FoundFile } from '../files/find-files.ts';
import { readDocument } from '../files/read-file.ts';
import { replaceFile } from '../files/replace-file.ts';
import { type Counts, countsOf, summaryOf } from './counts.ts';
import { diffOf } from './diff.ts';
import { type Change, type FixOptions, fixText } from './fix-text.ts';

/** What becomes of a mended document: it is printed, listed by what is done, shown as a difference, or written back. */
export type Purpose = 'print' | 'check' | 'diff' | 'write';

/** One file to be mended. */
export interface FixJob {
  readonly file: FoundFile;
  readonly options: FixOptions;
  readonly purpose: Purpose;
  readonly color: boolean;
}

/** What became of it. */
export interface FixResult {
  /** What goes to standard output. */
  readonly output: string;
  /** How many changes were made by which rule, or would be. */
  readonly counts: Counts;
  /** How many repairs of which rule the level leaves to a higher one. */
  readonly left: Counts;
  /** Why the file could not be read or written; empty where nothing went wrong. */
  readonly failure: string;
}

/** Mends one file. Never throws: a file that cannot be read or written is a result as well. */
export function fixFile({ file, options, purpose, color }: FixJob): FixResult {
  try {
    const document = readDocument(file.absolute);
    const { text, changes, left } = fixText(document.text, options);
    const counts = countsOf(changes);
    const done = (output: string): FixResult => ({ output, counts, left, failure: '' });
    if (purpose === 'print') return done(text);
    if (changes.length === 0) return done('');
    if (purpose === 'check') return done(listing(file.path, changes));
    if (purpose === 'diff') return done(diffOf(file.path, document.text, text, color));
    replaceFile(document, text);
    return done(`${shownLine(file.path)}: ${summaryOf(counts)}\n`);
  } catch (error) {
    return { output: '', counts: {}, left: {}, failure: messageOf(error) };
  }
}

/** Each change as `file:line:column: rule: message`, one a line. */
export function listing(path: string, changes: readonly Change[]): string {
  return changes
    .map(({ rule, message, at }) => `${shownLine(`${path}:${at.line}:${at.column}: ${rule}: ${message}`)}\n`)
    .join('');
}
