import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/write/width.ts';

test.each([
  ['ASCII', 'abc ~', 5],
  ['nothing', '', 0],
  ['accented letters', 'größe', 5],
  ['combining marks', 'e\u0301a\u0308\u0323', 2],
  ['an enclosing mark', 'a\u20DD', 1],
  ['Chinese and Japanese', '表テ', 4],
  ['Chinese beyond the first plane', '\u{20BB7}', 2],
  ['full-width and half-width forms', 'Ａｱ', 3],
  ['a half-width voicing mark', 'ｶﾞ', 2],
  ['Korean syllables', '한국', 4],
  ['Korean letters that form a syllable', '\u1112\u1161\u11AB', 2],
  ['ambiguous characters', '…α①', 3],
  ['spacing vowels', 'กำ का', 5],
  ['invisible characters', 'a\u200Bb\u00ADc\uFEFF', 3],
  ['control characters', 'a\tb\x7F', 2],
  ['an emoji', '👍', 2],
  ['an emoji with a skin tone', '👍🏽', 2],
  ['a narrow picture with a skin tone', '⛹🏽', 2],
  ['a picture shown as text', '❤', 1],
  ['a picture shown as emoji', '❤\uFE0F', 2],
  ['a keycap', '1\uFE0F\u20E3', 2],
  ['a digit', '1', 1],
  ['a family', '👩‍❤️‍👩', 2],
  ['joined pictures', '❤\u200D🔥', 2],
  ['a joiner between letters', 'a\u200Db', 2],
  ['flags', '🇩🇪🇫🇷', 4],
  ['half a flag', '🇩', 2],
  ['a flag of letters that nobody sees', '🏴\u{E0067}\u{E0062}\u{E007F}', 2],
  ['emoji beside text', 'a👍b表', 6],
])('%s', (_, text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('a text of characters that do not join is as wide as its characters together', () => {
  const letters = fc.constantFrom('a', ' ', 'é', 'я', '表', 'ア', '한', '👍', '…', '\u0915', '\u05D0');
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const sum = parts.reduce((total, part) => total + displayWidth(part), 0);
      expect(displayWidth(parts.join(''))).toBe(sum);
    }),
  );
});

test('no text is wider than two columns a code unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(displayWidth(text)).toBeGreaterThanOrEqual(0);
      expect(displayWidth(text)).toBeLessThanOrEqual(2 * text.length);
    }),
  );
});
