import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzePart } from '../../src/analyze.ts';
import { lineEndingOf, scanLines } from '../../src/source/lines.ts';
import { findCut } from '../../src/stream/find-cut.ts';
import { shifted } from '../../src/stream/shift.ts';
import { needsWholeText } from '../../src/stream/whole-text.ts';
import type { Analysis } from '../../src/types.ts';
import { documents } from './documents.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['a heading with a line below it', '# a\nb', true, 4],
  ['the last of several', '# a\nb\n# c\nd', true, 10],
  ['a heading that ends with CRLF', '# a\r\nb', true, 5],
  ['no heading whose line may go on', 'a\n# b', true, 0],
  ['no heading whose line ending may go on', '# a\r', true, 0],
  ['no setext heading', '#a\n===\nb', true, 0],
  ['no heading in a list item', '- a\n  # b\nc', true, 0],
  ['no heading in code', '```\n# a\nb', true, 0],
  ['no heading in HTML', '<!--\n# a\nb', true, 0],
  ['no heading that a math block may close around', '$$\n# a\nb', true, 0],
  ['a heading below a closed math block', '$$\nx\n$$\n# a\nb', true, 12],
  ['a closing fence', '```\na\n```\nb', true, 10],
  ['no closing fence in a quote', '> ```\n> ```\nb', true, 0],
  ['no heading in front matter that is not closed', '---\n# a\nb', true, 0],
  ['a heading below front matter', '---\na\n---\n# b\nc', true, 14],
  ['no front matter in the middle of a text', '---\n# a\nb', false, 8],
  ['not above what would become front matter', '# a\n---\nb', true, 0],
  ['not above what may go on as front matter', '# a\n-', true, 0],
  ['not above a byte order mark', '# a\n\ufeffb', true, 0],
  ['nothing', '', true, 0],
])('cuts after %s', (_, text, first, cut) => {
  expect(findCut(text, first)).toBe(cut);
});

test('both halves are read as in the whole, whatever follows', () => {
  let cuts = 0;
  fc.assert(
    fc.property(documents, fc.nat(), (text, position) => {
      const cut = findCut(text.slice(0, position % (text.length + 1)), true);
      if (cut === 0 || needsWholeText(text.slice(0, cut))) return;
      cuts++;
      expect(joined(text, cut)).toEqual(analyzePart(text, '\n', NONE));
      expect(lineEndingOf(text.slice(0, cut))).toBe(lineEndingOf(text));
    }),
    { numRuns: 2000 },
  );
  expect(cuts).toBeGreaterThan(200);
});

function joined(text: string, cut: number): Analysis {
  const above = analyzePart(text.slice(0, cut), '\n', NONE);
  const below = shifted(analyzePart(text.slice(cut), '\n', NONE), {
    offset: cut,
    lines: scanLines(text.slice(0, cut)).count,
    tables: above.tables.length,
  });
  return { tables: [...above.tables, ...below.tables], repairs: [...above.repairs, ...below.repairs] };
}
