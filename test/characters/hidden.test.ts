import { describe, expect, it } from 'vitest';
import {
  HiddenKind,
  hiddenKind,
  isBlank,
  isDirectionMark,
  isOnShow,
  isStray,
  isWithoutWidth,
} from '../../src/characters/hidden.ts';

const code = (character: string): number => (character === '' ? 0 : character.charCodeAt(0));

it('sorts the hidden characters', () => {
  const kinds = [...'\u00ad\u200b\u200c\u200d\u200e\u2060\u2061\u2064\u2065\ufeff\u00a0a'].map((c) =>
    hiddenKind(code(c)),
  );
  expect(kinds).toEqual([1, 2, 3, 3, 0, 2, 1, 1, 0, 1, 0, 0]);
});

it('has no width where it is hidden or a direction mark', () => {
  expect([...'\u200e\u200f\u200bx'].map((c) => isWithoutWidth(code(c)))).toEqual([true, true, true, false]);
  expect([...'\u200e\u200f\u200bx'].map((c) => isDirectionMark(code(c)))).toEqual([true, true, false, false]);
});

describe('isStray', () => {
  const { idle, breaking, joining } = HiddenKind;
  it.each([
    ['between letters', breaking, 'o', 'B', true],
    ['between Chinese characters', breaking, '名', '。', true],
    ['between Cyrillic letters', breaking, 'р', 'о', true],
    ['at the start', breaking, '', 'x', true],
    ['at the end', breaking, 'x', '', true],
    ['after a blank', breaking, ' ', '*', true],
    ['before a closing backtick', breaking, 'y', '`', true],
    ['between backticks', breaking, '`', '`', false],
    ['after an at sign', breaking, '@', 'a', false],
    ['before an asterisk', breaking, 'a', '*', false],
    ['in a URL', breaking, '.', 'c', false],
    ['between Thai letters', breaking, 'ก', 'ข', false],
    ['between Khmer letters', breaking, 'ក', 'ខ', false],
    ['between Myanmar letters', breaking, 'က', 'ခ', false],
    ['between flags', breaking, '\ud83c', '\ud83c', false],
    ['between letters', joining, 'f', 'l', true],
    ['in Persian', joining, 'ی', 'خ', false],
    ['at the end of a Persian word', joining, 'ی', '', false],
    ['in Hindi', joining, '्', 'ष', false],
    ['between Chinese characters', joining, '中', '文', false],
    ['in an emoji', joining, '\udc68', '\ud83d', false],
    ['after a variation selector', joining, '\ufe0f', '\ud83c', false],
    ['between letters', idle, 'a', 'b', true],
    ['in Persian', idle, 'ی', 'خ', true],
    ['after an at sign', idle, '@', 'a', true],
    ['between quotes', idle, '"', '"', false],
  ])('%s, kind %i: %j %j', (_, kind, before, after, expected) => {
    expect(isStray(kind, code(before), code(after))).toBe(expected);
  });
});

it.each([
  ['`', '`', true],
  ['"', '"', true],
  ["'", "'", true],
  ['“', '”', true],
  ['‘', '’', true],
  ['«', '»', true],
  ['`', '"', false],
  ['(', ')', false],
  ['', '', false],
])('isOnShow(%j, %j)', (before, after, expected) => {
  expect(isOnShow(code(before), code(after))).toBe(expected);
});

it('isBlank', () => {
  const blank = ['', ' ', '\t', '\n', '\r', '\u00a0', '\u2000', '\u200a', '\u202f', '\u205f', '\u3000'];
  const other = ['a', '\u200b', '\u2060', '\u001f', 'é', '—'];
  expect(blank.every((c) => isBlank(code(c)))).toBe(true);
  expect(other.some((c) => isBlank(code(c)))).toBe(false);
});
