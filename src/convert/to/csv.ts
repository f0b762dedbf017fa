import type { CellValue } from '../../rows/kinds/types.ts';
import type { Table } from '../../types.ts';
import { expected } from '../../write/expected.ts';
import { gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';
import { neutralized } from './formula.ts';

/** How a table is written as delimited text. */
export interface CsvOptions extends ConvertOptions {
  /** What stands between fields: one character. Default: a comma, for `toTsv` a tab. */
  readonly delimiter?: string;
  /** What ends each line. Default: `\r\n` as RFC 4180 has it, for `toTsv` `\n`. */
  readonly lineEnding?: '\r\n' | '\n';
  /**
   * `neutralize` (the default): an apostrophe is set before text that a spreadsheet would run as a formula. Numbers
   * stay as they are. `keep`: every text stays as it is.
   */
  readonly formulas?: 'neutralize' | 'keep';
  /** Whether a byte order mark comes first, by which Excel tells UTF-8. Default: no. */
  readonly bom?: boolean;
}

/**
 * Empty fields that short rows are filled up with, in all. Beyond it they stay short: one wide row over many would write
 * far more than it was given.
 */
const MOST_FILLED = 1_000_000;

/**
 * Writes a table as CSV (RFC 4180): a header row, fields quoted where needed, line breaks in cells kept inside quotes.
 * Typed values are written plainly: `1234.5`, `true`, `2024-01-31`, nothing for a missing one. A table without a header
 * row gets `column_1`, `column_2`, ... for one, as readers take the first row for names. Cells beyond the header are in
 * columns `extra_1`, `extra_2`, ...
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toCsv(table: Table, options: CsvOptions = {}): string {
  return delimited(table, options, ',', '\r\n');
}

/**
 * Writes a table as tab-separated values: as `toCsv` with a tab between fields and `\n` behind each line. Fields that hold
 * tabs, quotes or line breaks are quoted, as spreadsheets and databases write and read them.
 *
 * @throws {TypeError} when an option has a wrong value
 */
export function toTsv(table: Table, options: CsvOptions = {}): string {
  return delimited(table, options, '\t', '\n');
}

function delimited(
  table: Table,
  options: CsvOptions,
  usualDelimiter: string,
  usualEnding: '\r\n' | '\n',
): string {
  const { delimiter = usualDelimiter, lineEnding = usualEnding, formulas = 'neutralize' } = options;
  if (typeof delimiter !== 'string' || delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw expected('delimiter', 'one character, no quote and no line ending', delimiter);
  if (lineEnding !== '\r\n' && lineEnding !== '\n')
    throw expected('lineEnding', '"\\r\\n" or "\\n"', lineEnding);
  if (formulas !== 'neutralize' && formulas !== 'keep')
    throw expected('formulas', '"neutralize" or "keep"', formulas);
  const { columns, rows } = gridOf(table, options, true);
  const textOf = formulas === 'keep' ? (text: string) => text : neutralized;
  const field = (value: CellValue | undefined): string =>
    quoted(typeof value === 'string' ? textOf(value) : valueText(value), delimiter);
  const lines: string[] = [];
  const add = (values: readonly CellValue[], width: number): void => {
    // A line without a character is no row for many readers.
    const only = width === 1 && valueText(values[0]) === '';
    const fields = Array.from({ length: width }, (_, index) => field(values[index]));
    lines.push(only ? '""' : fields.join(delimiter));
  };
  add(
    columns.map(({ header }) => header),
    columns.length,
  );
  let left = MOST_FILLED;
  for (const row of rows) {
    const missing = columns.length - row.length;
    add(row, missing <= left ? columns.length : row.length);
    if (missing <= left) left -= missing;
  }
  const bom = options.bom === true ? '\uFEFF' : '';
  return `${bom}${lines.join(lineEnding)}${lineEnding}`;
}

/** Quotes what holds a mark of the format, blanks at an edge, which some readers drop, or a byte order mark. */
function quoted(text: string, delimiter: string): string {
  const needed = text.includes(delimiter) || /["\r\n\uFEFF]|^\s|\s$/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
