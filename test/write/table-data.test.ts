import { expect, test } from 'vitest';
import { tableData } from '../../src/write/table-data.ts';

test('lists of cells keep their raggedness', () => {
  expect(tableData({ header: ['a'], align: ['left'], rows: [['1', '2'], []] })).toEqual({
    header: ['a'],
    align: ['left'],
    rows: [['1', '2'], []],
  });
});

test('a table gives the text of its cells', () => {
  const cell = (text: string): object => ({ start: 0, end: 0, text, pieces: null, missing: false });
  expect(tableData({ header: null, align: [null], rows: [[cell('a|b')], [cell('')]] })).toEqual({
    header: [],
    align: [null],
    rows: [['a|b'], ['']],
  });
});

test('values become text', () => {
  const row = ['a', 1.5, -0, 10n ** 20n, true, null, undefined, new Date(0), new Date(Number.NaN)];
  expect(tableData({ header: null, rows: [row] }).rows).toEqual([
    ['a', '1.5', '0', '100000000000000000000', 'true', '', '', '1970-01-01T00:00:00.000Z', 'Invalid Date'],
  ]);
});

test('the keys of row objects are the header, in order of first appearance', () => {
  expect(tableData([{ b: 1, a: 2 }, { c: 3, a: 4 }, {}])).toEqual({
    header: ['b', 'a', 'c'],
    align: [],
    rows: [
      ['1', '2'],
      ['', '4', '3'],
      ['', '', ''],
    ],
  });
});

test('row objects can come from any iterable', () => {
  function* rows(): Iterable<unknown> {
    yield { a: 1 };
    yield { a: 2 };
  }
  expect(tableData(rows())).toEqual({ header: ['a'], align: [], rows: [['1'], ['2']] });
});

test('keys that objects inherit are ordinary keys', () => {
  const rows: unknown = JSON.parse(
    '[{"__proto__": "p", "constructor": "c"}, {"toString": "t"}, {"__proto__": "q"}]',
  );
  expect(tableData(rows)).toEqual({
    header: ['__proto__', 'constructor', 'toString'],
    align: [],
    rows: [
      ['p', 'c'],
      ['', '', 't'],
      ['q', '', ''],
    ],
  });
});

test.each([
  ['a string', 'the table must be a table, {header, rows} or an iterable of row objects, got "a string"'],
  [null, 'the table must be a table, {header, rows} or an iterable of row objects, got null'],
  [{ header: [] }, 'the table must be a table, {header, rows} or an iterable of row objects, got an object'],
  [{ rows: [] }, 'header must be a list of cells or null, got undefined'],
  [{ header: 'a', rows: [] }, 'header must be a list of cells or null, got "a"'],
  [{ header: null, rows: ['a'] }, 'rows[0] must be a list of cells, got "a"'],
  [{ header: null, rows: [[], ['a', {}]] }, 'rows[1][1] must be a string, number, bigint, boolean, Date,'],
  [{ header: [Symbol('s')], rows: [] }, 'header[0] must be a string, number, bigint, boolean, Date,'],
  [{ header: null, rows: [], align: 'left' }, 'align must be a list of column alignments, got "left"'],
  [{ header: null, rows: [], align: [1] }, "align[0] must be 'left', 'right', 'center' or null, got 1"],
  [[{}, ['a']], 'row 1 must be a row object, got an array'],
  [['a'], 'row 0 must be a row object, got "a"'],
  [[{ a: [] }], 'row 0, "a" must be a string, number, bigint, boolean, Date,'],
  [[{ a: () => 1 }], 'got a function'],
])('%o is refused', (input, message) => {
  expect(() => tableData(input)).toThrow(TypeError);
  expect(() => tableData(input)).toThrow(message);
});
