import { mapRowTexts } from '../mend/late-rows.ts';
import type { Table } from '../types.ts';
import { checkArguments } from './check-options.ts';
import { checkSchema } from './check-schema.ts';
import { type InlinePart, plainText } from './inline/parts.ts';
import { type Column, columnsOf } from './keys.ts';
import type { CellValue } from './kinds/types.ts';
import { checkSource } from './locate.ts';
import { type ExtraCells, extraCells } from './parse-rows.ts';
import { type RowIssue, rowIssues } from './row-issues.ts';
import { cellValue, formatOf, setOwn } from './row-objects.ts';
import type { StandardIssue } from './standard-schema.ts';
import { type ColumnSchema, readCell, type TableSchema, typeMessage } from './table-schema.ts';
import type { RowOptions } from './to-rows.ts';

/** A table column by column. All arrays are as long as the table has rows. */
export interface TableColumns<Value> {
  /** The values of each column, by its key: an object and arrays that are the caller's own. */
  readonly data: Record<string, Value[]>;
  /** The cells that are not of the type of their column; their value is `null`. */
  readonly errors: readonly RowIssue[];
  /** Which column has which key. */
  readonly columns: readonly Column[];
  /** The cells that stand beyond the columns. */
  readonly extra: readonly ExtraCells[];
}

/** How typed columns are read. */
export interface ColumnOptions extends RowOptions<'plain'> {
  /** The types, as `inferSchema` gives them for the same keys; a column that it does not name stays text. */
  readonly schema: TableSchema;
  /** The text that the table was found in; it is what line and column of an error are counted in. */
  readonly source: string;
}

/**
 * The data rows of a table as one array a column, for data frames and column stores. With a schema the values are
 * typed; without one they are what `toRows` gives.
 *
 * @throws {TypeError} when an option has a wrong value, or there is none of that name
 */
export function toColumns(table: Table, options: ColumnOptions): TableColumns<CellValue>;
export function toColumns(table: Table, options?: RowOptions<'plain' | 'markdown'>): TableColumns<string>;
export function toColumns(table: Table, options: RowOptions<'parts'>): TableColumns<readonly InlinePart[]>;
export function toColumns(table: Table, options: RowOptions | ColumnOptions = {}): TableColumns<unknown> {
  checkArguments(table, options, 'schema' in options ? typedNames : names);
  const columns = columnsOf(table, options.keys);
  const extra = extraCells(table);
  if ('schema' in options) return { ...typedColumns(table, columns, options), columns, extra };
  const format = formatOf(options.cells);
  const rows = mapRowTexts(table, (texts) => texts);
  const data: Record<string, unknown[]> = {};
  for (const { key, index } of columns) {
    setOwn(
      data,
      key,
      rows.map((texts) => cellValue(texts[index], format)),
    );
  }
  return { data, errors: [], columns, extra };
}

const names: readonly (keyof RowOptions)[] = ['keys', 'cells'];
const typedNames: readonly (keyof ColumnOptions)[] = ['keys', 'cells', 'schema', 'source'];

function typedColumns(
  table: Table,
  columns: readonly Column[],
  { schema, source }: ColumnOptions,
): Pick<TableColumns<CellValue>, 'data' | 'errors'> {
  checkSource(table, source);
  checkSchema(schema);
  const types = new Map<string, ColumnSchema>(schema.columns.map((column) => [column.key, column]));
  const rows = mapRowTexts(table, (texts) => texts);
  const data: Record<string, CellValue[]> = {};
  const failures: { row: number; issues: StandardIssue[] }[] = [];
  for (const { key, index } of columns) {
    const type = types.get(key);
    const values = rows.map((texts, row) => {
      const text = plainText(texts[index] ?? '');
      const value = type === undefined ? text : readCell(text, type);
      if (type !== undefined && value === undefined) {
        failures.push({ row, issues: [{ message: typeMessage(text, type), path: [key] }] });
      }
      return value ?? null;
    });
    setOwn(data, key, values);
  }
  return { data, errors: rowIssues(table, source, columns, failures) };
}
