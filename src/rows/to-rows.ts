import { hasLateRows, mapRowTexts } from '../mend/late-rows.ts';
import type { Table } from '../types.ts';
import { checkArguments } from './check-options.ts';
import type { InlinePart } from './inline/parts.ts';
import { columnsOf, extraKeys, type KeyStyle } from './keys.ts';
import { type CellFormat, cellValue, formatOf, rowObject, setOwn } from './row-objects.ts';

/** How rows are made of a table. */
export interface RowOptions<Format extends CellFormat = CellFormat> {
  /** How header cells become keys. Default: `written`. */
  readonly keys?: KeyStyle;
  /** What of a cell becomes the value. Default: `plain`. */
  readonly cells?: Format;
}

/**
 * The data rows of a table as plain objects, one a row, all of them with one value a column.
 *
 * A short row has empty values for the cells it lacks. A row that is wider than the table has its extra cells under
 * `extra_1`, `extra_2`, ..., so nothing is dropped. `columnsOf` with the same keys tells which column has which key.
 * Keys are own properties, whatever they are called: `__proto__` is a column like any other.
 *
 * @throws {TypeError} when an option has a wrong value, or there is none of that name
 */
export function toRows(table: Table, options?: RowOptions<'plain' | 'markdown'>): Record<string, string>[];
export function toRows(table: Table, options: RowOptions<'parts'>): Record<string, readonly InlinePart[]>[];
export function toRows(
  table: Table,
  options: RowOptions = {},
): Record<string, string | readonly InlinePart[]>[] {
  checkArguments(table, options, names);
  const columns = columnsOf(table, options.keys);
  const format = formatOf(options.cells);
  const extras = extraKeys(columns, widthOf(table) - columns.length);
  return mapRowTexts(table, (texts) => {
    const row = rowObject(texts, columns, format);
    for (let index = columns.length; index < texts.length; index++) {
      setOwn(row, extras[index - columns.length] ?? '', cellValue(texts[index], format));
    }
    return row;
  });
}

/** How many cells the widest row has, and one for each column at least. */
function widthOf(table: Table): number {
  const { length } = table.align;
  return hasLateRows(table) ? length : table.rows.reduce((width, row) => Math.max(width, row.length), length);
}

const names: readonly (keyof RowOptions)[] = ['keys', 'cells'];
