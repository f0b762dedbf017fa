import { expected } from '../../write/expected.ts';
import { compacted, elementsOf, membersOf } from '../json-source.ts';
import type { GfmOptions } from './options.ts';
import { gfmOf, headed, type TextTable } from './write.ts';

/** How JSON is read. */
export interface FromJsonOptions extends GfmOptions {
  /** Whether the first of several arrays is the header row. Default: yes. */
  readonly header?: boolean;
}

/**
 * Reads JSON and writes it as a GFM table: an array of objects, whose keys are the header row in order of first appearance,
 * or an array of arrays. Numbers stay as they are written, `null` and a key that an object lacks are an empty cell, arrays
 * and objects inside a cell are JSON text. Of a key that stands twice in one object the last counts.
 *
 * @throws {SyntaxError} when the text is not JSON
 * @throws {TypeError} when it is no array of objects or of arrays, or an option has a wrong value
 */
export function fromJson(json: string, options: FromJsonOptions = {}): string {
  const { header = true, ...written } = options;
  const source = json.replace(/^\uFEFF/, '');
  const value: unknown = JSON.parse(source);
  if (!Array.isArray(value)) throw expected('the JSON', 'an array of objects or of arrays', value);
  return gfmOf(tableOf(elementsOf(source), header), written);
}

/**
 * Reads newline-delimited JSON, one object or array a line, and writes it as a GFM table, as `fromJson` does. Blank lines
 * are skipped.
 *
 * @throws {SyntaxError} when a line is not JSON, which it names
 * @throws {TypeError} when not all lines are objects, or all arrays, or an option has a wrong value
 */
export function fromNdjson(ndjson: string, options: FromJsonOptions = {}): string {
  const { header = true, ...written } = options;
  const rows: string[] = [];
  // A line separator may stand inside a JSON string.
  for (const [index, line] of ndjson
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const row = line.trim();
    if (row === '') continue;
    try {
      JSON.parse(row);
    } catch (error) {
      throw new SyntaxError(`Line ${index + 1} is not JSON`, { cause: error });
    }
    rows.push(row);
  }
  return gfmOf(tableOf(rows, header), written);
}

function tableOf(rows: readonly string[], hasHeader: boolean): TextTable {
  const opening = rows[0]?.charAt(0) ?? '[';
  rows.forEach((row, index) => {
    if ((opening !== '{' && opening !== '[') || row.charAt(0) !== opening)
      throw expected(
        `row ${index + 1}`,
        opening === '[' ? 'an array, as the first' : 'an object',
        JSON.parse(row),
      );
  });
  if (opening === '[')
    return headed(
      rows.map((row) => elementsOf(row).map(cellOf)),
      hasHeader,
    );
  return tableOfObjects(rows);
}

function tableOfObjects(rows: readonly string[]): TextTable {
  const columns = new Map<string, number>();
  const texts = rows.map((row) => {
    const cells: string[] = [];
    for (const { key, value } of membersOf(row)) {
      let column = columns.get(key);
      if (column === undefined) {
        column = columns.size;
        columns.set(key, column);
      }
      while (cells.length < column) cells.push('');
      cells[column] = cellOf(value);
    }
    return cells;
  });
  return { header: [...columns.keys()], rows: texts };
}

/** A string is its text, `null` nothing, all else what is written. */
function cellOf(source: string): string {
  if (source === 'null') return '';
  return source.startsWith('"') ? String(JSON.parse(source)) : compacted(source);
}
