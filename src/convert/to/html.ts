import type { Align, Cell, Table } from '../../types.ts';
import { gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

/** How a table is written as HTML. */
export interface HtmlOptions extends ConvertOptions {
  /**
   * Turns the Markdown of a cell into HTML, as `inlineHtml()` gives it. What it gives is written as it is. Default: cells
   * are written as text, as a reader sees them.
   */
  readonly render?: (markdown: string) => string;
}

/**
 * Writes a table as an HTML `<table>`, everything escaped, alignment as `text-align`, line breaks in cells as `<br>`.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toHtml(table: Table, options: HtmlOptions = {}): string {
  const { render } = options;
  const { columns, hasHeader, rows } = gridOf(table, options, true);
  const content = (text: string, cell: Cell | undefined): string =>
    render === undefined || cell === undefined ? escapeHtml(text) : render(cell.text);
  const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
    `<tr>${cells.map((cell, index) => element(tag, columns[index]?.align ?? null, cell)).join('')}</tr>\n`;
  const header = columns.map((column, index) =>
    content(column.header, options.keys === undefined ? table.header?.[index] : undefined),
  );
  const body = rows.map((values, index) =>
    row(
      'td',
      values.map((value, column) =>
        columns[column]?.kind === 'text'
          ? content(valueText(value), table.rows[index]?.[column])
          : escapeHtml(valueText(value)),
      ),
    ),
  );
  const head = hasHeader ? `<thead>\n${row('th', header)}</thead>\n` : '';
  return `<table>\n${head}<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

function element(tag: string, align: Align, content: string): string {
  const style = align === null ? '' : ` style="text-align: ${align}"`;
  return `<${tag}${style}>${content}</${tag}>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\n': '<br>',
};

/** Text as HTML, in content and in attributes. A carriage return has to be a reference: readers make it a line feed. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, (character) => REFERENCES[character] ?? character);
}
