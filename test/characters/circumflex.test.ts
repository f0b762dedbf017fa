import { describe, expect, it } from 'vitest';
import { isStrayCircumflex, readCircumflexes } from '../../src/characters/circumflex.ts';

it.each([
  ['', false, false],
  ['ROMÂNIA', true, false],
  ['| Â | Ã |', false, false],
  ['dBÂ |', false, false],
  ['get valueÂ \nset', false, true],
  ['10Â\u00a0%', false, true],
  ['oneÂ', false, true],
  ['Âm nhạc, oneÂ two', true, true],
  ['25Â°C', false, false],
])('readCircumflexes(%j)', (text, letter, stray) => {
  expect(readCircumflexes(text)).toEqual({ letter, stray });
});

describe('isStrayCircumflex', () => {
  /** The text, with the `Â` in question as the last one; use of `Â` in the document; whether it is stray. */
  it.each([
    ['a no-break space after a word', 'word', '\u00a0', false, false, true],
    ['a no-break space at the start', '', '\u00a0', false, false, true],
    ['a soft hyphen in a word', 'wo', '\u00ad', false, false, true],
    ['a no-break space after a word where the letter is used', 'word', '\u00a0', true, false, true],
    ['the letter at the end of a word in capitals', 'COBOR', '\u00a0', true, false, false],
    ['the letter by itself where it is used', ' ', '\u00a0', true, false, false],
    ['half of an à that was misread twice', 'Ãƒ', '\u00a0', false, false, false],
    ['half of an í that was misread twice', 'Ãƒ', '\u00ad', false, false, false],
    ['a space, and nothing else is known', 'word', ' ', false, false, false],
    ['a space, and strays are known', 'word', ' ', false, true, true],
    ['alone in a cell, and strays are known', ' ', '', false, true, true],
    ['a space, and both are known', 'word', ' ', true, true, false],
    ['before a letter', '', 'm', false, true, false],
    ['before a degree sign', '25', '°', false, true, false],
  ])('%s', (_, before, after, letter, stray, expected) => {
    const text = `${before}Â${after}`;
    const seen = before === '' ? 0 : before.charCodeAt(before.length - 1);
    const next = after === '' ? 0 : after.charCodeAt(0);
    expect(isStrayCircumflex(text, before.length, 0, seen, next, { letter, stray })).toBe(expected);
  });
});
