import { expect, test } from 'vitest';
import { mayBeVersions, namesIdentifiers, speaksOf } from '../../src/rows/identifiers.ts';

test.each([
  ['Phone', true],
  ['kOps Version', true],
  ['zipCode', true],
  ['SHA-256', true],
  ['git_sha', true],
  ['版本号', true],
  ['Population', false],
  ['', false],
])('%j names identifiers: %s', (header, expected) => {
  expect(namesIdentifiers(header)).toBe(expected);
});

test.each([
  [['1.27', '1.22'], '', true],
  [['1.27'], 'Average', false],
  [['3.8', '4.2'], 'Python', true],
  [['3.8', '4.2'], 'Score', false],
  [['3.8', '4.2'], '', false],
  [['0.25', '0.50'], '', false],
  [['99.9', '99.5'], '', false],
  [['1.234'], '', false],
])('%j under %j may be versions: %s', (texts, header, expected) => {
  expect(mayBeVersions(texts, header)).toBe(expected);
});

test('headers say what vague units mean', () => {
  expect(speaksOf('duration', 'Build time')).toBe(true);
  expect(speaksOf('size', 'Build time')).toBe(false);
  expect(speaksOf('size', 'Memory (max)')).toBe(true);
});
