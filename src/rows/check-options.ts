import { hasLateRows } from '../mend/late-rows.ts';
import type { Table } from '../types.ts';
import { expected } from '../write/expected.ts';

/**
 * Checks the arguments of a public function: that there is a table, and no option of another name.
 *
 * @param names - the options that there are
 * @throws {TypeError} for the first thing that is wrong
 */
export function checkArguments(table: Table, options: object, names: readonly string[]): void {
  if (!isObject(table) || !Array.isArray(table.align) || !(hasLateRows(table) || Array.isArray(table.rows)))
    throw expected('table', 'one of the tables that analyze gave', table);
  if (!isObject(options)) throw expected('options', 'an object', options);
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw expected('an option', `one of ${names.join(', ')}`, name);
  }
}

/** Whether a value is an object that is no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
