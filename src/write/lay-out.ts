import type { Align } from '../types.ts';
import { alignedLines, type EscapedRows, type LineMarks, measure, plainLines } from './layout.ts';
import type { Settings } from './options.ts';
import { delimiterCell } from './row.ts';

/**
 * Writes rows as lines, each with its ending, the delimiter row below the first.
 *
 * @param rows - the cells as they stand between the pipes; a row may be shorter or longer than others
 * @param align - one entry a column
 */
export function layOut(rows: EscapedRows, align: readonly Align[], settings: Settings): string {
  const marks = lineMarks(settings);
  const shortest = align.map((column) => delimiterCell(column, settings.delimiterWidth));
  if (!settings.alignDelimiters) return plainLines(rows, shortest, marks);
  const least = shortest.map((cell) => cell.length);
  const widths = measure(rows, least, settings.stringLength);
  const delimiters = align.map((column, index) => delimiterCell(column, widths.columns[index]));
  return alignedLines(rows, delimiters, marks, widths, align);
}

function lineMarks({ indent, padding, lineEnding }: Settings): LineMarks {
  const blank = padding ? ' ' : '';
  return { before: `${indent}|${blank}`, between: `${blank}|${blank}`, after: `${blank}|${lineEnding}` };
}
