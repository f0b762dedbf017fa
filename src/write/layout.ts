import type { Align } from '../types.ts';

/** Blanks that aligned columns may take whatever the cells hold, and for each character that the cells hold. */
const FREE_BLANKS = 1 << 20;
const BLANKS_PER_CHARACTER = 16;

/** The cells of each row, escaped. */
export type EscapedRows = readonly (readonly string[])[];

/** What stands around the cells of a line. */
export interface LineMarks {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** Widths in columns: of all cells, row after row, and of the columns. */
export interface Widths {
  readonly cells: Int32Array;
  readonly columns: readonly number[];
}

/**
 * Measures a table. A column is as wide as its widest cell, and as `least` (one entry a column) at least. If the padded
 * table would be out of proportion to what its cells hold (one long cell among many short ones), the columns are cut to
 * the greatest common limit that is not, and longer cells stick out.
 */
export function measure(
  rows: EscapedRows,
  least: readonly number[],
  stringLength: (text: string) => number,
): Widths {
  const cells = new Int32Array(rows.reduce((count, row) => count + row.length, 0));
  const columns = [...least];
  let characters = 0;
  let at = 0;
  for (const row of rows) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] ?? '';
      const width = stringLength(cell);
      if (width > (columns[column] ?? 0)) columns[column] = width;
      cells[at++] = width;
      characters += cell.length + 3;
    }
  }
  const limit = greatestLimit(columns, (FREE_BLANKS + BLANKS_PER_CHARACTER * characters) / rows.length);
  return {
    cells,
    columns: columns.map((width, column) => Math.max(least[column] ?? 0, Math.min(width, limit))),
  };
}

/** The greatest limit on each width that keeps their sum within `allowed`. */
function greatestLimit(widths: readonly number[], allowed: number): number {
  let low = 0;
  let high = widths.reduce((a, b) => Math.max(a, b), 0);
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2);
    const sum = widths.reduce((total, width) => total + Math.min(width, middle), 0);
    if (sum <= allowed) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Writes the rows with the delimiter cells below the first, each cell as it is. */
export function plainLines(rows: EscapedRows, delimiters: readonly string[], marks: LineMarks): string {
  let text = '';
  for (const row of rows) {
    const isHeader = text === '';
    text = appendLine(text, row, marks);
    if (isHeader) text = appendLine(text, delimiters, marks);
  }
  return text;
}

/** Writes the rows likewise, each cell padded to its column on the side that the column's alignment leaves free. */
export function alignedLines(
  rows: EscapedRows,
  delimiters: readonly string[],
  marks: LineMarks,
  widths: Widths,
  align: readonly Align[],
): string {
  let text = '';
  let at = 0;
  for (const row of rows) {
    const isHeader = text === '';
    text += marks.before;
    for (let column = 0; column < row.length; column++) {
      if (column > 0) text += marks.between;
      const free = (widths.columns[column] ?? 0) - (widths.cells[at++] ?? 0);
      const before = blanksBefore(free, align[column]);
      if (before > 0) text += blanks(before);
      text += row[column] ?? '';
      if (free > before) text += blanks(free - before);
    }
    text += marks.after;
    if (isHeader) text = appendLine(text, delimiters, marks);
  }
  return text;
}

function appendLine(text: string, cells: readonly string[], marks: LineMarks): string {
  text += marks.before;
  for (let column = 0; column < cells.length; column++) {
    if (column > 0) text += marks.between;
    text += cells[column] ?? '';
  }
  return text + marks.after;
}

function blanksBefore(free: number, align: Align | undefined): number {
  if (align === 'right') return free;
  return align === 'center' ? free >> 1 : 0;
}

/** Runs of blanks that were asked for before. */
const BLANKS: string[] = [];
const MOST_KEPT = 64;

function blanks(count: number): string {
  if (count > MOST_KEPT) return ' '.repeat(count);
  BLANKS[count] ??= ' '.repeat(count);
  return BLANKS[count];
}
