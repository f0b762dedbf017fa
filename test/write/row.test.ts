import { expect, test } from 'vitest';
import { delimiterCell, delimiterRow, rowText } from '../../src/write/row.ts';

test.each([
  [['a', 'b'], '| a | b |'],
  [['a'], '| a |'],
  [['', 'b', ''], '|  | b |  |'],
  [[''], '|  |'],
  [[], '|  |'],
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
