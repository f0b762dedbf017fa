import fc from 'fast-check';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { expect, test } from 'vitest';
import { toParquet } from '../../../src/convert/to/parquet.ts';
import { anyRows, keptRows, RAGGED, RUNS, tableOf } from '../tables.ts';

test('hyparquet reads the cells that a reader sees, for any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const { buffer } = await toParquet(tableOf(...rows), { keys: (_, index) => `c${index}` });
      const file = new Uint8Array(buffer).slice().buffer;
      const read = await parquetReadObjects({ file });
      expect(read.map((row) => Object.values(row))).toEqual(keptRows(rows).slice(1));
    }),
    RUNS,
  );
});

test('columns are named as they are, and differ', async () => {
  const { buffer } = await toParquet(tableOf(['__proto__', '2', '1', '1', ''], ['a', 'b', 'c', 'd', 'e']));
  const metadata = await parquetMetadataAsync(new Uint8Array(buffer).slice().buffer);
  expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toEqual([
    '__proto__',
    '2',
    '1',
    '1_2',
    'column_5',
  ]);
});

test('cells that a row lacks are null where the column has a type or no name', async () => {
  const { buffer } = await toParquet(RAGGED, { types: 'infer' });
  expect(await parquetReadObjects({ file: new Uint8Array(buffer).slice().buffer })).toEqual([
    { Team: 'Red', Score: 16n, extra_1: null },
    { Team: 'Violet', Score: 24n, extra_1: 'won' },
    { Team: 'Green', Score: null, extra_1: null },
  ]);
});
