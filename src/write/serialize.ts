import type { Align, Table } from '../types.ts';
import { encodeCell } from './encode.ts';
import { layOut } from './lay-out.ts';
import type { EscapedRows } from './layout.ts';
import { type SerializeOptions, type Settings, settingsOf } from './options.ts';
import { type CellInput, type TableData, type TableRows, tableData } from './table-data.ts';

/**
 * Cells that short rows are filled up with, in all. Beyond it they stay short, which GFM reads the same; without it a
 * wide header over many empty rows would write far more than it was given. The figure is markdown-it's.
 */
const MOST_FILLED_CELLS = 65_536;

/**
 * Writes a table as GFM text that cmark-gfm, micromark, markdown-it, marked and md4c read alike (GFM 4.10).
 *
 * Without a header row an empty one is written, as GFM needs one. A row wider than the header widens the header with
 * empty cells, a shorter one is filled up. A table without columns is the empty string. The text should stand between
 * blank lines; it has no line ending after its last line.
 *
 * @param table - a table, `{header, align, rows}` as lists of cells, or row objects, whose keys are the header in order
 *   of first appearance. Cells are Markdown unless the option `text` says otherwise
 * @throws {TypeError} when the table or an option is not of the expected kind
 */
export function serialize<Row extends { readonly [Key in keyof Row]: CellInput }>(
  table: Table | TableRows | Iterable<Row>,
  options: SerializeOptions = {},
): string {
  const settings = settingsOf(options);
  const data = tableData(table);
  const align = columnAlignments(data, settings.align);
  if (align.length === 0) return '';
  const rows = encodedRows(data, align.length, settings);
  const text = layOut(rows, align, settings);
  return text.slice(0, -settings.lineEnding.length);
}

/** One entry a column, so that its length is the width of the table. */
function columnAlignments(data: TableData, given: Settings['align']): readonly Align[] {
  let columns = data.header.length === 0 ? data.align.length : data.header.length;
  for (const row of data.rows) if (row.length > columns) columns = row.length;
  return Array.from({ length: columns }, (_, column) => {
    if (given === undefined) return data.align[column] ?? null;
    return typeof given === 'string' || given === null ? given : (given[column] ?? null);
  });
}

/** The header row and the data rows, escaped and filled up. */
function encodedRows(data: TableData, columns: number, settings: Settings): EscapedRows {
  const empty = encodeCell('', settings);
  const rows = [filled(encodedRow(data.header, settings), columns, empty)];
  let left = MOST_FILLED_CELLS;
  for (const source of data.rows) {
    const row = encodedRow(source, settings);
    const missing = columns - row.length;
    // A row needs a cell even where short rows stay short, as a lone pipe ends the table in cmark-gfm.
    const length = missing <= left ? columns : Math.max(row.length, 1);
    if (missing <= left) left -= missing;
    rows.push(filled(row, length, empty));
  }
  return rows;
}

/** The cells as they stand between the pipes. Most need no change, so a row is copied only for one. */
function encodedRow(source: readonly string[], settings: Settings): readonly string[] {
  let copy: string[] | undefined;
  for (let column = 0; column < source.length; column++) {
    const cell = source[column] ?? '';
    const encoded = encodeCell(cell, settings);
    if (encoded !== cell) copy ??= source.slice();
    if (copy !== undefined) copy[column] = encoded;
  }
  return copy ?? source;
}

function filled(row: readonly string[], length: number, empty: string): readonly string[] {
  return row.length === length ? row : [...row, ...new Array<string>(length - row.length).fill(empty)];
}
