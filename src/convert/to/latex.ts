import type { Align, Table } from '../../types.ts';
import { gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';

/**
 * Writes a table as a LaTeX `tabular` that needs no package: columns aligned, a rule around the header row and below the
 * table, everything escaped, line breaks in cells kept. Straight apostrophes and quotes are left to the font, as in all
 * LaTeX text.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toLatex(table: Table, options: ConvertOptions = {}): string {
  const { columns, hasHeader, rows } = gridOf(table, options, true);
  const line = (cells: readonly string[]): string => `${cells.join(' & ')} \\\\\n`;
  const header = hasHeader
    ? `${line(columns.map((column) => cell(column.header, column.align)))}\\hline\n`
    : '';
  const body = rows.map((row) =>
    line(row.map((value, index) => cell(valueText(value), columns[index]?.align ?? null))),
  );
  const letters = columns.map(({ align }) => letterOf(align)).join('');
  return `\\begin{tabular}{${letters}}\n\\hline\n${header}${body.join('')}\\hline\n\\end{tabular}\n`;
}

function letterOf(align: Align): string {
  return align === 'right' ? 'r' : align === 'center' ? 'c' : 'l';
}

/** A line break is a table of its own: the columns `l`, `r` and `c` hold one line. */
function cell(text: string, align: Align): string {
  const lines = text.split('\n').map(escapeLatex);
  if (lines.length === 1) return lines.join('');
  return `\\begin{tabular}[t]{@{}${letterOf(align)}@{}}${lines.join(' \\\\ ')}\\end{tabular}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  // A grave accent over nothing: `\textasciigrave` needs a package in older installations.
  '`': '\\`{}',
};

/** Text as LaTeX: special characters, pairs that become one sign (`--`, `''`, `,,`), characters that TeX refuses. */
export function escapeLatex(text: string): string {
  return (
    text
      .replace(/[\\^~<>|`{}$&#%_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
      .replace(/([-',])(?=\1)/g, '$1{}')
      .replace(/[\u0001-\u0008\u000B-\u001F\u007F]/g, '\uFFFD')
      // Behind the end of a row both would be read as its arguments.
      .replace(/^[[*]/, (character) => `{${character}}`)
  );
}
