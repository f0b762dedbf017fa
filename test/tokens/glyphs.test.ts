import { expect, test } from 'vitest';
import { Glyph, glyphAt, glyphKind, glyphLength } from '../../src/tokens/glyphs.ts';

test.each<[string, string, number]>([
  ['│ ┃ ║', 'boxBar', Glyph.boxBar],
  ['｜ ￨', 'fullwidthBar', Glyph.fullwidthBar],
  ['¦ ∣ ❘', 'brokenBar', Glyph.brokenBar],
  ['— – ‐ −', 'dash', Glyph.dash],
  ['：', 'colon', Glyph.colon],
  ['┌ ┼ ┘ ╬', 'junction', Glyph.junction],
  ['─ ━ ═', 'boxDash', Glyph.boxDash],
  ['é 名 … “ 😀', 'none', Glyph.none],
])('%s: %s', (characters, _, kind) => {
  const kinds = characters.split(' ').map((character) => glyphKind(glyphAt(character, 0)));
  expect(kinds).toEqual(kinds.map(() => kind));
});

test('a glyph is as long as what stands for it', () => {
  expect(glyphLength(glyphAt('│', 0))).toBe(1);
  // The same line (E2 94 82) read as windows-1252.
  const misread = '\u00e2\u201d\u201a';
  expect(glyphKind(glyphAt(misread, 0))).toBe(Glyph.boxBar);
  expect(glyphLength(glyphAt(misread, 0))).toBe(3);
});
