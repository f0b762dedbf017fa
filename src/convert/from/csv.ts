import { expected } from '../../write/expected.ts';
import { orMissing } from '../peers.ts';
import type { GfmOptions } from './options.ts';
import { gfmOf, headed } from './write.ts';

/** How delimited text is read. */
export interface FromCsvOptions extends GfmOptions {
  /** What stands between fields: one character. Default: a comma, for `fromTsv` a tab. */
  readonly delimiter?: string;
  /** Whether the first row is the header row. Default: yes. */
  readonly header?: boolean;
}

/**
 * Reads CSV (RFC 4180) and writes it as a GFM table. A byte order mark is skipped, as are empty lines; lines may end in any
 * way, also in several ways in one text; rows may have any number of fields, and none is dropped. A quote inside a field
 * that does not start with one stands for itself. Blanks around a field are not kept, as GFM has none around a cell. Needs
 * the package `csv-parse`.
 *
 * @throws {MissingPackageError} when `csv-parse` is not installed
 * @throws {CsvError} of `csv-parse` when a quote is never closed, or text follows a closing quote
 * @throws {TypeError} when an option has a wrong value
 */
export function fromCsv(csv: string, options: FromCsvOptions = {}): Promise<string> {
  return fromDelimited(csv, options, ',');
}

/** Reads tab-separated values, as `fromCsv` does with a tab between fields. */
export function fromTsv(tsv: string, options: FromCsvOptions = {}): Promise<string> {
  return fromDelimited(tsv, options, '\t');
}

async function fromDelimited(text: string, options: FromCsvOptions, usualDelimiter: string): Promise<string> {
  const { delimiter = usualDelimiter, header = true, ...written } = options;
  if (typeof delimiter !== 'string' || delimiter.length !== 1 || /["\r\n]/.test(delimiter))
    throw expected('delimiter', 'one character, no quote and no line ending', delimiter);
  const { parse } = await import('csv-parse/sync').catch(orMissing('Reading CSV', 'csv-parse'));
  const records = parse(text, {
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return gfmOf(headed(records, header), written);
}
