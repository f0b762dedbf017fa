import { expect, test } from 'vitest';
import { toCsv } from '../../../src/convert/to/csv.ts';
import { toParquet } from '../../../src/convert/to/parquet.ts';
import { toSql } from '../../../src/convert/to/sql.ts';
import { duckRows, hasDuckdb, withFile } from '../read-back.ts';
import { HOSTILE, keptRows, tableIn, tableOf } from '../tables.ts';

const ROWS = [
  ['text', 'n"o', 'a b'],
  ...HOSTILE.map((text, index) => [text, `${index}`, `${text} and more`]),
];
const KEPT = keptRows(ROWS);

const TYPED = tableIn(`
| id | price | share | ok | since | at | big | note |
| -- | ----- | ----- | -- | ----- | -- | --- | ---- |
| 1 | 1,234.50 | 12.5% | yes | 31.01.2024 | 2024-01-31T10:00:00 | 12345678901234567890 | it's |
| -2 | -3.25 | 40% | no | 29.02.2024 | 2024-02-29T23:59:59 | 98765432109876543210 | - |
| 3 | 0.10 | 0.25% | no | 01.03.2024 | 2024-03-01T00:00:00 | 12345678901234567891 | x |
| - | - | - | - | - | - | - | y |
`);

test.skipIf(!hasDuckdb)('DuckDB reads the cells from CSV', async () => {
  const rows = await withFile('table.csv', toCsv(tableOf(...ROWS), { formulas: 'keep' }), (path) =>
    duckRows(
      `SELECT * FROM read_csv('${path}', all_varchar = true, header = true, quote = '"', escape = '"')`,
    ),
  );
  // An empty field is NULL for it.
  expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(KEPT);
});

test.skipIf(!hasDuckdb)('DuckDB reads the cells from Parquet', async () => {
  const rows = await withFile('table.parquet', await toParquet(tableOf(...ROWS)), (path) =>
    duckRows(`SELECT * FROM '${path}'`),
  );
  expect(rows).toEqual(KEPT);
});

test.skipIf(!hasDuckdb)('DuckDB reads the cells from SQL', async () => {
  const rows = await duckRows(
    toSql(tableOf(...ROWS), { name: 'my "table"' }),
    'SELECT * FROM "my ""table"""',
  );
  expect(rows).toEqual(KEPT);
});

test.skipIf(!hasDuckdb)('typed values are what they are in SQL and Parquet', async () => {
  const expected = [
    ['id', 'price', 'share', 'ok', 'since', 'at', 'big', 'note'],
    ['1', 1234.5, 12.5, true, '2024-01-31', '2024-01-31 10:00:00', '12345678901234567890', "it's"],
    ['-2', -3.25, 40, false, '2024-02-29', '2024-02-29 23:59:59', '98765432109876543210', '-'],
    ['3', 0.1, 0.25, false, '2024-03-01', '2024-03-01 00:00:00', '12345678901234567891', 'x'],
    [null, null, null, null, null, null, null, 'y'],
  ];
  expect(await duckRows(toSql(TYPED, { types: 'infer' }), 'SELECT * FROM table_1')).toEqual(expected);
  const parquet = await toParquet(TYPED, { types: 'infer' });
  expect(await withFile('table.parquet', parquet, (path) => duckRows(`SELECT * FROM '${path}'`))).toEqual(
    expected,
  );
  const types = await withFile('table.parquet', parquet, (path) =>
    duckRows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${path}')`),
  );
  expect(types.slice(1)).toEqual([
    ['id', 'BIGINT'],
    ['price', 'DOUBLE'],
    ['share', 'DOUBLE'],
    ['ok', 'BOOLEAN'],
    ['since', 'DATE'],
    ['at', 'TIMESTAMP'],
    ['big', 'VARCHAR'],
    ['note', 'VARCHAR'],
  ]);
});

test.skipIf(!hasDuckdb)('date-times with a zone are instants, those that mix stay text', async () => {
  const zoned = tableOf(['at'], ['2024-01-31T10:00:00+02:00'], ['2024-01-31T10:00:00Z']);
  const mixed = tableOf(['at'], ['2024-01-31T10:00:00+02:00'], ['2024-01-31T10:00:00']);
  const instants = [['at'], ['2024-01-31 08:00:00+00'], ['2024-01-31 10:00:00+00']];
  const texts = [['at'], ['2024-01-31T10:00:00+02:00'], ['2024-01-31T10:00:00']];
  const read = async (table: typeof zoned): Promise<unknown[]> => {
    const parquet = await toParquet(table, { types: 'infer' });
    return [
      await duckRows("SET TimeZone = 'UTC'", toSql(table, { types: 'infer' }), 'SELECT * FROM table_1'),
      await withFile('t.parquet', parquet, (path) =>
        duckRows("SET TimeZone = 'UTC'", `SELECT * FROM '${path}'`),
      ),
    ];
  };
  expect(await read(zoned)).toEqual([instants, instants]);
  expect(await read(mixed)).toEqual([texts, texts]);
});

test.skipIf(!hasDuckdb)('a table without data rows is a table', async () => {
  const table = tableOf(['a', 'b']);
  const empty = [['a', 'b']];
  expect(await duckRows(toSql(table), 'SELECT * FROM table_1')).toEqual(empty);
  const parquet = await toParquet(table, { types: 'infer' });
  expect(await withFile('t.parquet', parquet, (path) => duckRows(`SELECT * FROM '${path}'`))).toEqual(empty);
});
