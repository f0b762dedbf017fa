import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Quoting, quotingOf } from '../../src/tokens/quoting.ts';
import { SEPARATOR_SIZE, scanSeparators } from '../../src/tokens/separators.ts';

const NAMES = ['none', 'code', 'double', 'math', 'bracket', 'quote'];

function quoting(line: string): string[] {
  const separators = scanSeparators(line, 0, line.length);
  return quotingOf(line, 0, line.length, separators).map((kind) => NAMES[kind] ?? '');
}

test.each<[string, string[]]>([
  ['a | b', ['none']],
  ['`a | b`', ['code']],
  ['`a` | `b`', ['none']],
  ['``a`|b``', ['code']],
  ['`a | b', ['none']],
  ['\\`a | b\\`', ['none']],
  ['[[Page|name]]', ['double']],
  ['{{icon|ok}}', ['double']],
  ['[a|b]', ['bracket']],
  ['P(A|B)', ['bracket']],
  ['{a|b}', ['bracket']],
  ['(a | [b|c] | d)', ['bracket', 'bracket', 'bracket']],
  ['(a | b]', ['none']],
  ['(a | b', ['none']],
  ['\\(a | b)', ['none']],
  ['$a|b$', ['math']],
  ['$5 | $6', ['none']],
  ['"a | b"', ['quote']],
  ['"a" | "b"', ['none']],
  ['("a | b" | c)', ['bracket', 'bracket']],
  ['`(` | `)`', ['none']],
  ['``a` | b`', ['code']],
  ['\\`` | `a|b`', ['code', 'none']],
  ['| `a|b` | c |', ['none', 'code', 'none', 'none']],
])('%j', (line, expected) => {
  expect(quoting(line)).toEqual(expected);
});

test('one entry a separator, on any line', () => {
  const pieces = fc.constantFrom('|', '`', '``', '[', ']', '(', ')', '{', '}', '$', '"', '\\', ' ', 'a');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      const line = parts.join('');
      const separators = scanSeparators(line, 0, line.length);
      const found = quotingOf(line, 0, line.length, separators);
      expect(found.length).toBe(separators.length / SEPARATOR_SIZE);
      expect(found.every((kind) => kind >= Quoting.none && kind <= Quoting.quote)).toBe(true);
    }),
  );
});
