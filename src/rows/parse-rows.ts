import { hasLateRows, mapRowTexts } from '../mend/late-rows.ts';
import type { Cell, Table } from '../types.ts';
import { expected } from '../write/expected.ts';
import { checkArguments } from './check-options.ts';
import { AsyncSchemaError } from './errors.ts';
import { type Column, columnsOf, type KeyStyle } from './keys.ts';
import { checkSource } from './locate.ts';
import { mapInOrder } from './map-in-order.ts';
import { type RowIssue, rowIssues } from './row-issues.ts';
import { type CellFormat, formatOf, rowObject } from './row-objects.ts';
import type { OutputOf, StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts';
import { asStandardSchema, type TableSchema, type TypedRow } from './table-schema.ts';

/** A Standard Schema validator of one row (zod, valibot, arktype, ...), or a schema that `inferSchema` gave. */
export type RowSchema = StandardSchema | TableSchema;

/** The type of the rows that a schema lets through. */
export type RowOf<Schema extends RowSchema> = Schema extends StandardSchema ? OutputOf<Schema> : TypedRow;

/** How rows are read under a schema. */
export interface ParseOptions<Schema extends RowSchema = RowSchema> {
  /** A cell that the row lacks is given to it as an empty text, like one that is empty. */
  readonly schema: Schema;
  /** How header cells become keys. Default: `written`. For an inferred schema, what `inferSchema` was given. */
  readonly keys?: KeyStyle;
  /** What of a cell the schema is given. Default: `plain`, which is what an inferred schema is about. */
  readonly cells?: Schema extends StandardSchema ? CellFormat : 'plain';
  /** The text that the table was found in; it is what line and column of an error are counted in. */
  readonly source: string;
}

/** How rows are read under a schema that needs time. */
export interface AsyncParseOptions<Schema extends RowSchema = RowSchema> extends ParseOptions<Schema> {
  /** How many rows are validated at a time. Default: 16, as a validator may open a connection for each. */
  readonly concurrency?: number;
}

/** The extra cells of a row that is wider than the table. */
export interface ExtraCells {
  /** The row, from 0. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table under a schema. Each row of the table is in `rows` or has an error, and none is in both. */
export interface ParsedRows<Row> {
  /** What the schema made of the rows it accepts, in order: an array that is the caller's own. */
  readonly rows: Row[];
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
 * The schema is given one plain object a row, as `toRows` makes them (texts by key, a missing cell as `''`), without
 * extra cells.
 *
 * @throws {AsyncSchemaError} when the schema answers with a promise
 * @throws {TypeError} when an option has a wrong value, or there is none of that name
 */
export function parseRows<Schema extends RowSchema>(
  table: Table,
  options: ParseOptions<Schema>,
): ParsedRows<RowOf<Schema>>;
export function parseRows(table: Table, options: ParseOptions): ParsedRows<unknown> {
  const { columns, inputs, validate } = prepare(table, options, names);
  const results = inputs.map((input) => {
    const result = validate(input);
    if (!isPromise(result)) return result;
    // Nobody waits for it any more: a rejection must not end the process.
    result.then(undefined, () => undefined);
    throw new AsyncSchemaError();
  });
  return collect(table, options.source, columns, results);
}

/**
 * Like `parseRows`, for schemas that need time. The result is in the order of the rows, whichever is done first.
 * Rejects with what the schema rejects with, and with a `TypeError` for a wrong option.
 */
export function parseRowsAsync<Schema extends RowSchema>(
  table: Table,
  options: AsyncParseOptions<Schema>,
): Promise<ParsedRows<RowOf<Schema>>>;
export async function parseRowsAsync(table: Table, options: AsyncParseOptions): Promise<ParsedRows<unknown>> {
  const { columns, inputs, validate } = prepare(table, options, asyncNames);
  const { concurrency = 16 } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw expected('concurrency', 'a whole number from 1', concurrency);
  const results = await mapInOrder(inputs, concurrency, validate);
  return collect(table, options.source, columns, results);
}

interface Prepared {
  readonly columns: readonly Column[];
  readonly inputs: readonly unknown[];
  readonly validate: (row: unknown) => StandardResult<unknown> | Promise<StandardResult<unknown>>;
}

const names: readonly (keyof ParseOptions)[] = ['schema', 'keys', 'cells', 'source'];
const asyncNames: readonly (keyof AsyncParseOptions)[] = ['schema', 'keys', 'cells', 'source', 'concurrency'];

function prepare(table: Table, options: ParseOptions, known: readonly string[]): Prepared {
  checkArguments(table, options, known);
  checkSource(table, options.source);
  const validator = validatorOf(options.schema);
  const columns = columnsOf(table, options.keys);
  const format = formatOf(options.cells);
  const inputs = mapRowTexts(table, (texts) => rowObject(texts, columns, format));
  return { columns, inputs, validate: (row) => validator['~standard'].validate(row) };
}

/** Validators may be functions, as those of arktype are. */
function validatorOf(schema: RowSchema): StandardSchema {
  const given = (typeof schema === 'object' && schema !== null) || typeof schema === 'function';
  if (given && '~standard' in schema) return schema;
  if (given && 'columns' in schema && Array.isArray(schema.columns)) return asStandardSchema(schema);
  throw expected('schema', 'a Standard Schema or what inferSchema gave', schema);
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
    if (result.issues) {
      failures.push({ row, issues: result.issues.length > 0 ? result.issues : [unexplained] });
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

/** What a row is told that the schema rejects without saying why. */
const unexplained: StandardIssue = { message: 'The schema does not accept this row' };

/** The cells that stand beyond the columns of the table, for each row that has any. */
export function extraCells(table: Table): ExtraCells[] {
  const width = table.align.length;
  if (hasLateRows(table)) return [];
  return table.rows.flatMap((cells, row) =>
    cells.length > width ? [{ row, cells: cells.slice(width) }] : [],
  );
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
