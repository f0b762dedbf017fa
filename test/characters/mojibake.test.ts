import { describe, expect, it } from 'vitest';
import { DECODINGS, misread } from '../../src/characters/decodings.ts';
import { isContinuation, isInsideMojibake } from '../../src/characters/mojibake.ts';

/** Characters whose UTF-8 form ends in a byte that is read as a no-break space, a soft hyphen or a C1 control. */
const visible = ['à', 'í', 'Π', 'ҭ', 'Ạ', '’', '”', '─', '中', 'あ'];

describe('isInsideMojibake', () => {
  it.each(visible)('every byte of %s after the first', (character) => {
    for (const decoding of DECODINGS) {
      const text = `a${misread(character, decoding)}b`;
      for (let at = 2; at < text.length - 1; at++)
        expect(isInsideMojibake(text, at, 0, text.length)).toBe(true);
    }
  });

  it.each([
    ['no-break space after a word', 'café\u00a0|', 4],
    ['after a sharp s', 'Fuß\u00a0', 3],
    ['soft hyphen in a word', 'Donau\u00addampf', 5],
    ['soft hyphen after an accent', 'é\u00adx', 1],
    ['a control after ASCII', 'don\u0092t', 3],
    ['plain text', 'abc', 1],
  ])('not %s', (_, text, at) => {
    expect(isInsideMojibake(text, at, 0, text.length)).toBe(false);
  });

  it('does not look outside the stretch', () => {
    expect(isInsideMojibake('Ã\u00a0', 1, 0, 2)).toBe(true);
    expect(isInsideMojibake('Ã\u00a0', 1, 1, 2)).toBe(false);
    expect(isInsideMojibake('\u00e2\u0080\u0099', 1, 0, 2)).toBe(false);
  });
});

it.each([
  ['\u00a0', true],
  ['€', true],
  ['Ł', true],
  ['Ã', false],
  ['a', false],
])('isContinuation(%j)', (character, expected) => {
  expect(isContinuation(character.charCodeAt(0))).toBe(expected);
});
