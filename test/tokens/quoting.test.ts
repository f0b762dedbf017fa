import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Quoting, quotingOf } from '../../src/tokens/quoting.ts';
import { SEPARATOR_SIZE, scanSeparators } from '../../src/tokens/separators.ts';

const NAMES = ['none', 'code', 'double', 'math', 'bracket', 'quote'];

function quoting(line: string, start = 0, end = line.length): string[] {
  const separators = scanSeparators(line, start, end);
  return quotingOf(line, start, end, separators).map((kind) => NAMES[kind] ?? '');
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
  ['`a`|b', ['none']],
  ['\\\\`a | b`', ['code']],
  ['\\\\\\`a | b`', ['none']],
  ['\\``a | b`', ['code']],
  ['`a `` | b | c``', ['code', 'code']],
  ['(`)` | b)', ['bracket']],
  ['(a `)` | c)', ['bracket']],
  ['`a`(b | c)', ['bracket']],
  ['[[a|b] x]', ['bracket']],
  ['[x [a|b]]', ['bracket']],
  ['((a|b))', ['bracket']],
  ['[a|b}', ['none']],
  ['{a|b]', ['none']],
  ['a) | (b | c)', ['none', 'bracket']],
  ['(a [[b|c]] | d)', ['double', 'bracket']],
  ['($a|b$)', ['math']],
  ['("a|b")', ['bracket']],
  ['$a | b $', ['none']],
  ['$ a | b$', ['none']],
  ['$\ta | b$', ['none']],
  ['\\$a | b$', ['none']],
  ['$a\\$ | b$', ['math']],
  ['a | b" c', ['none']],
  ['" a | b"', ['none']],
  ['a "|" b', ['none']],
  ['`$`a | b$', ['none']],
  ['$b `$` | c$', ['math']],
  ['`x` $b `$` | c$', ['math']],
  ['`x` $b | c$ `y`', ['math']],
])('%j', (line, expected) => {
  expect(quoting(line)).toEqual(expected);
});

test.each<[string, number, number, string[]]>([
  ['\\`a|b`', 1, 6, ['code']],
  ['`a|b`', 0, 4, ['none']],
  ['`a|b`', 1, 5, ['none']],
  ['``a|b`', 1, 6, ['code']],
  ['(a|b)', 0, 4, ['none']],
  ['(a|b)', 1, 5, ['none']],
  ['$a|b$', 0, 4, ['none']],
  ['"a|b"', 1, 5, ['none']],
])('of %j between %i and %i', (line, start, end, expected) => {
  expect(quoting(line, start, end)).toEqual(expected);
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
