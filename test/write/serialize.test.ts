import { expect, test } from 'vitest';
import { serialize } from '../../src/write/serialize.ts';

const table = {
  header: ['a', 'Beta', ''],
  align: [null, 'right', 'center'],
  rows: [
    ['1|2', 'x', 'long cell'],
    ['表', '', '!'],
  ],
} as const;

test('minimal', () => {
  expect(serialize(table)).toBe(
    `
| a | Beta |  |
| --- | --: | :-: |
| 1\\|2 | x | long cell |
| 表 |  | ! |
`.trim(),
  );
});

test('compact', () => {
  expect(serialize(table, { style: 'compact' })).toBe(
    `
|a|Beta| |
|-|-:|:-:|
|1\\|2|x|long cell|
|表| |!|
`.trim(),
  );
});

test('aligned', () => {
  expect(serialize(table, { style: 'aligned' })).toBe(
    `
| a    | Beta |           |
| ---- | ---: | :-------: |
| 1\\|2 |    x | long cell |
| 表   |      |     !     |
`.trim(),
  );
});

test('aligned without padding', () => {
  expect(serialize(table, { style: 'aligned', padding: false })).toBe(
    `
|a   |Beta|         |
|----|---:|:-------:|
|1\\|2|   x|long cell|
|表  |    |    !    |
`.trim(),
  );
});

test('aligned by another measure', () => {
  const rows = [{ a: '表', b: 'x' }];
  expect(serialize(rows, { style: 'aligned', stringLength: (text) => 3 * text.length })).toBe(
    `
| a | b |
| --- | --- |
| 表 | x |
`.trim(),
  );
});

test('the delimiter row is as wide as its columns at least', () => {
  const narrow = { header: ['a', 'b'], align: ['center', null], rows: [] } as const;
  expect(serialize(narrow, { style: 'compact', alignDelimiters: true })).toBe('| a |b|\n|:-:|-|');
});

test.each([
  ['left', '| :-- | :-- | :-- |'],
  [null, '| --- | --- | --- |'],
  [['center'], '| :-: | --- | --- |'],
] as const)('the option align: %j', (align, delimiters) => {
  expect(serialize(table, { align }).split('\n')[1]).toBe(delimiters);
});

test('line endings and a container prefix', () => {
  expect(serialize([{ a: 1 }], { lineEnding: '\r\n', indent: '> ' })).toBe('> | a |\r\n> | --- |\r\n> | 1 |');
});

test('line breaks in cells', () => {
  expect(serialize([{ a: 'x\ny' }])).toContain('| x<br>y |');
  expect(serialize([{ a: 'x\ny' }], { lineBreak: 'space' })).toContain('| x y |');
  expect(serialize([{ a: '*x*\ny' }], { text: true, lineBreak: 'space' })).toContain('| \\*x\\* y |');
});

test.each([
  ['a header row only', { header: ['a', 'b'], rows: [] }, '| a | b |\n| --- | --- |'],
  ['no header row', { header: null, rows: [['1', '2']] }, '|  |  |\n| --- | --- |\n| 1 | 2 |'],
  ['neither, but columns', { header: null, align: ['left'], rows: [] }, '|  |\n| :-- |'],
  ['no column', { header: [], rows: [[], []] }, ''],
  [
    'a wide row',
    { header: ['a'], rows: [['1', '2'], ['3']] },
    '| a |  |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |',
  ],
  ['an empty row', { header: ['a'], rows: [[], ['1']] }, '| a |\n| --- |\n|  |\n| 1 |'],
] as const)('%s', (_, input, written) => {
  expect(serialize(input)).toBe(written);
});

test('no row object at all is no table', () => {
  expect(serialize([])).toBe('');
});

test('objects of an interface are row objects', () => {
  interface Person {
    readonly name: string;
    readonly age?: number;
  }
  const people: readonly Person[] = [{ name: 'Ann', age: 30 }, { name: 'Bo' }];
  expect(serialize(new Set(people))).toBe('| name | age |\n| --- | --- |\n| Ann | 30 |\n| Bo |  |');
});

test.each([
  ['a backslash at the end of a cell', 'x\\', '|x\\ |'],
  ['backslashes at the end of a cell', 'x\\\\', '|x\\\\ |'],
  ['what may start an autolink', '<5', '|<5 |'],
  ['an autolink', '<http:x>', '|<http:x>|'],
  ['an angle bracket and a blank', 'a < b', '|a < b|'],
  ['an empty cell', '', '| |'],
])('between tight pipes: %s', (_, cell, row) => {
  expect(serialize({ header: null, rows: [[cell]] }, { style: 'compact' })).toBe(`| |\n|-|\n${row}`);
});

test('short rows under a wide header are filled up no more than 65,536 times', () => {
  const header = Array.from({ length: 1000 }, (_, column) => `h${column}`);
  const rows = Array.from({ length: 1000 }, (_, row) => (row % 2 === 0 ? ['x'] : []));
  const lines = serialize({ header, rows }).split('\n');
  expect(lines[2]?.split('|').length).toBe(1002);
  expect(lines.at(-2)).toBe('| x |');
  expect(lines.at(-1)).toBe('|  |');
  expect(lines.join('').length).toBeLessThan(4 * 65_536 + 20_000);
});

test('one long cell does not blow up an aligned table', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row === 7 ? 'x'.repeat(10_000) : 'x', 'y']);
  const written = serialize({ header: ['a', 'b'], rows }, { style: 'aligned' });
  expect(written.length).toBeLessThan(6_000_000);
  expect(written.split('\n')[0]?.length).toBeGreaterThan(20);
});

test('in proportion, a long cell sets the width of its column', () => {
  const rows = [['x'.repeat(10_000)], ['y']];
  const widths = serialize({ header: ['a'], rows }, { style: 'aligned' })
    .split('\n')
    .map((line) => line.length);
  expect(new Set(widths)).toEqual(new Set([10_004]));
});
