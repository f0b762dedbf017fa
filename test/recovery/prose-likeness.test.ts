import { describe, expect, test } from 'vitest';
import { isOtherThanTable, standsAlone } from '../../src/recovery/prose-likeness.ts';
import { sampleLines } from '../../src/recovery/style.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';

function isOther(text: string): boolean {
  const region = regionOf(text);
  const rows = sampleLines(region, 0, Separator.pipe, false);
  return isOtherThanTable(
    region,
    rows,
    rows.every(({ row }) => row.leading || row.trailing),
  );
}

test.each([
  ['list items', '- red | green\n- blue | white'],
  ['pipes in code', 'Write `a | b` here\nor `c | d` there'],
  ['pipes in brackets', 'P(A|B) is more\nP(B|A) is less'],
  ['rows of digits', '| 1 | 2 |\n| 3 | 4 |'],
  ['repeat signs of music', '|: A | B :|\n| C | D |'],
  ['rows that are mostly empty', '| a | | |\n| | | b |'],
  ['branches of a tree', '|-- src | x\n|-- test | y'],
  ['norms', 'so |x| is less\nthan |y| is'],
  ['statements', 'a = b | c;\nd = e | f;'],
  ['a shell session', '$ ls | wc\n$ who | wc'],
  ['a union with null', 'string | null\nnumber | null'],
  ['a diffstat', 'src/a.ts | 12 +++---\nsrc/b.ts | 3 +++'],
])('other than a table: %s', (_, text) => {
  expect(isOther(text)).toBe(true);
});

test.each([
  ['rows with outer pipes', '| Region | Manager |\n| North | Alice |'],
  ['rows without them', 'Region | Manager\nNorth | Alice'],
  ['one odd row of three', '| Code | Meaning |\n| `a|b` |\n| c | or |'],
  ['numbers beside words', '| North | 12 |\n| South | 7 |'],
  ['one cell of a program', 'Region | Code\nNorth | f();\nSouth | none'],
])('may be a table: %s', (_, text) => {
  expect(isOther(text)).toBe(false);
});

describe('standsAlone', () => {
  test.each([
    ['| a | b |\n| c | d |', true],
    ['\n\n| a | b |\n| c | d |\n\n', true],
    ['| a | b |\n| c | d |\n\nwords', false],
    ['| a | b |\nwords', false],
  ])('%j: %s', (text, expected) => {
    const region = regionOf(text);
    expect(standsAlone(region, 0, Separator.pipe)).toBe(expected);
  });

  test('not below a heading or other words', () => {
    expect(standsAlone(regionOf('# Title\n\n| a | b |'), 0, Separator.pipe)).toBe(false);
    expect(standsAlone(regionOf('words\n\n| a | b |'), 2, Separator.pipe)).toBe(false);
  });
});
