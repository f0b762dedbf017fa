import { shownLine } from '../../lint/report/shown.ts';
import { messageOf } from '../errors.ts';
import type { FoundFile } from '../files/find-files.ts';
import { readDocument } from '../files/read-file.ts';
import { replaceFile } from '../files/replace-file.ts';
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
  readonly counts: Readonly<Record<string, number>>;
  /** Why the file could not be read or written; empty where nothing went wrong. */
  readonly failure: string;
}

/** Mends one file. Never throws: a file that cannot be read or written is a result as well. */
export function fixFile({ file, options, purpose, color }: FixJob): FixResult {
  try {
    const document = readDocument(file.absolute);
    const { text, changes } = fixText(document.text, options);
    const counts = countsOf(changes);
    if (purpose === 'print') return { output: text, counts, failure: '' };
    if (changes.length === 0) return { output: '', counts, failure: '' };
    if (purpose === 'check') return { output: listing(file.path, changes), counts, failure: '' };
    if (purpose === 'diff')
      return { output: diffOf(file.path, document.text, text, color), counts, failure: '' };
    replaceFile(document, text);
    return { output: `${shownLine(file.path)}: ${summaryOf(counts)}\n`, counts, failure: '' };
  } catch (error) {
    return { output: '', counts: {}, failure: messageOf(error) };
  }
}

/** Each change as `file:line:column: rule: message`, one a line. */
export function listing(path: string, changes: readonly Change[]): string {
  return changes
    .map(({ rule, message, at }) => `${shownLine(`${path}:${at.line}:${at.column}: ${rule}: ${message}`)}\n`)
    .join('');
}

/** How many changes by which rule, the most first. */
export function summaryOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([rule, count]) => `${count} ${rule}`)
    .join(', ');
}

function countsOf(changes: readonly Change[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of changes) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
