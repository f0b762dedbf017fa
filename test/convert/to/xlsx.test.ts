import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { toXlsx } from '../../../src/convert/to/xlsx.ts';
import type { Table } from '../../../src/types.ts';
import { anyRows, HOSTILE, keptRows, RAGGED, tableIn, tableOf } from '../tables.ts';

/** The sheets of a workbook as their names and rows; an empty cell is `null` for the reader. */
async function sheetsOf(
  tables: Table | readonly Table[],
  options: Parameters<typeof toXlsx>[1] = {},
): Promise<{ sheet: string; data: unknown[][] }[]> {
  return readXlsx(Buffer.from(await toXlsx(tables, options)), { trim: false });
}

function withNulls(rows: readonly (readonly string[])[]): (string | null)[][] {
  return rows.map((row) => row.map((cell) => cell || null));
}

test('a spreadsheet reader reads the cells, hostile ones too', async () => {
  const rows = [['text', 'number'], ...HOSTILE.map((text, index) => [text, `${index}`])];
  const [sheet] = await sheetsOf(tableOf(...rows));
  expect(sheet?.data).toEqual(withNulls(keptRows(rows)));
});

test('a spreadsheet reader reads the cells, for any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      // A header row without a gap, and no empty rows: the reader drops what is empty at the edges.
      const width = Math.max(...rows.map((row) => row.length)) + 1;
      const header = Array.from({ length: width }, (_, index) => `h${rows[0]?.[index] ?? ''}`);
      const marked = [header, ...rows.slice(1).map((row) => ['x', ...row])];
      const [sheet] = await sheetsOf(tableOf(...marked));
      expect(sheet?.data.map((row) => row.map((cell) => cell ?? ''))).toEqual(keptRows(marked));
    }),
    { numRuns: 60 },
  );
});

test('text is never a formula, nor a number that it only looks like', async () => {
  const [sheet] = await sheetsOf(tableOf(['a'], ['=1+1'], ['007'], ['-5']));
  expect(sheet?.data).toEqual([['a'], ['=1+1'], ['007'], ['-5']]);
});

test('typed values are numbers, booleans and dates', async () => {
  const table = tableIn(`
| n | share | ok | since | at | big | old |
| - | ----- | -- | ----- | -- | --- | --- |
| 1,234.5 | 33.3% | yes | 31.01.2024 | 2024-01-31 10:00:00 | 12345678901234567890 | 1848-03-01 |
| -2.0 | 40.0% | no | 29.02.2024 | 2024-02-29 23:59:59 | 98765432109876543210 | 1989-11-09 |
`);
  const [sheet] = await sheetsOf(table, { types: 'infer' });
  expect(sheet?.data.slice(1)).toEqual([
    [
      1234.5,
      0.333,
      true,
      new Date('2024-01-31T00:00:00Z'),
      new Date('2024-01-31T10:00:00Z'),
      '12345678901234567890',
      '1848-03-01',
    ],
    [
      -2,
      0.4,
      false,
      new Date('2024-02-29T00:00:00Z'),
      new Date('2024-02-29T23:59:59Z'),
      '98765432109876543210',
      new Date('1989-11-09T00:00:00Z'),
    ],
  ]);
});

test('each table is a sheet, cells beyond the header are kept', async () => {
  const sheets = await sheetsOf([tableOf(['a'], ['1']), RAGGED], { names: ['One/two', 'one two'] });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['One two', 'one two_2']);
  expect(sheets[1]?.data).toEqual([
    ['Team', 'Score', 'extra_1'],
    ['Red', '16', null],
    ['Violet', '24', 'won'],
    ['Green', null, null],
  ]);
});

test('what a sheet cannot hold is an error, not a cut', async () => {
  await expect(toXlsx(tableOf(['a'], ['x'.repeat(32_768)]))).rejects.toThrow(RangeError);
  await expect(toXlsx(tableOf(Array.from({ length: 16_385 }, () => 'x')))).rejects.toThrow(RangeError);
  await expect(toXlsx([])).rejects.toThrow(TypeError);
});
