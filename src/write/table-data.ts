import type { Align } from '../types.ts';
import { expected } from './expected.ts';

/** A value that has an obvious text: `null` and `undefined` are an empty cell, a `Date` is written as ISO 8601. */
export type CellInput = string | number | bigint | boolean | Date | null | undefined;

/** A table as lists of cells. */
export interface TableRows {
  /** The cells of the header row; `null` for a table without one, which is written with an empty header row. */
  readonly header: readonly CellInput[] | null;
  readonly align?: readonly Align[];
  readonly rows: readonly (readonly CellInput[])[];
}

/** A table's cells as text, not yet escaped. Rows may be ragged. */
export interface TableData {
  readonly header: readonly string[];
  readonly align: readonly Align[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads what `serialize` accepts: a table, lists of cells, or row objects.
 *
 * @throws {TypeError} when the input or a cell is something else
 */
export function tableData(input: unknown): TableData {
  if (isIterable(input)) return fromObjects(input);
  if (!isRecord(input) || !Array.isArray(input['rows'])) {
    throw expected('the table', 'a table, {header, rows} or an iterable of row objects', input);
  }
  const { header, align, rows } = input;
  if (header !== null && !Array.isArray(header)) throw expected('header', 'a list of cells or null', header);
  return {
    header: header === null ? [] : cellsOf(header, 'header'),
    align: align === undefined ? [] : alignList(align),
    rows: Array.from(rows, (row: unknown, index) => {
      if (!Array.isArray(row)) throw expected(`rows[${index}]`, 'a list of cells', row);
      return cellsOf(row, `rows[${index}]`);
    }),
  };
}

/** Checks a list of column alignments; `undefined` in it is `null`. */
export function alignList(value: unknown): readonly Align[] {
  if (!Array.isArray(value)) throw expected('align', 'a list of column alignments', value);
  return value.map((entry: unknown, index) => alignment(entry, `align[${index}]`));
}

/** Checks one column alignment. */
export function alignment(value: unknown, name: string): Align {
  if (value === undefined || value === null) return null;
  if (value === 'left' || value === 'right' || value === 'center') return value;
  throw expected(name, "'left', 'right', 'center' or null", value);
}

function cellsOf(row: readonly unknown[], name: string): readonly string[] {
  // Most rows are text already and need no copy.
  return isTexts(row) ? row : Array.from(row, (cell, column) => cellText(cell, `${name}[${column}]`));
}

function isTexts(row: readonly unknown[]): row is readonly string[] {
  for (let index = 0; index < row.length; index++) if (typeof row[index] !== 'string') return false;
  return true;
}

function cellText(cell: unknown, name: string): string {
  return valueText(isRecord(cell) && typeof cell['text'] === 'string' ? cell['text'] : cell, name);
}

function valueText(value: unknown, name: string): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'undefined':
      return '';
  }
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  throw expected(name, 'a string, number, bigint, boolean, Date, null or undefined', value);
}

function fromObjects(objects: Iterable<unknown>): TableData {
  // A map has no prototype keys that a column name could collide with.
  const columns = new Map<string, number>();
  const rows: string[][] = [];
  for (const object of objects) {
    if (!isRecord(object) || Array.isArray(object))
      throw expected(`row ${rows.length}`, 'a row object', object);
    const cells = new Array<string>(columns.size).fill('');
    for (const key of Object.keys(object)) {
      let column = columns.get(key);
      if (column === undefined) {
        column = columns.size;
        columns.set(key, column);
      }
      while (cells.length < column) cells.push('');
      cells[column] = valueText(object[key], `row ${rows.length}, ${JSON.stringify(key)}`);
    }
    rows.push(cells);
  }
  return { header: [...columns.keys()], align: [], rows };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
