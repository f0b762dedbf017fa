import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { type Cleaner, cellOf, withBarePipes } from '../../src/mend/cells.ts';
import type { CellReading } from '../../src/recovery/types.ts';
import { Separator } from '../../src/tokens/separators.ts';

const { pipe, escaped } = Separator;
const NBSP = '\u00a0';

/** Takes each `*` out. */
const starless =
  (text: string): Cleaner =>
  (start, end) =>
    [...text.slice(start, end).matchAll(/\*/g)].map(({ index }) => ({
      start: start + index,
      end: start + index + 1,
      text: '',
      kind: 'entity',
    }));

describe('the text of a cell', () => {
  test.each<[string, string, CellReading, number, boolean, string]>([
    ['is what stands in the source', '| a b |', [2, 5], pipe, false, 'a b'],
    ['has bare pipes', '| a\\|b |', [2, 6], pipe, false, 'a|b'],
    [
      'keeps backslashes where escaped pipes are the boundaries',
      'a \\| b\\|c',
      [5, 9],
      escaped,
      false,
      'b\\|c',
    ],
    ['is cleaned', '| a*b**c |', [2, 8], pipe, true, 'abc'],
    ['is cleaned of what stands at its ends, and of the blanks there', '| * a * |', [2, 7], pipe, true, 'a'],
    ['keeps blanks that are no blanks of GFM', `|${NBSP}a${NBSP}|`, [1, 4], pipe, false, `${NBSP}a${NBSP}`],
    ['keeps them where nothing is to be cleaned', `|${NBSP}a${NBSP}|`, [1, 4], pipe, true, `${NBSP}a${NBSP}`],
    ['parts its pieces by a line feed', '| a |\n| b\\|c |', [2, 3, 8, 12], pipe, false, 'a\nb|c'],
    ['cleans each piece', '| a* |\n| *b |', [2, 4, 9, 11], pipe, true, 'a\nb'],
    ['has no blanks around a line break', 'a  \n  b\n c | d', [0, 10], pipe, false, 'a\nb\nc'],
    ['has a line feed for each line ending', 'a \r b\r\nc\n\rd', [0, 11], pipe, false, 'a\nb\nc\n\nd'],
  ])('%s', (_, source, reading, mask, cleans, expected) => {
    const cell = cellOf(source, reading, 0, mask, cleans ? starless(source) : null);
    expect(cell.text).toBe(expected);
    expect(cell).toMatchObject({ start: reading[0], end: reading.at(-1), missing: false });
  });

  test('a cell of one piece has no list of pieces, one of several has', () => {
    expect(cellOf('| a |', [2, 3], 0, pipe, null).pieces).toBeNull();
    expect(cellOf('| a\nb |', [2, 3, 4, 5], 0, pipe, null).pieces).toEqual([
      { start: 2, end: 3 },
      { start: 4, end: 5 },
    ]);
  });

  test('a missing cell is empty, where it would stand', () => {
    const missing = { start: 5, end: 5, text: '', pieces: null, missing: true };
    expect(cellOf('| a |', [], 5, pipe, null)).toEqual(missing);
    expect(analyze('| a | b |\n| - | - |\n| 1 |').tables[0]?.rows).toEqual([
      [
        { start: 22, end: 23, text: '1', pieces: null, missing: false },
        { start: 25, end: 25, text: '', pieces: null, missing: true },
      ],
    ]);
  });
});

test.each([
  ['a|b', 'a|b'],
  ['a\\|b', 'a|b'],
  ['\\|\\|', '||'],
  ['a\\b\\|c\\*', 'a\\b|c\\*'],
  ['a\\\\|b\\|', 'a\\\\|b|'],
  ['a\\|b\\', 'a|b\\'],
])('%j has its pipes bare: %j', (source, expected) => {
  expect(withBarePipes(source)).toBe(expected);
});
