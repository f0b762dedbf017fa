import type { Table } from '../types.ts';
import { type Choice, chooseType, type Entry } from './choose-type.ts';
import { checkInferOptions, type InferOptions } from './infer-options.ts';
import { plainText } from './inline/parts.ts';
import { type Column, columnsOf } from './keys.ts';
import type { ColumnSchema, TableSchema } from './table-schema.ts';

const defaultMissing = ['', '-', '--', '---', '–', '—', 'N/A', 'n/a', 'NULL', 'null', '(NULL)'];

/** Among other values these are missing ones; a column of nothing else is more likely to speak about them. */
const nullWords: ReadonlySet<string | null> = new Set(['NULL', 'null', '(NULL)']);

/**
 * Infers what the columns of a table hold, as a value of its own: it can be read, edited, kept as JSON, and given
 * to `parseRows` as a schema.
 *
 * A column has a type only if each of its cells, read under that type and written again, gives the same text. What
 * is no quantity (leading zeros, versions, phone numbers, hashes) and what can be read in two ways stays text, and
 * the evidence says why.
 *
 * @throws {TypeError} when an option has a wrong value, or there is none of that name
 */
export function inferSchema(table: Table, options: InferOptions = {}): TableSchema {
  checkInferOptions(table, options);
  const columns = columnsOf(table, options.keys).map((column) => inferColumn(table, column, options));
  return { version: 1, columns };
}

function inferColumn(table: Table, column: Column, options: InferOptions): ColumnSchema {
  const all: Entry[] = [];
  table.rows.forEach((cells, row) => {
    const cell = cells[column.index];
    if (cell !== undefined && !cell.missing) all.push({ row, text: plainText(cell.text) });
  });
  const marker = missingMarker(all, options.missing ?? defaultMissing);
  const entries = all.filter(({ text }) => text !== marker);
  const { type, ...found } = chosenType(
    entries,
    table.rows.length,
    all.length > 0 && !nullWords.has(marker),
    column,
    options,
  );
  const blank = entries.length < table.rows.length ? (marker ?? '') : null;
  return {
    key: column.key,
    header: column.header,
    type,
    missing: type.kind === 'text' ? null : blank,
    evidence: { ...found, cells: all.length, missing: all.length - entries.length },
  };
}

function chosenType(
  entries: readonly Entry[],
  rows: number,
  present: boolean,
  column: Column,
  options: InferOptions,
): Choice {
  const { kinds } = options;
  return chooseType(entries, {
    header: column.header,
    kind: kinds !== undefined && Object.hasOwn(kinds, column.key) ? (kinds[column.key] ?? null) : null,
    blank: rows - entries.length,
    present,
    reading: { decimal: options.decimal ?? '.', dates: options.dates ?? null },
    tolerance: options.tolerance ?? 0,
  });
}

/** The commonest of the texts for a missing value. Only one can be: another would not be written back as itself. */
function missingMarker(entries: readonly Entry[], markers: readonly string[]): string | null {
  const counts = new Map<string, number>(markers.map((marker) => [marker, 0]));
  for (const { text } of entries) {
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count + 1);
  }
  let best: string | null = null;
  for (const [marker, count] of counts)
    if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = marker;
  return best;
}
