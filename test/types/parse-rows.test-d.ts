import { type } from 'arktype';
import * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { InlinePart } from '../../src/rows/inline/parts.ts';
import type { CellValue } from '../../src/rows/kinds/types.ts';
import { parseRows, parseRowsAsync } from '../../src/rows/parse-rows.ts';
import type { TableSchema } from '../../src/rows/table-schema.ts';
import { toColumns } from '../../src/rows/to-columns.ts';
import { toRows } from '../../src/rows/to-rows.ts';
import type { Table } from '../../src/types.ts';

declare const table: Table;
declare const inferred: TableSchema;
const source = '';

interface City {
  region: string;
  population: number;
}

test('rows have the output type of the schema', () => {
  const zod = z.object({ region: z.string(), population: z.string().transform(Number) });
  expectTypeOf(parseRows(table, { schema: zod, source }).rows).toEqualTypeOf<City[]>();

  const valibot = v.object({ region: v.string(), population: v.pipe(v.string(), v.transform(Number)) });
  expectTypeOf(parseRows(table, { schema: valibot, source }).rows).toEqualTypeOf<City[]>();

  const arktype = type({ region: 'string', population: 'string.numeric.parse' });
  expectTypeOf(parseRows(table, { schema: arktype, source }).rows).toEqualTypeOf<City[]>();
});

test('the asynchronous call has the same rows', () => {
  const schema = z.object({ region: z.string() });
  expectTypeOf(parseRowsAsync(table, { schema, source })).resolves.toHaveProperty('rows');
  expectTypeOf<Awaited<ReturnType<typeof parseRowsAsync<typeof schema>>>['rows']>().toEqualTypeOf<
    { region: string }[]
  >();
});

test('rows under an inferred schema', () => {
  expectTypeOf(parseRows(table, { schema: inferred, source }).rows).toEqualTypeOf<
    Record<string, CellValue>[]
  >();
});

test('the source is needed for the places of errors', () => {
  // @ts-expect-error: no source
  parseRows(table, { schema: inferred });
});

test('plain rows and columns', () => {
  expectTypeOf(toRows(table)).toEqualTypeOf<Record<string, string>[]>();
  expectTypeOf(toRows(table, { cells: 'markdown' })).toEqualTypeOf<Record<string, string>[]>();
  expectTypeOf(toRows(table, { cells: 'parts' })).toEqualTypeOf<Record<string, readonly InlinePart[]>[]>();
  expectTypeOf(toColumns(table).data).toEqualTypeOf<Record<string, string[]>>();
  expectTypeOf(toColumns(table, { schema: inferred, source }).data).toEqualTypeOf<
    Record<string, CellValue[]>
  >();
});
