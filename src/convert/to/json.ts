import type { CellValue } from '../../rows/kinds/types.ts';
import type { Table } from '../../types.ts';
import { type Grid, gridOf } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

/**
 * Writes a table as a JSON array of objects, one row a line, keys in the order of the columns. Integers beyond 2^53 are
 * strings, as most readers would round them (RFC 7493, 2.2). An amount of money is `{"amount", "currency"}`, a duration
 * or size `{"amount", "unit"}`, a missing value `null`. Cells beyond the header have keys `extra_1`, `extra_2`, ..., in
 * the rows that have any.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toJson(table: Table, options: ConvertOptions = {}): string {
  const rows = objectsOf(gridOf(table, options, false));
  return rows.length === 0 ? '[]\n' : `[\n  ${rows.join(',\n  ')}\n]\n`;
}

/**
 * Writes a table as newline-delimited JSON: the objects of `toJson`, each on a line of its own.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toNdjson(table: Table, options: ConvertOptions = {}): string {
  return objectsOf(gridOf(table, options, false))
    .map((row) => `${row}\n`)
    .join('');
}

/** Put together by hand: an object would bring keys that are numbers to the front, and `__proto__` has a setter. */
function objectsOf({ columns, rows }: Grid): string[] {
  const keys = columns.map(({ key }) => JSON.stringify(key));
  return rows.map((row) => `{${row.map((value, index) => `${keys[index]}:${valueJson(value)}`).join(',')}}`);
}

function valueJson(value: CellValue): string {
  return JSON.stringify(typeof value === 'bigint' ? String(value) : value);
}
