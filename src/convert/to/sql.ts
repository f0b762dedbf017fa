import type { CellValue, Kind } from '../../rows/kinds/types.ts';
import type { Table } from '../../types.ts';
import { wellFormed } from '../../write/blanks.ts';
import { expected } from '../../write/expected.ts';
import { distinctNames } from '../distinct-names.ts';
import { type Grid, type GridColumn, gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

/** How a table is written as SQL. */
export interface SqlOptions extends ConvertOptions {
  /** The name of the table. Default: `table_1`. */
  readonly name?: string;
}

/** Rows of one INSERT: a statement stays far below every limit, and a mistake in one is found. */
const ROWS_A_STATEMENT = 500;

/** Bytes of an identifier: PostgreSQL cuts longer ones without a word. */
const LONGEST_IDENTIFIER = 63;

/**
 * Writes a table as one CREATE TABLE and as many INSERT statements as it needs, in the SQL that DuckDB, SQLite and
 * PostgreSQL share: identifiers in double quotes, strings in single ones, both doubled inside. A backslash is a backslash,
 * as the standard has it: MySQL reads that only in its mode NO_BACKSLASH_ESCAPES with ANSI_QUOTES.
 *
 * Column names differ in more than case and have at most 63 bytes. Types are TEXT, BIGINT, NUMERIC, DOUBLE PRECISION,
 * BOOLEAN, DATE, TIMESTAMP and TIMESTAMP WITH TIME ZONE; a missing value is NULL.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toSql(table: Table, options: SqlOptions = {}): string {
  const { name = 'table_1' } = options;
  if (typeof name !== 'string' || name === '') throw expected('name', 'a string that is not empty', name);
  const grid = gridOf(table, options, true);
  const target = identifier(shortened(wellFormed(name), ''));
  const names = distinctNames(
    grid.columns.map(({ key }) => shortened(key, '')),
    (key) => key.toLowerCase(),
    (key, number) => shortened(key, `_${number}`),
  ).map(identifier);
  const types = grid.columns.map((column, index) => typeOf(column, index, grid));
  const columns = names.map((column, index) => `  ${column} ${types[index]}`);
  let sql = `CREATE TABLE ${target} (\n${columns.join(',\n')}\n);\n`;
  for (let start = 0; start < grid.rows.length; start += ROWS_A_STATEMENT) {
    const rows = grid.rows
      .slice(start, start + ROWS_A_STATEMENT)
      .map((row) => `  (${names.map((_, index) => literal(row[index])).join(', ')})`);
    sql += `INSERT INTO ${target} (${names.join(', ')}) VALUES\n${rows.join(',\n')};\n`;
  }
  return sql;
}

const TYPES: Readonly<Record<Kind, string>> = {
  text: 'TEXT',
  missing: 'TEXT',
  integer: 'BIGINT',
  bigint: 'NUMERIC(38, 0)',
  decimal: 'DOUBLE PRECISION',
  percent: 'DOUBLE PRECISION',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMP',
  money: 'TEXT',
  duration: 'TEXT',
  size: 'TEXT',
};

function typeOf({ kind }: GridColumn, index: number, { rows }: Grid): string {
  const texts = rows.map((row) => valueText(row[index])).filter((text) => text !== '');
  // More digits than databases count with.
  if (kind === 'bigint' && texts.some((text) => text.replace('-', '').length > 38)) return TYPES.text;
  if (kind !== 'datetime') return TYPES[kind];
  // Leap seconds and the odd offset are valid ISO 8601, but not everywhere a valid value.
  if (texts.some((text) => /:60|[+-](?:1[4-9]|2\d)/.test(text.slice(10)))) return TYPES.text;
  const zoned = texts.filter((text) => /Z$|[+-]\d\d:?\d\d$/.test(text)).length;
  if (zoned === 0) return TYPES.datetime;
  return zoned === texts.length ? 'TIMESTAMP WITH TIME ZONE' : TYPES.text;
}

function literal(value: CellValue | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return `'${valueText(value).replaceAll("'", "''")}'`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const encoder = new TextEncoder();

/** The name and the suffix behind it, the name cut so that both have room. */
function shortened(name: string, suffix: string): string {
  const room = LONGEST_IDENTIFIER - suffix.length;
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > room) break;
    end += character.length;
  }
  return name.slice(0, end) + suffix;
}
