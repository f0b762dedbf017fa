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

/** The value of a cell's Markdown in one of the formats. A missing cell is an empty text, or no parts. */
export function cellValue(markdown: string | undefined, format: CellFormat): string | readonly InlinePart[] {
  if (format === 'parts') return inlineParts(markdown ?? '');
  return format === 'plain' ? plainText(markdown ?? '') : (markdown ?? '');
}

/** The values of a row's cells under the keys of their columns, without the extra cells. */
export function rowObject(
  texts: readonly string[],
  columns: readonly Column[],
  format: CellFormat,
): Record<string, string | readonly InlinePart[]> {
  const row: Record<string, string | readonly InlinePart[]> = {};
  for (const { key, index } of columns) setOwn(row, key, cellValue(texts[index], format));
  return row;
}

/** Sets an own property. Plain assignment would call the setter that every object has under the name `__proto__`. */
export function setOwn<Value>(object: Record<string, Value>, key: string, value: Value): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
