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
