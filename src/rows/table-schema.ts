import { checkSchema } from './check-schema.ts';
import type { Column } from './keys.ts';
import type { CellValue, ColumnType, Kind } from './kinds/types.ts';
import { readValue } from './kinds/value.ts';
import { setOwn } from './row-objects.ts';
import type { StandardIssue, StandardSchema } from './standard-schema.ts';

/** Why a column has the type it has. */
export type Reason =
  /** Every cell that holds something is a value of the type. */
  | 'fits'
  /** The caller said so. */
  | 'chosen'
  /** No cell holds anything. */
  | 'empty'
  /** No type but text fits enough cells. */
  | 'mixed'
  /** The cells would fit, but the header says that they are no quantities: a version, a phone number, a hash. */
  | 'identifier'
  /** The cells are dates, but day and month can be told apart in two ways. */
  | 'ambiguous-date'
  /** The cells have units that mean several things, and none that makes clear which. */
  | 'vague-unit'
  /** The cells say only yes (or only no) and the others are blank, which may mean the opposite or nothing. */
  | 'one-sided';

/** What the type of a column was inferred from. */
export interface Evidence {
  readonly reason: Reason;
  /** How many cells the column has; those that short rows lack are not counted. */
  readonly cells: number;
  /** How many of them are missing values. */
  readonly missing: number;
  /** The kind that most cells are of, even where it was not taken; `text` where no other fits half of them. */
  readonly nearest: Kind;
  /** The cells that are not of the nearest kind, by their row (from 0) and plain text. */
  readonly failed: readonly { readonly row: number; readonly text: string }[];
}

/** The type of one column. */
export interface ColumnSchema extends Pick<Column, 'key' | 'header'> {
  readonly type: ColumnType;
  /** The text of a cell without a value, read as `null`, as an empty cell then is; `null` where there must be a value. */
  readonly missing: string | null;
  /** Absent in a schema written by hand. */
  readonly evidence?: Evidence;
}

/** The types of a table's columns: plain JSON, to be read, edited, kept and used again. */
export interface TableSchema {
  readonly version: 1;
  readonly columns: readonly ColumnSchema[];
}

/** A row under a `TableSchema`. */
export type TypedRow = Record<string, CellValue>;

/**
 * A validator of rows of plain text under a `TableSchema`, for whatever takes a Standard Schema.
 * Columns that the schema does not name stay text.
 *
 * @throws {TypeError} when the schema is none: it may have been written by hand or come from a file
 */
export function asStandardSchema(schema: TableSchema): StandardSchema<Record<string, string>, TypedRow> {
  checkSchema(schema);
  return { '~standard': { version: 1, vendor: 'tablemend', validate: (row) => validateRow(row, schema) } };
}

/** The value of a cell's plain text under the type of its column; `undefined` where the text is not of that type. */
export function readCell(text: string, column: ColumnSchema): CellValue | undefined {
  const { type, missing } = column;
  if (missing !== null && (text === missing || text === '')) return null;
  return readValue(text, type);
}

/** Says what is wrong with the text of a cell. */
export function typeMessage(text: string, column: ColumnSchema): string {
  const found = text === '' ? 'empty cell' : `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
  return `Unexpected ${found}, expected ${names[column.type.kind]}`;
}

const names: Readonly<Record<Kind, string>> = {
  text: 'text',
  missing: 'no value',
  integer: 'an integer',
  bigint: 'an integer',
  decimal: 'a decimal number',
  boolean: 'a boolean',
  date: 'a date',
  datetime: 'a date and time',
  percent: 'a percentage',
  money: 'an amount of money',
  duration: 'a duration',
  size: 'a size',
};

function validateRow(
  row: unknown,
  schema: TableSchema,
): { readonly value: TypedRow } | { readonly issues: readonly StandardIssue[] } {
  const cells = isRecord(row) ? row : {};
  const issues: StandardIssue[] = [];
  const value: TypedRow = {};
  for (const key of Object.keys(cells)) {
    const text = cells[key];
    if (typeof text === 'string') setOwn<CellValue>(value, key, text);
  }
  for (const column of schema.columns) {
    const text = Object.hasOwn(cells, column.key) ? cells[column.key] : undefined;
    const read = typeof text === 'string' ? readCell(text, column) : undefined;
    if (read !== undefined) setOwn(value, column.key, read);
    else if (typeof text === 'string')
      issues.push({ message: typeMessage(text, column), path: [column.key] });
    else
      issues.push({
        message: `Unexpected row without \`${column.key}\`, expected ${names[column.type.kind]} under that key`,
        path: [column.key],
      });
  }
  return issues.length > 0 ? { issues } : { value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
