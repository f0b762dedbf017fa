import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzePart } from '../../src/analyze.ts';
import { lineEndingOf, scanLines } from '../../src/source/lines.ts';
import { type Cut, findCut } from '../../src/stream/find-cut.ts';
import { shifted } from '../../src/stream/shift.ts';
import { needsWholeText } from '../../src/stream/whole-text.ts';
import type { Analysis } from '../../src/types.ts';
import { documents } from './documents.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['a heading', 'a\n# b\nc', true, 2, 6],
  ['the last of several', 'a\n# b\nc\n# d\ne', true, 8, 12],
  ['a heading whose line ends with CRLF', 'a\r\n# b\r\nc', true, 3, 8],
  ['a heading below a closed math block', '$$\nx\n$$\n# a\nb', true, 8, 12],
  ['a heading below front matter', '---\na\n---\n# b\nc', true, 10, 14],
  ['a heading below a rule in the middle of a text', '---\n# a\nb', false, 4, 8],
])('cuts at %s', (_, text, first, at, end) => {
  expect(findCut(text, first)).toEqual({ at, end });
});

test.each([
  ['nothing', '', true],
  ['a heading with nothing above it', '# a\nb', true],
  ['a heading whose line may go on', 'a\n# b', true],
  ['a heading whose line ending may go on', 'a\n# b\r', true],
  ['a setext heading', 'a\n\n#a\n===\nb', true],
  ['a heading in a list item', '- a\n  # b\nc', true],
  ['a heading in code', '```\n# a\nb', true],
  ['a heading in HTML', '<!--\n# a\nb', true],
  ['a heading that a math block may close around', '$$\n# a\nb', true],
  ['a heading in front matter that is not closed', '---\n# a\nb', true],
  ['a heading in what may be front matter behind a byte order mark', '\ufeff+++\n# a\nb', true],
])('does not cut at %s', (_, text, first) => {
  expect(findCut(text, first)).toBeNull();
});

test('both halves are read as in the whole, whatever follows', () => {
  let cuts = 0;
  fc.assert(
    fc.property(documents, fc.nat(), (text, position) => {
      const cut = findCut(text.slice(0, position % (text.length + 1)), true);
      if (cut === null || needsWholeText(text.slice(0, cut.at))) return;
      cuts++;
      expect(joined(text, cut)).toEqual(analyzePart(text, '\n', NONE));
      expect(lineEndingOf(text.slice(0, cut.end))).toBe(lineEndingOf(text));
    }),
    { numRuns: 2000 },
  );
  expect(cuts).toBeGreaterThan(200);
});

function joined(text: string, { at, end }: Cut): Analysis {
  const above = analyzePart(text.slice(0, end), '\n', NONE);
  const below = shifted(analyzePart(text.slice(at), '\n', NONE), {
    offset: at,
    lines: scanLines(text.slice(0, at)).count,
    tables: above.tables.length,
  });
  return { tables: [...above.tables, ...below.tables], repairs: [...above.repairs, ...below.repairs] };
}
