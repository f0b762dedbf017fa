import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, lineAt, lineEndingOf, scanLines } from '../../src/source/lines.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028'), maxLength: 12 });

test.each<[text: string, lines: readonly string[]]>([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
  ['\n\r\n\r', ['', '', '']],
  ['a\r', ['a']],
  ['a\n\r', ['a', '']],
  ['a\u2028b', ['a\u2028b']],
])('the lines of %j', (text, expected) => {
  const { count, starts, ends } = scanLines(text);
  expect(Array.from({ length: count }, (_, line) => text.slice(starts[line], ends[line]))).toEqual(expected);
});

test('lines are counted as they are found', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(countLines(text)).toBe(scanLines(text).count);
    }),
  );
});

test('each line ending belongs to the line that it ends', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = scanLines(text);
      for (let line = 0; line < lines.count; line++) {
        expect(lineAt(lines, lines.starts[line] ?? -1)).toBe(line);
        if (lines.ends[line] !== text.length) expect(lineAt(lines, lines.ends[line] ?? -1)).toBe(line);
      }
    }),
  );
});

test.each([
  ['a', '\n'],
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['a\rb\n', '\r'],
])('what %j is written with', (text, ending) => {
  expect(lineEndingOf(text)).toBe(ending);
});
