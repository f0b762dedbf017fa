import { expect, test } from 'vitest';
import { otherDelimiter } from '../../src/cli/delimiter-hint.ts';

test.each([
  ['a;b\n1;2\n', ',', ';'],
  ['\ufeff\r\n\na;b\r\n', ',', ';'],
  ['a|b', ',', '|'],
  ['a\tb;c\td', ',', '\t'],
  ['a,b', '\t', ','],
  ['a,b', ';', ','],
  ['"a,b";c', ',', ';'],
  ['"a ""x"", b";c', ',', ';'],
  ['"a\nb,";c', ',', ';'],
])('%j read with %j seems to have %j', (text, delimiter, other) => {
  expect(otherDelimiter(text, delimiter)).toBe(other);
});

test.each([
  ['', ','],
  ['\n\n', ','],
  ['a\n1;2\n', ','],
  ['a,b;c', ','],
  ['"a;b"', ','],
  ['"a;b', ','],
  ['a:b', ','],
  ['a;b', ';'],
])('%j read with %j seems to be right', (text, delimiter) => {
  expect(otherDelimiter(text, delimiter)).toBeUndefined();
});

test('a first row of any length is looked at', () => {
  expect(otherDelimiter('""'.repeat(5_000_000), ',')).toBeUndefined();
  expect(otherDelimiter('a;'.repeat(5_000_000), ',')).toBe(';');
});
