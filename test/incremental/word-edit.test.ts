import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWordEdit } from '../../src/incremental/word-edit.ts';
import { cutsFrom } from '../../src/parts/find-cuts.ts';
import type { Edit } from '../../src/types.ts';
import { documents } from '../stream/documents.ts';

/** The edit of a text in which `{a>b}` stands for `a` that becomes `b`. */
function marked(source: string): [text: string, edit: Edit] {
  const start = source.indexOf('{');
  const [before = '', written = ''] = source.slice(start + 1, source.indexOf('}')).split('>');
  const text = source.slice(0, start) + before + source.slice(source.indexOf('}') + 1);
  return [text, { start, end: start + before.length, text: written }];
}

test.each([
  'wor{>d}s',
  'words\n- wor{d>k}s',
  '# a{>b}',
  '> 1. a{b>}c',
  '| a{>b} | [c](d) |',
  '| a | c{>d}',
  '[label]: ur{>l}',
  'a{>b}\r\nc',
  '    code{>s}',
  `[a] ${'b'.repeat(2000)}{>c}`,
  `| [a | ${'b'.repeat(500)}{>c} | d |`,
])('is an edit of a word: %j', (source) => {
  expect(isWordEdit(...marked(source))).toBe(true);
});

test.each([
  ['at the start of a line', '{>a}b'],
  ['behind a blank', 'a {>b}c'],
  ['of a number that starts a list item', '1{>a}. b'],
  ['that writes no word', 'a{>|}b'],
  ['that takes out more than a word', 'a{b c>}d'],
  ['over two lines', 'a{\n>}b'],
  ['in what a fence says', '```a{>b}\nc'],
  ['in the tag of a block', '<di{>v}>'],
  ['in the tag that ends one', 'a </scrip{>t}>'],
  ['in math', '$$a{>b}'],
  ['in what may name a pipe', 'a &ver{>t};'],
  ['below a CR alone', 'a\r1{>b}. c'],
  ['in a label as long as one may be', `[${'a'.repeat(500)}{>b}${'c'.repeat(498)}]: d`],
  ['at the end of one', `[${'a'.repeat(999)}{>b}]: d`],
  ['at the end of a longer one', `[${'a'.repeat(999)}{b>}]: d`],
  ['in one of several lines', `> [${`${'a'.repeat(150)}\n> `.repeat(6)}${'a'.repeat(94)}{>b}]: d`],
  ['in one with a bracket', `[a\\]${'a'.repeat(996)}{>b}]: d`],
])('is none: %s', (_, source) => {
  expect(isWordEdit(...marked(source))).toBe(false);
});

test('a text may be cut where it could be before', () => {
  const written = fc.constantFrom('', 'a', 'script', '1', 'x1');
  let seen = 0;
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(2), written, (text, position, length, word) => {
      const start = position % (text.length + 1);
      const edit = { start, end: Math.min(start + length, text.length), text: word };
      if (!isWordEdit(text, edit)) return;
      seen++;
      const moved = (at: number): number => (at > start ? at + word.length - (edit.end - start) : at);
      const edited = text.slice(0, start) + word + text.slice(edit.end);
      expect(cutsFrom(edited, 0, false)).toEqual(
        cutsFrom(text, 0, false).map(({ at, end }) => ({ at: moved(at), end: moved(end) })),
      );
    }),
    { numRuns: 5000 },
  );
  expect(seen).toBeGreaterThan(100);
});
