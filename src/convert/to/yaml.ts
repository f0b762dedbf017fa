import type { Table } from '../../types.ts';
import { gridOf } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

/**
 * Writes a table as YAML 1.2, a list of mappings with keys in the order of the columns. Text that YAML 1.1 takes for
 * something else (`yes`, `1:30`) is quoted as well. Integers keep all their digits. The package `yaml`, which comes with this
 * one, is loaded at the first call.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export async function toYaml(table: Table, options: ConvertOptions = {}): Promise<string> {
  const { columns, rows } = gridOf(table, options, false);
  const { stringify } = await import('yaml');
  // Maps keep the order of keys that are numbers, and know no `__proto__`.
  const list = rows.map(
    (row) => new Map<string, unknown>(row.map((value, index) => [columns[index]?.key ?? '', value])),
  );
  return stringify(list, { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
