import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCsv, fromTsv } from '../../../src/convert/from/csv.ts';
import { toCsv, toTsv } from '../../../src/convert/to/csv.ts';
import { anyRows, HEADERLESS, keptRows, RAGGED, RUNS, tableIn, tableOf } from '../tables.ts';

test('fields are quoted where RFC 4180 asks for it, lines end in CRLF', () => {
  const table = tableOf(['a,b', 'c'], ['say "x"', 'one\ntwo'], ['', 'plain']);
  expect(toCsv(table)).toBe('"a,b",c\r\n"say ""x""","one\ntwo"\r\n,plain\r\n');
});

test('tabs part the fields of TSV, and are quoted inside them', () => {
  const table = tableOf(['a', 'b'], ['x\ty', '1,5']);
  expect(toTsv(table)).toBe('a\tb\n"x\ty"\t1,5\n');
});

test('delimiter, line ending and byte order mark as asked for', () => {
  const table = tableOf(['a', 'b'], ['1,5', '2;5']);
  expect(toCsv(table, { delimiter: ';', lineEnding: '\n', bom: true })).toBe('\uFEFFa;b\n1,5;"2;5"\n');
});

test('text that starts like a formula gets an apostrophe, numbers none', () => {
  const table = tableOf(['=x', 'n'], ['@SUM(A1)', '-5'], ['+1.5', '-3 %'], ["+cmd|' /C calc'!A0", '+1']);
  expect(toCsv(table)).toBe("'=x,n\r\n'@SUM(A1),-5\r\n+1.5,-3 %\r\n'+cmd|' /C calc'!A0,+1\r\n");
  expect(toCsv(table, { formulas: 'keep' })).toContain('\r\n@SUM(A1),');
});

test('typed values are written plainly', () => {
  const table = tableIn(`
| n | d | b | m | p | big | t |
| - | - | - | - | - | - | - |
| 1,234.50 | 31.01.2024 | Yes | $3.50 | 45% | 12345678901234567890 | x |
| -12.25 | 29.02.2024 | No | $4.00 | -5% | 98765432109876543210 | - |
`);
  expect(toCsv(table, { types: 'infer' })).toBe(
    'n,d,b,m,p,big,t\r\n1234.5,2024-01-31,true,$3.50,45,12345678901234567890,x\r\n' +
      '-12.25,2024-02-29,false,$4.00,-5,98765432109876543210,-\r\n',
  );
});

test('a table without a header row gets names', () => {
  expect(toCsv(HEADERLESS)).toBe('column_1,column_2\r\nPort,443\r\nHost,localhost\r\n');
});

test('an only field that is empty is a row all the same', () => {
  const table = tableOf(['a'], [''], ['x'], ['']);
  expect(toCsv(table)).toBe('a\r\n""\r\nx\r\n""\r\n');
  expect(parse(toCsv(table))).toEqual([['a'], [''], ['x'], ['']]);
});

test('cells beyond the header are kept, rows are filled up', () => {
  expect(toCsv(RAGGED)).toBe('Team,Score,extra_1\r\nRed,16,\r\nViolet,24,won\r\nGreen,,\r\n');
});

test('no data rows, headers that stand twice, keys', () => {
  expect(toCsv(tableOf(['Full name', 'Full name']))).toBe('Full name,Full name\r\n');
  expect(toCsv(tableOf(['Full name', 'Full name']), { keys: 'snake' })).toBe('full_name,full_name_2\r\n');
});

test('a huge cell', () => {
  const cell = 'x"'.repeat(500_000);
  expect(parse(toCsv(tableOf(['a'], [cell])))).toEqual([['a'], [cell]]);
});

test.each([
  [{ delimiter: '' }, 'delimiter must be one character'],
  [{ delimiter: '"' }, 'delimiter must be one character'],
  [{ delimiter: 'ab' }, 'delimiter must be one character'],
])('%j is refused', (options, message) => {
  expect(() => toCsv(tableOf(['a']), options)).toThrow(message);
});

test('csv-parse reads the cells that a reader sees, for any text', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const table = tableOf(...rows);
      expect(parse(toCsv(table, { formulas: 'keep' }))).toEqual(keptRows(rows));
      expect(parse(toTsv(table, { formulas: 'keep' }), { delimiter: '\t', quote: '"' })).toEqual(
        keptRows(rows),
      );
    }),
    RUNS,
  );
});

test('from CSV to CSV gives the same cells for any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.constantFrom('\r\n', '\n', '\r'), async (rows, ending) => {
      const lines = (delimiter: string): string =>
        rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(ending);
      const again = toCsv(tableIn(await fromCsv(lines(','))), { formulas: 'keep' });
      expect(parse(again)).toEqual(keptRows(rows));
      const tabs = toTsv(tableIn(await fromTsv(lines('\t'))), { formulas: 'keep' });
      expect(parse(tabs, { delimiter: '\t' })).toEqual(keptRows(rows));
    }),
    RUNS,
  );
});
