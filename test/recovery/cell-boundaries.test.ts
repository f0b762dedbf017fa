import { describe, expect, test } from 'vitest';
import { openGfmTable } from '../../src/explain/gfm-table.ts';
import {
  innerSeparators,
  likeSpacedSeparators,
  linedUpSeparators,
  placesByPipes,
} from '../../src/recovery/cell-boundaries.ts';
import type { Opening } from '../../src/recovery/types.ts';
import { gfmTableAt, type Region, rowOfLine } from '../../src/regions/region.ts';
import type { Row } from '../../src/tokens/row.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';

/** The third line of a table as a row, and what its boundaries are compared with. */
function thirdLine(lines: readonly string[]): { region: Region; row: Row; opening: Opening } {
  const region = regionOf(lines.join('\n'));
  const table = gfmTableAt(region, 0);
  const row = rowOfLine(region, 2, Separator.pipe);
  if (table === null || row === null) throw new Error('the text is no table of three lines');
  return { region, row, opening: openGfmTable(region, 0, table) };
}

test.each<[string, number[]]>([
  ['| a | b |', [1]],
  ['a | b', [0]],
  ['| a | b', [1]],
  ['a | b |', [0]],
  ['| a | b | c |', [1, 2]],
  ['| a |', []],
])('the separators of %j between two cells are %j', (line, expected) => {
  const row = rowOfLine(regionOf(line), 0, Separator.pipe);
  expect(row === null ? null : innerSeparators(row)).toEqual(expected);
});

describe('linedUpSeparators', () => {
  test.each<[string, string[], number[]]>([
    [
      'finds the boundary below',
      ['| Name  | Use   |', '| ----- | ----- |', '| a | b | x     |', '| c     | y     |'],
      [2],
    ],
    [
      'counts wide characters twice',
      ['| 名称  | Use   |', '| ----- | ----- |', '| 苹 |b | x     |', '| 梨    | y     |'],
      [2],
    ],
    [
      'takes one pipe below another for chance where the next row does not line up',
      ['| Name  | Use   |', '| ----- | ----- |', '| a | b | x     |', '| c | y |'],
      [],
    ],
    [
      'finds nothing where no boundary is below',
      ['| Name  | Use |', '| ----- | --- |', '| a | bc | d |'],
      [],
    ],
    [
      'finds nothing in a row that goes on',
      ['| Name | Use |', '| ---- | --- |', '| name | use | more |'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    const { region, row, opening } = thirdLine(lines);
    expect(linedUpSeparators(region, 2, row, opening)).toEqual(expected);
  });
});

describe('placesByPipes', () => {
  test.each<[string, string[], number[]]>([
    ['the last columns', ['| Name | Use  | Since | By |', '| - | - | - | - |', '| text | 1973  | KT |'], [1]],
    [
      'the first columns',
      ['| Name | Use  | Since | By |', '| - | - | - | - |', '| grep | text | 1973  |'],
      [0],
    ],
    [
      'the middle ones',
      ['Name | Use    | Since | By', '---- | ------ | ----- | --', 'text   | 1973  |'],
      [1],
    ],
    ['none', ['| Name | Use  | Since | By |', '| - | - | - | - |', '| a | b | c |'], []],
    [
      'one cell as wide as a column',
      [' Name | Use       | Since', ' ---- | --------- | -----', 'text      | 1973'],
      [1],
    ],
    [
      'the first columns of the next row, where the header row is not padded',
      ['| A | B | C |', '| - | - | - |', '| grep    | text  |', '| sort    | text  | 1971 |'],
      [0],
    ],
    ['nothing by a lone pipe', ['| A | B | C |', '| - | - | - |', '| a | c'], []],
  ])('%s', (_, lines, expected) => {
    const { region, row, opening } = thirdLine(lines);
    expect(placesByPipes(region, 2, row, opening)).toEqual(expected);
  });
});

describe('likeSpacedSeparators', () => {
  test.each<[string, string[], number[]]>([
    ['spaced ones below spaced ones', ['| Name | Use |', '| --- | --- |', '| a|b | x |'], [2]],
    ['tight ones below tight ones', ['|Name|Use|', '|---|---|', '|a | b|x|'], [2]],
    [
      'nothing where the header row itself is mixed',
      ['| Name| Use |x|', '| --- | --- |-|', '| a|b | x |y|'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    const { region, row, opening } = thirdLine(lines);
    expect(likeSpacedSeparators(region, row, opening)).toEqual(expected);
  });
});
