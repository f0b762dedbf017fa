import { describe, expect, test } from 'vitest';
import { openGfmTable } from '../../src/explain/gfm-table.ts';
import { likeliestColumns } from '../../src/recovery/column-looks.ts';
import { cellReadings } from '../../src/recovery/reading.ts';
import { gfmTableAt, rowOfLine } from '../../src/regions/region.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';

/** How many cells the third line lacks at its left, of a table whose further lines are full rows. */
function placeOf(lines: readonly string[], places: readonly number[]): number {
  const region = regionOf(lines.join('\n'));
  const table = gfmTableAt(region, 0);
  const row = rowOfLine(region, 2, Separator.pipe);
  if (table === null || row === null) throw new Error('the text is no table of three lines');
  const cells = cellReadings(row);
  const arrangements = places.map((left) => cells.map((_, index) => index + left));
  return likeliestColumns(region, openGfmTable(region, 0, table), cells, [arrangements])[0] ?? -1;
}

const results = ['| Rank | Name | Country | Time | Notes |', '| ---- | ---- | ------- | ---- | ----- |'];
const ranked = [
  '| 4 | Anna Berg | Norway | 7:54.39 | SB |',
  '| 5 | Carl Dahl | Norway | 7:55.02 | PB |',
  '| 6 | Eva Falk | Sweden | 7:55.90 | SB |',
];

describe('likeliestColumns', () => {
  test.each<[string, string[], number[], number]>([
    [
      'a number below the numbers',
      [...results, '| Gustav Holm | Sweden | 7:50.10 | PB |', ...ranked],
      [0, 1],
      1,
    ],
    ['the plain place', [...results, '| 3 | Gustav Holm | Sweden | 7:50.10 |', ...ranked], [0, 1], 0],
    [
      'one cell missing on each side',
      [...results, '| Gustav Holm | Sweden | 7:50.10 |', ...ranked],
      [0, 1, 2],
      1,
    ],
    [
      'marks of names',
      [
        '| Type | Attribute | Description |',
        '| ---- | --------- | ----------- |',
        '| __qualname__ | qualified name of the class |',
        '| class | __doc__ | documentation string |',
        '| method | __func__ | object with the implementation |',
      ],
      [0, 1],
      1,
    ],
    [
      'the first place where columns are alike',
      [
        '| A | B | C |',
        '| - | - | - |',
        '| red | blue |',
        '| blue | red | green |',
        '| green | blue | red |',
      ],
      [0, 1],
      0,
    ],
    ['the first place where no row is full', [...results, '| Gustav Holm | Sweden | 7:50.10 |'], [1, 2], 1],
  ])('%s', (_, lines, places, expected) => {
    expect(placeOf(lines, places)).toBe(expected);
  });

  test('arrangements with a gap inside', () => {
    const region = regionOf(
      '| a | b | c |\n| - | - | - |\n| x1 | 5 |\n| x2 | word | 7 |\n| x3 | words | 6 |',
    );
    const table = gfmTableAt(region, 0);
    const row = rowOfLine(region, 2, Separator.pipe);
    if (table === null || row === null) throw new Error('the text is no table of three lines');
    const arrangements = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    const found = likeliestColumns(region, openGfmTable(region, 0, table), cellReadings(row), [arrangements]);
    expect(found).toEqual([0, 2]);
  });

  test('a row that lacks most cells of a very wide table stays where it is', () => {
    const wide = (cell: string): string => `|${` ${cell} |`.repeat(40)}`;
    const places = Array.from({ length: 38 }, (_, index) => index);
    expect(placeOf([wide('a'), wide('-'), '| 1 | 2 | 3 |', wide('1')], places)).toBe(0);
  });
});
