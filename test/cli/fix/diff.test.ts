import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffOf } from '../../../src/cli/fix/diff.ts';

const text = fc
  .tuple(
    fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n'), { maxLength: 30 }),
    fc.constantFrom('', 'end'),
  )
  .map(([lines, end]) => lines.join('') + end);

test('a patch makes of the old text the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(
        applyPatch(before, diffOf('a.md', before, after, false), { autoConvertLineEndings: false }),
      ).toBe(after);
    }),
  );
});

test('texts that share next to nothing are replaced as a whole, in little time', () => {
  const before = Array.from({ length: 9_000 }, (_, i) => `a${i}\n`).join('');
  const after = Array.from({ length: 9_000 }, (_, i) => `b${i}\n`).join('');
  for (const end of ['', 'no line ending']) {
    const patch = diffOf('a.md', before, after + end, false);
    expect(patch).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -1,9000 \+1,900[01] @@\n/);
    expect(applyPatch(before, patch)).toBe(after + end);
  }
});

test('colours are for lines, and only where they are wanted', () => {
  const plain = diffOf('a.md', 'a\nb\n', 'a\nc\n', false);
  expect(plain).not.toContain('\u001b');
  const coloured = diffOf('a.md', 'a\nb\n', 'a\nc\n', true);
  expect(coloured).toContain('\u001b[31m-b\u001b[39m\n');
  expect(coloured).toContain('\u001b[32m+c\u001b[39m\n');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});
