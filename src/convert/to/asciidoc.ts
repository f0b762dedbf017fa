import type { Align, Table } from '../../types.ts';
import { gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

const MARKS = { left: '<', right: '>', center: '^' } as const;

/**
 * Writes a table as AsciiDoc, one cell a line: columns aligned, line breaks in cells kept. What AsciiDoc would read as
 * markup, as a macro, an attribute or a directive is written as a character reference.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toAsciidoc(table: Table, options: ConvertOptions = {}): string {
  const { columns, hasHeader, rows } = gridOf(table, options, true);
  const row = (cells: readonly string[]): string => cells.map((cell) => `|${cell}\n`).join('');
  const header = hasHeader ? `${row(columns.map(({ header }) => escapeAsciidoc(header)))}\n` : '';
  // Cells are dealt out one after the other, so a short row would take the first cells of the next.
  const body = rows.map((values) => row(columns.map((_, index) => escapeAsciidoc(valueText(values[index])))));
  const cols = columns.map(({ align }) => markOf(align)).join(',');
  const options_ = hasHeader ? ',options="header"' : '';
  return `[cols="${cols}"${options_}]\n|===\n${header}${body.join('')}|===\n`;
}

function markOf(align: Align): string {
  return align === null ? '1' : MARKS[align];
}

/**
 * What AsciiDoc gives a meaning inside a paragraph. References are put back last of all, so nothing takes them for markup.
 * Dashes, dots, colons and parentheses have one only in company: `--`, `...`, `::`, `://`,
 * `((`, `$$`.
 */
const SPECIAL =
  /[|*_`#^~{}[\]<>&+\\'"]|-(?=-)|(?<=-)-|\.(?=\.\.)|:(?=[:/])|\((?=\(|(?:C|R|TM)\))|\$(?=\$)|@|[\u0001-\u0008\u000B-\u001F\u007F]/g;

/** Text as AsciiDoc, so that it is shown as it is. */
function escapeAsciidoc(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(SPECIAL, reference).replace(/^\/(?=\/)/, reference));
  return lines.map((line) => (line.trim() === '' && lines.length > 1 ? '{empty}' : line)).join(' +\n');
}

function reference(character: string): string {
  const code = character.charCodeAt(0);
  return code < 32 || code === 127 ? '\uFFFD' : `&#${code};`;
}
