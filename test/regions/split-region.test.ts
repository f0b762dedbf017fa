import { expect, test } from 'vitest';
import { splitRegion } from '../../src/regions/split-region.ts';
import { linesOf, regionOf, regionsOf } from '../helpers/region.ts';

/** The lines of each part of the one region that the given lines are. */
function parts(...lines: string[]): string[][] {
  return splitRegion(regionOf(lines.join('\n'))).map(linesOf);
}

test('a paragraph without a mark parts what stands above and below it', () => {
  expect(parts('| a |', '', 'Words.', 'More.', '', '', '| b |')).toEqual([
    ['| a |', '', 'Words.', 'More.'],
    ['| b |'],
  ]);
});

test('what holds no mark is left out', () => {
  expect(parts('Words.', '', 'More.', '', '| a |', '', 'Words.', '', 'More.')).toEqual([
    ['| a |', '', 'Words.'],
  ]);
  expect(parts('Words.', '', 'More.')).toEqual([]);
});

test('a paragraph at the end may still go on, and parts nothing', () => {
  expect(parts('| a |', '', 'Words.')).toEqual([['| a |', '', 'Words.']]);
});

test.each([
  ['a pipe', 'a | b'],
  ['a box-drawing bar', 'a │ b'],
  ['an escaped pipe', 'a \\| b'],
  ['an entity', 'a &#124; b'],
  ['a rule', 'Words\n-----'],
  ['a thematic break', '---'],
])('a paragraph with %s is no prose', (_, paragraph) => {
  const lines = ['| a |', '', ...paragraph.split('\n'), '', '| b |'];
  expect(parts(...lines)).toEqual([lines]);
});

test.each([
  ['below a pipe that opens a cell', ['|', '', 'Name', '', '|', '', 'Value', '', '|']],
  ['below a row whose last cell is empty', ['| a | |', '', 'Words.', '', '| b |']],
  ['inside a MediaWiki table', ['{|', '| a', '', 'Words.', '', '| b', '|}']],
])('text of a cell parts nothing: %s', (_, lines) => {
  expect(parts(...lines)).toEqual([lines]);
});

test('a MediaWiki table ends, and so does the reach of a pipe', () => {
  expect(parts('{|', '| a', '|}', '', 'Words.', '', '| b')).toHaveLength(2);
  expect(parts('|', '', ...'w'.repeat(90).split(''), '', '| b')).toHaveLength(2);
});

test('an empty cell of a row that GFM reads opens nothing', () => {
  expect(parts('| a | b |', '| - | - |', '| 1 | |', '', 'Words.', '', '| b |')).toHaveLength(2);
});

test('code is one part', () => {
  const [code] = regionsOf('```\n| a |\n\nWords.\n\n| b |\n```');
  expect(code === undefined ? [] : splitRegion(code)).toEqual([code]);
});

test.each([
  ['a program that prints a table', 'print([\n  "| a | b |",\n  "|---|---|",\n])\nfor x in y:\n  print(x)'],
  ['a drawing', 'a\nb\n│ c │\nd\ne'],
])('code that is little of a table is none: %s', (_, code) => {
  const [region] = regionsOf(`\`\`\`\n${code}\n\`\`\``);
  expect(region === undefined ? null : splitRegion(region)).toEqual([]);
});
