import { expect, test } from 'vitest';
import { lineStyleOf } from '../../src/write/line-style.ts';
import { delimiterCell, delimiterRow, fits, paddingText, rowText } from '../../src/write/row.ts';

test.each([
  [['a', 'b'], '| a | b |'],
  [['a'], '| a |'],
  [['', 'b', ''], '| | b | |'],
  [[''], '| |'],
  [[], '| |'],
])('the row %j', (cells, row) => {
  expect(rowText(cells)).toBe(row);
});

test.each([
  [null, undefined, '---'],
  ['left', undefined, ':--'],
  ['right', undefined, '--:'],
  ['center', undefined, ':-:'],
  [null, 6, '------'],
  ['left', 6, ':-----'],
  ['right', 6, '-----:'],
  ['center', 6, ':----:'],
  [null, 0, '-'],
  ['left', 1, ':-'],
  ['right', 1, '-:'],
  ['center', 1, ':-:'],
] as const)('a delimiter cell for %s, %s wide', (align, width, cell) => {
  expect(delimiterCell(align, width)).toBe(cell);
});

test('a delimiter row', () => {
  expect(delimiterRow([null, 'left', 'right', 'center'])).toBe('| --- | :-- | --: | :-: |');
});

test.each([
  ['outer pipes', ['| a | b |'], ['x', 'y'], '| --- | --- |', '| x | y |'],
  ['none', ['a | b'], ['x', 'y'], '--- | ---', 'x | y'],
  ['a trailing pipe only', ['a | b |'], ['x', 'y'], '--- | --- |', 'x | y |'],
  ['no blanks', ['|a|b|', '|c|d|'], ['x', 'y'], '|---|---|', '|x|y|'],
  ['no blanks, an empty cell', ['|a|b|'], ['', 'y'], '|---|---|', '| |y|'],
  ['no blanks, a backslash before a pipe', ['|a|b|'], ['x\\', 'y'], '|---|---|', '|x\\ |y|'],
  [
    'columns that line up',
    ['| name | n    |', '| b    | 1234 |'],
    ['x', 'y'],
    '| ---- | ---- |',
    '| x    | y    |',
  ],
  ['narrow columns', ['| id | c  |', '|  1 | 22 |'], ['x', 'y'], '|----|----|', '| x  | y  |'],
  ['an indentation', [' name | n', ' b    | 1'], ['x', 'y'], '---- | ---', 'x    | y'],
  ['a first cell that opens another block', ['a | b'], ['- x', 'y'], '--- | ---', '| - x | y'],
  ['an empty last cell', ['a | b'], ['x', ''], '--- | ---', 'x | |'],
])('lines drawn like those of a table with %s', (_, lines, cells, delimiters, row) => {
  const style = lineStyleOf(lines);
  expect(delimiterRow([null, null], style)).toBe(delimiters);
  expect(rowText(cells, style)).toBe(row);
});

test('numbers stand on the right where their column says so', () => {
  const style = lineStyleOf(['| n    |', '| 1234 |']);
  expect(rowText(['1'], style, ['right'])).toBe('|    1 |');
});

test('a row fits where it has the same outer pipes and no cell is wider than its column', () => {
  const aligned = lineStyleOf(['| a    | b |', '| cccc | d |']);
  expect(fits(['x', 'y'], aligned)).toBe(true);
  expect(fits(['wider', 'y'], aligned)).toBe(false);
  expect(fits(['x', ''], lineStyleOf(['a | b']))).toBe(false);
});

test.each([
  ['| 1 |', ['| a | b | c |'], ' | |'],
  ['1', ['a | b'], ' | | |'],
  ['| 1    |', ['| name | size | c |', '| b    | 1    | 2 |'], '      |   |'],
  ['|1|', ['|a|b|c|'], ' | |'],
])('the padding of %s', (line, lines, padding) => {
  expect(paddingText(line, 1, 2, lineStyleOf(lines))).toBe(padding);
});

test('a line without an outer pipe starts with its first cell, however that cell is aligned', () => {
  const style = lineStyleOf([
    'Part              | Size   ',
    ':---------------: | :-----:',
    'bolt              | M6     ',
  ]);
  expect(style.leading).toBe(false);
  expect(rowText(['nut', 'M8'], style, ['center', 'right'])).toMatch(/^nut {15}\|/);
});

