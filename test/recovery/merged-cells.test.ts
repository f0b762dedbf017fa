import { expect, test } from 'vitest';
import { sampleOf, splitMerged, wordsOf } from '../../src/recovery/merged-cells.ts';

test.each([
  ['Roots of the polynomial. maroots', 'Roots of the average.', 'arroots', 'Roots of the polynomial.'],
  ['42 Alice', '17', 'Bob', '42'],
  ['a list (of words) sort', 'a stream (of lines)', 'grep', 'a list (of words)'],
  ['Prints lines. `sort`', 'Edits a stream.', '`sed`', 'Prints lines.'],
])('%j is cut like a cell %j and a cell %j', (text, last, first, expected) => {
  const words = wordsOf(text, 0, text.length);
  const count = splitMerged(text, words, sampleOf(last, 0, last.length), sampleOf(first, 0, first.length));
  expect(text.slice(0, words[count - 1]?.end)).toBe(expected);
});

test('words are parted by blanks and line breaks', () => {
  const words = wordsOf(' one\ttwo\r\nthree ', 0, 16);
  expect(words.map(({ end, start }) => end - start)).toEqual([3, 3, 5]);
});
