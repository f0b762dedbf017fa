import type { Cell, Table } from '../types.ts';
import { AsyncSchemaError } from './errors.ts';
import { type Column, columnsOf } from './keys.ts';
import { type RowIssue, rowIssues } from './row-issues.ts';
import { cellValue, rowObject } from './row-objects.ts';
import type { OutputOf, StandardResult, StandardSchema } from './standard-schema.ts';
import { asStandardSchema, type TableSchema, type TypedRow } from './table-schema.ts';
import type { RowOptions } from './to-rows.ts';

/** How rows are read under a schema. */
export interface ParseOptions<Schema extends StandardSchema | TableSchema> extends RowOptions {
  /** A Standard Schema validator of one row (zod, valibot, arktype, ...), or a schema that `inferSchema` gave. */
  readonly schema: Schema;
  /** The text that the table was found in; it is what line and column of an error are counted in. */
  readonly source: string;
}

/** The extra cells of a row that is wider than the table. */
export interface ExtraCells {
  /** The row, from 0. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table under a schema. Each row of the table is in `rows` or has an error, and none is in both. */
export interface ParsedRows<Row> {
  /** What the schema made of the rows it accepts, in order. */
  readonly rows: readonly Row[];
  /** For each of `rows`, which row of the table it is, from 0: the way back to its cells and their raw text. */
  readonly indexes: readonly number[];
  readonly errors: readonly RowIssue[];
  /** Which column has which key. */
  readonly columns: readonly Column[];
  /** The schema does not see these. */
  readonly extra: readonly ExtraCells[];
}

/**
 * Reads the data rows of a table under a schema. Rows that it does not accept are left out and told in `errors`,
 * cell by cell; good rows are given whatever the others are.
 *
 * The schema is given one plain object a row, as `toRows` makes them (texts by key, missing cells empty), without
 * extra cells.
 *
 * @throws {AsyncSchemaError} when the schema answers with a promise
 */
export function parseRows<Schema extends StandardSchema>(
  table: Table,
  options: ParseOptions<Schema>,
): ParsedRows<OutputOf<Schema>>;
export function parseRows(table: Table, options: ParseOptions<TableSchema>): ParsedRows<TypedRow>;
export function parseRows(
  table: Table,
  options: ParseOptions<StandardSchema | TableSchema>,
): ParsedRows<unknown> {
  const { columns, inputs, validate } = prepare(table, options);
  const results: StandardResult<unknown>[] = [];
  for (const input of inputs) {
    const result = validate(input);
    if (isPromise(result)) {
      // Nobody waits for it any more: a rejection must not end the process.
      result.then(undefined, () => undefined);
      throw new AsyncSchemaError();
    }
    results.push(result);
  }
  return collect(table, options.source, columns, results);
}

/**
 * Like `parseRows`, for schemas that need time. All rows are validated at once, and the result is in their order.
 * Rejects with what the schema rejects with.
 */
export function parseRowsAsync<Schema extends StandardSchema>(
  table: Table,
  options: ParseOptions<Schema>,
): Promise<ParsedRows<OutputOf<Schema>>>;
export function parseRowsAsync(
  table: Table,
  options: ParseOptions<TableSchema>,
): Promise<ParsedRows<TypedRow>>;
export async function parseRowsAsync(
  table: Table,
  options: ParseOptions<StandardSchema | TableSchema>,
): Promise<ParsedRows<unknown>> {
  const { columns, inputs, validate } = prepare(table, options);
  const results = await Promise.all(inputs.map(async (input) => validate(input)));
  return collect(table, options.source, columns, results);
}

interface Prepared {
  readonly columns: readonly Column[];
  readonly inputs: readonly unknown[];
  readonly validate: (row: unknown) => StandardResult<unknown> | Promise<StandardResult<unknown>>;
}

function prepare(table: Table, options: ParseOptions<StandardSchema | TableSchema>): Prepared {
  const columns = columnsOf(table, options.keys);
  const format = options.cells ?? 'plain';
  const inputs = table.rows.map((cells) => rowObject(cells, columns, (cell) => cellValue(cell, format)));
  const schema = '~standard' in options.schema ? options.schema : asStandardSchema(options.schema);
  return { columns, inputs, validate: (row) => schema['~standard'].validate(row) };
}

function collect(
  table: Table,
  source: string,
  columns: readonly Column[],
  results: readonly StandardResult<unknown>[],
): ParsedRows<unknown> {
  const rows: unknown[] = [];
  const indexes: number[] = [];
  const failures: { row: number; issues: NonNullable<StandardResult<unknown>['issues']> }[] = [];
  results.forEach((result, row) => {
    if (result.issues !== undefined) {
      failures.push({ row, issues: result.issues });
    } else {
      rows.push(result.value);
      indexes.push(row);
    }
  });
  return {
    rows,
    indexes,
    errors: rowIssues(table, source, columns, failures),
    columns,
    extra: extraCells(table),
  };
}

/** The cells that stand beyond the columns of the table, for each row that has any. */
export function extraCells(table: Table): ExtraCells[] {
  const width = table.align.length;
  return table.rows.flatMap((cells, row) =>
    cells.length > width ? [{ row, cells: cells.slice(width) }] : [],
  );
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
