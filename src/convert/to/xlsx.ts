import type { CellObject } from 'write-excel-file/universal';
import type { CellValue, Kind } from '../../rows/kinds/types.ts';
import type { Table } from '../../types.ts';
import { expected } from '../../write/expected.ts';
import { displayWidth } from '../../write/width.ts';
import { type GridColumn, gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';
import { orMissing } from '../peers.ts';
import { sheetNames } from './sheet-names.ts';

/** How tables are written as a workbook. */
export interface XlsxOptions extends ConvertOptions {
  /** The names of the sheets, in order. Default: `Table 1`, `Table 2`, ... They are made unique and fit for Excel. */
  readonly names?: readonly string[];
}

/** The limits of a sheet (Excel specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

const NARROWEST = 6;
const WIDEST = 60;

/**
 * Writes tables as an Excel workbook, one sheet a table, the header row bold, columns aligned.
 *
 * Text is stored as text: nothing in it is ever a formula, whatever it starts with. With types, numbers are numbers,
 * percentages and dates have the format that shows them as such. What a spreadsheet would change stays text: integers
 * beyond 2^53, dates before 1900-03-01, date-times with a zone. Needs the package `write-excel-file`.
 *
 * @throws {MissingPackageError} when `write-excel-file` is not installed
 * @throws {RangeError} when a table or a cell is larger than a sheet can hold
 * @throws {TypeError} when an option has a wrong value
 */
export async function toXlsx(
  tables: Table | readonly Table[],
  options: XlsxOptions = {},
): Promise<Uint8Array> {
  const list = isList(tables) ? tables : [tables];
  if (list.length === 0) throw expected('tables', 'at least one table', list);
  const sheets = list.map((table) => sheetOf(table, options));
  const names = sheetNames(list.map((_, index) => options.names?.[index] ?? `Table ${index + 1}`));
  const { default: write } = await import('write-excel-file/universal').catch(
    orMissing('XLSX', 'write-excel-file'),
  );
  const blob = await write(
    sheets.map((sheet, index) => ({ ...sheet, sheet: names[index] ?? '', stickyRowsCount: 1 })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function isList(tables: Table | readonly Table[]): tables is readonly Table[] {
  return Array.isArray(tables);
}

/** What a sheet holds, and how wide its columns are, in characters. */
interface Sheet {
  readonly data: (CellObject | null)[][];
  readonly columns: { readonly width: number }[];
}

function sheetOf(table: Table, options: ConvertOptions): Sheet {
  const { columns, rows } = gridOf(table, options, true);
  if (rows.length >= MOST_ROWS || columns.length > MOST_COLUMNS)
    throw new RangeError(
      `The table has ${rows.length} rows and ${columns.length} columns; a sheet holds ${MOST_ROWS - 1} and ${MOST_COLUMNS}`,
    );
  const aligned = (cell: CellObject | null, column: GridColumn | undefined): CellObject | null =>
    cell === null || column?.align == null ? cell : { ...cell, align: column.align };
  const header = columns.map((column): CellObject | null =>
    aligned({ ...textCell(column.header), fontWeight: 'bold' }, column),
  );
  const body = rows.map((row) =>
    row.map((value, index) => aligned(cellOf(value, columns[index]?.kind ?? 'text'), columns[index])),
  );
  return {
    data: [header, ...body],
    columns: columns.map((column, index) => ({
      width: rows.reduce((width, row) => Math.max(width, widthOf(row[index])), widthOf(column.header)),
    })),
  };
}

/** Room for the longest line, within what fits on a screen. */
function widthOf(value: CellValue | undefined): number {
  const widths = valueText(value)
    .slice(0, WIDEST * 10)
    .split('\n')
    .map((line) => displayWidth(line.slice(0, WIDEST)));
  return Math.min(Math.max(NARROWEST, ...widths) + 2, WIDEST);
}

function cellOf(value: CellValue, kind: Kind): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (typeof value === 'number') {
    if (kind !== 'percent') return { value, type: Number };
    // By its digits: a division would add some of its own.
    return { value: Number(`${value}e-2`), type: Number, format: Number.isInteger(value) ? '0%' : '0.##%' };
  }
  const text = valueText(value);
  const date = kind === 'date' || kind === 'datetime' ? dateOf(text) : undefined;
  if (date === undefined) return textCell(text);
  return { value: date, type: Date, format: kind === 'date' ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}

/** A sheet knows no zone and no fraction finer than a millisecond, and its calendar is wrong before 1900-03-01. */
function dateOf(text: string): Date | undefined {
  if (text < '1900-03-01' || /(?:Z|[+-]\d\d:?\d\d)$|[.,]\d{4}|:60/.test(text.slice(10))) return undefined;
  const date = new Date(text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(',', '.')}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function textCell(text: string): CellObject {
  if (text.length > LONGEST_TEXT)
    throw new RangeError(`A cell has ${text.length} characters; one of a sheet holds ${LONGEST_TEXT}`);
  const cell: CellObject = { value: escapeXlsx(text), type: String };
  // Only then does a sheet show lines.
  return text.includes('\n') ? { ...cell, wrap: true } : cell;
}

/**
 * Characters that XML cannot hold are written as `_x0007_` (ECMA-376-1, 22.9.2.19), and so is what looks like that. A
 * text that every object has a property of has its first character written so: the writing package looks texts up in an
 * object.
 */
function escapeXlsx(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\u0001-\u0008\u000B-\u001F\u007F-\u0084\u0086-\u009F\uFFFD\p{NChar}]/gu, (found) =>
      Array.from({ length: found.length }, (_, index) => hexadecimal(found, index)).join(''),
    );
  return escaped in Object.prototype ? hexadecimal(escaped, 0) + escaped.slice(1) : escaped;
}

function hexadecimal(text: string, at: number): string {
  return `_x${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`;
}
