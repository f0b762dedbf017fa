import type { SchemaElement } from 'hyparquet-writer';
import type { CellValue } from '../../rows/kinds/types.ts';
import type { Table } from '../../types.ts';
import { type Grid, gridOf, valueText } from '../grid.ts';
import type { ConvertOptions } from '../options.ts';
import { orMissing } from '../peers.ts';

/** How one column is stored: its element of the schema, and its values in the form that has. */
interface Stored {
  readonly element: Omit<SchemaElement, 'name'>;
  readonly value: (value: CellValue) => unknown;
}

/**
 * Writes a table as a Parquet file: text as UTF-8 strings, typed columns as BOOLEAN, INT64, DOUBLE, DATE and
 * TIMESTAMP; each column may hold nulls. A date-time has a place only where all of its column have a zone, or none; else
 * it stays text. Needs the package `hyparquet-writer`.
 *
 * @throws {MissingPackageError} when `hyparquet-writer` is not installed
 * @throws {TypeError} when an option has a wrong value
 */
export async function toParquet(table: Table, options: ConvertOptions = {}): Promise<Uint8Array> {
  const grid = gridOf(table, options, true);
  const { parquetWriteBuffer } = await import('hyparquet-writer').catch(
    orMissing('Parquet', 'hyparquet-writer'),
  );
  const stored = grid.columns.map((_, index) => storedAs(grid, index));
  const buffer = parquetWriteBuffer({
    columnData: grid.columns.map(({ key }, index) => ({
      name: key,
      data: grid.rows.map((row) => {
        const value = row[index] ?? null;
        return value === null ? null : (stored[index] ?? TEXT).value(value);
      }),
    })),
    schema: [
      { name: 'root', num_children: grid.columns.length },
      ...grid.columns.map(({ key }, index) => ({ name: key, ...(stored[index] ?? TEXT).element })),
    ],
  });
  return new Uint8Array(buffer);
}

const TEXT: Stored = {
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  value: valueText,
};

const same = (value: CellValue): unknown => value;

function storedAs({ columns, rows }: Grid, index: number): Stored {
  const values = rows.flatMap((row) => row[index] ?? []);
  switch (columns[index]?.kind) {
    case 'boolean':
      return { element: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' }, value: same };
    case 'integer':
      return { element: { type: 'INT64', repetition_type: 'OPTIONAL' }, value: toBigInt };
    case 'bigint': {
      const fits = values.every((value) => BigInt.asIntN(64, toBigInt(value)) === toBigInt(value));
      return fits ? { element: { type: 'INT64', repetition_type: 'OPTIONAL' }, value: toBigInt } : TEXT;
    }
    case 'decimal':
    case 'percent':
      return { element: { type: 'DOUBLE', repetition_type: 'OPTIONAL' }, value: same };
    case 'date':
      return {
        element: { type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
        value: (value) => Date.parse(`${valueText(value)}T00:00:00Z`) / 86_400_000,
      };
    case 'datetime':
      return timestamps(values.map(valueText)) ?? TEXT;
    default:
      return TEXT;
  }
}

function toBigInt(value: CellValue): bigint {
  return typeof value === 'bigint' ? value : BigInt(valueText(value));
}

/** Milliseconds since 1970 in UTC; nothing where some text is finer than that, or has a zone where another has none. */
function timestamps(texts: readonly string[]): Stored | undefined {
  const zoned = texts.filter(hasZone).length;
  const exact = texts.every((text) => !/[.,]\d{4}/.test(text) && !Number.isNaN(millisecondsOf(text)));
  if (!exact || (zoned > 0 && zoned < texts.length)) return undefined;
  return {
    element: {
      type: 'INT64',
      repetition_type: 'OPTIONAL',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: zoned > 0, unit: 'MILLIS' },
    },
    value: (value) => BigInt(millisecondsOf(valueText(value))),
  };
}

function hasZone(text: string): boolean {
  return /(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10));
}

function millisecondsOf(text: string): number {
  const iso = text.replace(',', '.').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return Date.parse(hasZone(text) ? iso : `${iso}Z`);
}
