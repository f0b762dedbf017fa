import { describe, expect, test } from 'vitest';
import { bodyWidth, outerPipesOf, sampleLines, sampleRows } from '../../src/recovery/style.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';

const drawn = (sides: string): { leading: boolean; trailing: boolean } => ({
  leading: sides.startsWith('|'),
  trailing: sides.endsWith('|') && sides.length > 1,
});

describe('sampleRows', () => {
  const region = regionOf('a | b\n|---|---|\nc | d\n\ne | f\nwords\ng | h');
  test.each<[string, number, boolean, number[]]>([
    ['passes over rules and stops at a blank line', 0, false, [0, 2]],
    ['passes over blank lines where asked to', 0, true, [0, 2, 4]],
    ['skips blank lines before the first row', 3, false, [4]],
    ['finds nothing from a line of prose on', 5, false, []],
  ])('%s', (_, from, overBlanks, lines) => {
    expect(sampleLines(region, from, Separator.pipe, overBlanks).map(({ line }) => line)).toEqual(lines);
  });

  test('takes no more than six', () => {
    expect(sampleRows(regionOf('a | b\n'.repeat(20)), 0, Separator.pipe, false).length).toBe(6);
  });
});

describe('outerPipesOf', () => {
  test.each<[string, string[], string | null, string | null, string]>([
    ['as header row and delimiter row have it', ['--', '--'], '||', '||', '||'],
    ['as most rows have it', ['||', '||', '--'], null, null, '||'],
    ['each side by itself', ['|-', '|-', '|-'], null, null, '|-'],
    ['half is enough', ['||', '--'], null, null, '||'],
    ['the rows decide where header row and delimiter row differ', ['--', '--', '--'], '||', '--', '--'],
    ['none for no rows', [], null, null, '--'],
  ])('%s', (_, rows, header, rule, expected) => {
    const found = outerPipesOf(
      rows.map(drawn),
      header === null ? null : drawn(header),
      rule === null ? null : drawn(rule),
    );
    expect(found).toEqual(drawn(expected));
  });
});

test.each<[text: string, least: number, width: number]>([
  ['a | b\nc | d\ne | f | g', 1, 2],
  ['a | b\ne | f | g', 1, 3],
  ['a | b', 1, 2],
  ['words', 1, 0],
  ['| a | b | |\n| c | d | |', 1, 2],
  ['| a | b | |\n| c | d | |', 3, 3],
  ['| a | b | |\n| c | d | e |', 1, 3],
  ['| a | b | |\n| c | d | |\n| c | d | e |', 1, 3],
  ['| | | |', 1, 1],
])('bodyWidth of %j is, from %i on, %i', (text, least, width) => {
  expect(bodyWidth(sampleRows(regionOf(text), 0, Separator.pipe, false), least)).toBe(width);
});
