import type { Table } from '../../types.ts';
import type { SerializeOptions } from '../../write/options.ts';
import { serialize } from '../../write/serialize.ts';
import { gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

/** How a table is written as GFM. */
export interface MarkdownOptions
  extends ConvertOptions,
    Pick<SerializeOptions, 'style' | 'lineBreak' | 'lineEnding'> {}

/**
 * Writes a table as GFM. Cells keep their Markdown; with `cells: 'plain'` they become the text that a reader sees, without
 * markup. Typed values are written plainly: `1234.5`, `true`, `2024-01-31`.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toMarkdown(table: Table, options: MarkdownOptions = {}): string {
  const { style, lineBreak, lineEnding = '\n', cells = 'markdown' } = options;
  const { columns, hasHeader, rows } = gridOf(table, { ...options, cells }, true);
  const text = serialize(
    {
      header: hasHeader || options.keys !== undefined ? columns.map(({ header }) => header) : null,
      align: columns.map(({ align }) => align),
      rows: rows.map((row) => row.map(valueText)),
    },
    {
      text: cells === 'plain',
      lineEnding,
      ...(style === undefined ? {} : { style }),
      ...(lineBreak === undefined ? {} : { lineBreak }),
    },
  );
  return text + lineEnding;
}
