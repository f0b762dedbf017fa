import { describe, expect, test } from 'vitest';
import { fillColumn, isExpectedBreak } from '../../src/regions/line-breaks.ts';
import { regionOf } from '../helpers/region.ts';

const FULL = 'x'.repeat(60);

describe('the fill column', () => {
  test.each<[string, string[], number]>([
    ['is the longest line where several come near it', [`${FULL} aaaaaaaaaaa`, `${FULL} aaaaaaaaaa`], 72],
    ['shows in no single long line', [`${FULL} aaaaaaaaaaa`, 'short', 'short'], 0],
    ['is not narrow', ['a | b', 'c | d'], 0],
    ['is not wider than any page', [`${FULL}${FULL}${FULL}`, `${FULL}${FULL}${FULL}`], 0],
  ])('%s', (_, lines, column) => {
    expect(fillColumn(regionOf(lines.join('\n')))).toBe(column);
  });
});

test.each<[string, string, boolean]>([
  [`${FULL} aaaaaaaaaaa`, 'next', true],
  [`${FULL} aaaaaaaa`, 'next', true],
  [`${FULL} aaaaaa`, 'next', false],
  [`${FULL} aaaaaa`, 'a-longer-word', true],
  ['short', 'next', false],
])('a break between %j and %j is one of filling to 72 columns: %s', (line, next, expected) => {
  expect(isExpectedBreak(regionOf(`${line}\n${next}`), 0, 72)).toBe(expected);
});

test('no break is expected before a blank line, at the end, or without a fill column', () => {
  const region = regionOf(`${FULL} aaaaaaaaaaa\n\n${FULL} aaaaaaaaaaa\nnext`);
  expect([0, 2, 3].map((line) => isExpectedBreak(region, line, 72))).toEqual([false, true, false]);
  expect(isExpectedBreak(region, 2, 0)).toBe(false);
});
