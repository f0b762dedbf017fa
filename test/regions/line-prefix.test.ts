import { expect, test } from 'vitest';
import { withoutPrefixes } from '../../src/regions/line-prefix.ts';
import { linesOf, regionOf } from '../helpers/region.ts';

const ROWS = ['| a | b |', '|---|---|', '| 1 | 2 |'];

test.each<[string, (index: number) => string]>([
  ['slashes', () => '// '],
  ['semicolons', () => ';; '],
  ['the sign of a diff', () => '+'],
  ['line numbers before a pipe', (index) => `${8 + index}|`],
  ['line numbers before a colon', (index) => `${8 + index}: `],
  ['line numbers before a tab', (index) => `${8 + index}\t`],
])('%s are left out', (_, prefix) => {
  const region = regionOf(ROWS.map((row, index) => prefix(index) + row).join('\n'));
  expect(withoutPrefixes(region).map(linesOf)).toEqual([ROWS]);
  expect(withoutPrefixes(region).map(({ origin }) => origin)).toEqual(['prefixed']);
});

test('a run ends where the prefix does', () => {
  const region = regionOf(['+| a | b |', '+|---|---|', 'words', '// | c |', '// |---|'].join('\n'));
  expect(withoutPrefixes(region).map(linesOf)).toEqual([
    ['| a | b |', '|---|---|'],
    ['| c |', '|---|'],
  ]);
});

test.each([
  ['numbers that do not count up', '3|| a |\n5|| b |'],
  ['one line', '+| a |'],
  ['different marks', '+| a |\n// | b |'],
  ['lines without pipes', '// one\n// two'],
  ['rows', '| a | b |\n| c | d |'],
])('%s are no shared prefix', (_, document) => {
  expect(withoutPrefixes(regionOf(document))).toEqual([]);
});