const NO_OUTER = ['name | size | c', '---- | ---- | -', 'bolt | M6   | 2'];
const OUTER = ['| name | size | c   |', '| ---- | ---- | --- |', '| bolt | M6   | 22  |'];
const TRAILING = ['name | size | c   |', '---- | ---- | --- |', 'bolt | M6   | 22  |'];

test.each([
  [['bolts', 'x', 'y'], NO_OUTER, false],
  [['bolt', 'small', 'y'], NO_OUTER, false],
  [['bolt', 'tiny', 'of any width'], NO_OUTER, true],
  [['bolt', 'tiny', ''], NO_OUTER, false],
  [['- b', 'x', 'y'], NO_OUTER, false],
  [['bolt', 'tiny', '222'], OUTER, true],
  [['bolt', 'tiny', '2222'], OUTER, false],
  [['bolt', 'tiny', '2222'], TRAILING, false],
  [['bolts', 't', '2'], TRAILING, false],
  [['bolts of any width', 't'], ['a | b'], true],
  [['x'], ['a | b'], false],
])('whether %j fits below %j', (cells, lines, expected) => {
  expect(fits(cells, lineStyleOf(lines))).toBe(expected);
});

test.each([
  [['a'], ['a | b'], [], '| a |'],
  [['x', 'a\\b'], ['a | b'], [], 'x | a\\b'],
  [['x', 'y\\'], ['a | b'], [], 'x | y\\ |'],
  [['x', 'y\\', 'z'], ['a | b'], [], 'x | y\\ | z'],
  [['x', '', 'z'], ['a | b'], [], 'x | | z'],
  [['x', 'y\\', 'z'], ['|a|b|c|'], [], '|x|y\\ |z|'],
  [['x', 'y', 'z'], OUTER, ['center', 'center', 'center'], '|  x   |  y   |  z  |'],
  [['x', 'y', 'z'], OUTER, ['right', 'left', 'right'], '|    x | y    |   z |'],
  [['x', '', 'z'], OUTER, [], '| x    |      | z   |'],
  [['wide name', 'y', 'z'], OUTER, [], '| wide name | y | z |'],
  [['x', 'yy', 'z'], NO_OUTER, ['left', 'right', 'center'], 'x    |   yy | z'],
  [['- x', 'y', 'z'], NO_OUTER, [], '| - x | y | z'],
  [['x', 'y', 'z'], TRAILING, ['right', 'center', 'right'], 'x    |  y   |   z |'],
] as const)('the row %j below %j', (cells, lines, align, row) => {
  expect(rowText(cells, lineStyleOf(lines), align)).toBe(row);
});

test.each([
  ['a \\|', 1, 2, ['| a | b | c |'], ' | | |'],
  ['a | b', 2, 1, ['a | b | c'], ' | |'],
  ['| a|b', 2, 1, ['| a | b | c |'], ' | |'],
  ['bolt | M6', 2, 1, TRAILING, '   |     |'],
  ['bolt', 1, 2, TRAILING, ' |      |     |'],
  ['| bolt | M6   |', 2, 1, OUTER, '     |'],
  ['| bolt', 1, 2, OUTER, ' |      |     |'],
  ['| bolt and nut', 1, 2, OUTER, ' | |  |'],
  ['bolt | M6', 2, 1, NO_OUTER, '   |  |'],
])('the padding of %j, which has %i cells and lacks %i', (line, present, missing, lines, padding) => {
  expect(paddingText(line, present, missing, lineStyleOf(lines))).toBe(padding);
});

test.each([
  [[null], ['a | b'], '| --- |'],
  [['center'], NO_OUTER, '| :-: |'],
  [[null, null, null], NO_OUTER, '---- | ---- | ---'],
  [[null, 'right', 'center'], OUTER, '| ---- | ---: | :-: |'],
  [[null, null, null], ['| id | name | c |', '|  1 | bolt | 2 |'], '|----|------|---|'],
  [[null, null, null], ['| abc | name | c |', '| def | bolt | 2 |'], '| --- | --- | --- |'],
  [[null, null], ['abc | name', 'de  | bolt'], '--- | ----'],
  [[null, null], ['ab | name', 'cd | bolt'], '--- | ---'],
] as const)('a delimiter row for %j below %j', (align, lines, row) => {
  expect(delimiterRow(align, lineStyleOf(lines))).toBe(row);
});
