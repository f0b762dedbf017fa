import { expect, test } from 'vitest';
import { indexBetween } from '../../src/source/find.ts';

test.each([
  ['a|b', '|', 0, 3, 1],
  ['a|b', '|', 1, 2, 1],
  ['a|b', '|', 2, 3, -1],
  ['a|b', '|', 0, 1, -1],
  ['a--b', '--', 0, 2, -1],
  ['a--b', '--', 0, 3, 1],
])('in %j, %j between %i and %i', (text, searched, start, end, at) => {
  expect(indexBetween(text, searched, start, end)).toBe(at);
});
