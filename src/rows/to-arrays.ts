import { mapRowTexts } from '../mend/late-rows.ts';
import type { Table } from '../types.ts';
import { checkArguments } from './check-options.ts';
import type { InlinePart } from './inline/parts.ts';
import { type CellFormat, cellValue, formatOf } from './row-objects.ts';

/** What the arrays of a table's rows hold. */
export interface ArrayOptions<Format extends CellFormat = CellFormat> {
  /** What of a cell becomes the value. Default: `plain`. */
  readonly cells?: Format;
}

/**
 * The data rows of a table as arrays, one value a column: an empty one for a cell that a row lacks, extra cells at the end.
 * The quickest way to the texts of a large table, whose cells need not be made for it.
 *
 * @throws {TypeError} when an option has a wrong value, or there is none of that name
 */
export function toArrays(table: Table, options?: ArrayOptions<'plain' | 'markdown'>): string[][];
export function toArrays(table: Table, options: ArrayOptions<'parts'>): (readonly InlinePart[])[][];
export function toArrays(table: Table, options: ArrayOptions = {}): (string | readonly InlinePart[])[][] {
  checkArguments(table, options, names);
  const format = formatOf(options.cells);
  return mapRowTexts(table, (texts) =>
    format === 'markdown' ? texts : texts.map((text) => cellValue(text, format)),
  );
}

const names: readonly (keyof ArrayOptions)[] = ['cells'];
