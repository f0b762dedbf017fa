import type { Cell } from '../types.ts';
import { expected } from '../write/expected.ts';
import { type InlinePart, inlineParts, plainText } from './inline/parts.ts';
import type { Column } from './keys.ts';

/**
 * What of a cell becomes the value: `plain`, what a reader sees; `markdown`, its source (`Cell.text`); `parts`, its
 * text, links, code and images as a list.
 */
export type CellFormat = 'plain' | 'markdown' | 'parts';

/** Checks the option `cells`. */
export function formatOf(format: CellFormat = 'plain'): CellFormat {
  if (['plain', 'markdown', 'parts'].includes(format)) return format;
  throw expected('cells', '"plain", "markdown" or "parts"', format);
}

/** The value of a cell in one of the formats. A missing cell is an empty text, or no parts. */
export function cellValue(cell: Cell | undefined, format: CellFormat): string | readonly InlinePart[] {
  const markdown = cell?.text ?? '';
  if (format === 'parts') return inlineParts(markdown);
  return format === 'plain' ? plainText(markdown) : markdown;
}

/** The values of a row under the keys of their columns, without the extra cells. */
export function rowObject<Value>(
  cells: readonly Cell[],
  columns: readonly Column[],
  value: (cell: Cell | undefined) => Value,
): Record<string, Value> {
  const row: Record<string, Value> = {};
  for (const column of columns) setOwn(row, column.key, value(cells[column.index]));
  return row;
}

/** Sets an own property. Plain assignment would call the setter that every object has under the name `__proto__`. */
export function setOwn<Value>(object: Record<string, Value>, key: string, value: Value): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
