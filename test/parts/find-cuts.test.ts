import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzePart } from '../../src/analyze.ts';
import { readTextEvidence } from '../../src/characters/text-evidence.ts';
import { settingsOf } from '../../src/options.ts';
import { type Cut, cutsFrom, findCuts } from '../../src/parts/find-cuts.ts';
import { lineEndingOf, scanLines } from '../../src/source/lines.ts';
import { shifted } from '../../src/stream/shift.ts';
import type { Analysis } from '../../src/types.ts';
import { documents } from '../stream/documents.ts';

const DEFAULT = settingsOf({});

test.each([
  ['headings', 'a\n# b\nc\n# d\ne', true, [2, 8]],
  ['a heading whose line ends with CRLF', 'a\r\n# b\r\nc', true, [3]],
  ['a heading below a closed math block', '$$\nx\n$$\n# a\nb', true, [8]],
  ['a heading below front matter', '---\na\n---\n# b\nc', true, [10]],
  ['a heading below a rule in the middle of a text', '\n---\n# a\nb', false, [5]],
  ['a blank line below prose', 'a\n\nb\n\nc', true, [2, 5]],
  ['a blank line that has just come', 'a\n\n', true, [2]],
  ['the first blank line of several', 'a\n \n\nb', true, [2]],
  ['a blank line below code', '```\na\n\nb\n```\n\nb', true, [13]],
  ['a blank line below HTML', '<div>\na | b\n\nb', true, [12]],
  ['a blank line below a heading', '# a\n\nb', true, [4]],
  ['a blank line below a quote', 'a\n\n> | b |\n\nb', true, [2, 11]],
  ['a blank line below prose below a table', '| a |\n\nb\nc\n\nd', true, [11]],
  ['a blank line below prose below a list', '- a\n\n  b\n\nc\n\nd', true, [12]],
  ['a blank line below a formula on one line', '$$x$$\n\nb', true, [6]],
  ['a blank line below prose that starts with dashes', '--- a\n\nb', true, [6]],
])('cuts at %s', (_, text, first, at) => {
  expect(findCuts(text, first).map((cut) => cut.at)).toEqual(at);
});

test('the upper half is read with the line that the lower one starts with', () => {
  expect(findCuts('a\r\n# b\r\nc\n\nd', true)).toEqual([
    { at: 3, end: 8 },
    { at: 10, end: 11 },
  ]);
});

test.each([
  ['nothing', '', true],
  ['a heading with nothing above it', '# a\nb', true],
  ['a heading whose line may go on', 'a\n# b', true],
  ['a line ending that may go on', 'a\n# b\r', true],
  ['a blank line that may go on', 'a\n  ', true],
  ['a setext heading', 'a\n#a\n===\nb', true],
  ['a heading in a list item', '- a\n  # b\nc', true],
  ['a heading in code', '```\n# a\nb', true],
  ['a heading in HTML', '<!--\n# a\nb', true],
  ['a heading that a math block may close around', '$$\n# a\nb', true],
  ['a heading in front matter that is not closed', '---\n# a\nb', true],
  ['a heading in what may be front matter behind a byte order mark', '\ufeff+++\n# a\nb', true],
  ['a blank line in what may become front matter', '---', true],
  ['a blank line below rows', '# a\n| a |\n\nb', false],
  ['a blank line in a list', '- a\n\n- b\n\n', true],
  ['a blank line in code', '```\na\n\nb\n', true],
  ['a blank line in HTML', '<!--\na\n\nb\n', true],
  ['a blank line below indented code', '    a\n\n    b\n\n', true],
  ['a blank line that a math block may close around', '$$\n\na\n', true],
  ['a blank line below rows that may be all there is', '> | a |\n> | b |\n\n', true],
])('does not cut at %s', (_, text, first) => {
  expect(findCuts(text, first)).toEqual([]);
});

test('both halves are read as in the whole, whatever follows', () => {
  let cuts = 0;
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), (text, position, choice) => {
      const found = findCuts(text.slice(0, position % (text.length + 1)), true);
      const cut = found[choice % Math.max(1, found.length)];
      if (cut === undefined) return;
      cuts++;
      expect(joined(text, cut)).toEqual(analyzePart(text, '\n', DEFAULT));
      expect(lineEndingOf(text.slice(0, cut.end))).toBe(lineEndingOf(text));
    }),
    { numRuns: 2000 },
  );
  expect(cuts).toBeGreaterThan(500);
});

const TABLES = [
  '| a | b |\n| - | - |\n| 1 | 2 |\n',
  'a | b\n--|--\nc | \\|\n',
  '\n\n| a | b |\n|---|---|\n',
  '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n',
  '| a |\n|---|\n|\n',
  '| a | b |\n|---|---|\n| 1 |\n|}\n',
  '| a | b |\n|---|\n| 1 | |\n',
  '| a | b |\n    |---|---|\n||\n',
  '| a | b |\n| - | - |\n| 1 | 2 |\n\n| c | d |\n| - | - |\n| 3 | 4 |\n',
];

test.each([
  ['prose', 'b\n\nc\n\n', [24, 27]],
  ['a heading', '# b\nc\n\n', [22, 28]],
  ['an empty heading', '#\nc\n\n', [22, 26]],
  ['a heading that may go on', '# b', []],
  ['nothing', '', []],
])('below a clean table it cuts at %s', (_, below, at) => {
  const text = `| a | b |\n|---|---|\n\n\n${below}`;
  expect(findCuts(text, false).map((cut) => cut.at)).toEqual(at);
});

test('tables at the start of a part are stepped over, and the cuts are the same', () => {
  let cuts = 0;
  fc.assert(
    fc.property(fc.constantFrom(...TABLES), documents, fc.boolean(), (table, text, isApart) => {
      const part = table + (isApart ? '\n' : '') + text;
      const found = findCuts(part, false);
      cuts += found.length;
      expect(found).toEqual(cutsFrom(part, 0, false));
    }),
    { numRuns: 2000 },
  );
  expect(cuts).toBeGreaterThan(500);
});

function joined(text: string, { at, end }: Cut): Analysis {
  const evidence = readTextEvidence(text);
  const above = analyzePart(text.slice(0, end), '\n', DEFAULT, evidence);
  const below = shifted(analyzePart(text.slice(at), '\n', DEFAULT, evidence), {
    offset: at,
    lines: scanLines(text.slice(0, at)).count,
    tables: above.tables.length,
  });
  return { tables: [...above.tables, ...below.tables], repairs: [...above.repairs, ...below.repairs] };
}
