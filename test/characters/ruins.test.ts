import { describe, expect, it } from 'vitest';
import {
  couldJoin,
  RuinNeed,
  readBackCharacters,
  readBackOperator,
  ruinAt,
} from '../../src/characters/ruins.ts';
import { decode, encodings, misread } from './referee.ts';

const invisible =
  '\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff';
const blanks = '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f';

/** Misread once, these look like visible characters read in the other Central European encoding. */
const uncertain: Record<string, string> = {
  'windows-1250': '\u2061\u205f',
  'iso-8859-2': '\u2061\u2066\u2069',
};

describe.each(encodings)('read as %s', (name) => {
  const central = name === 'windows-1250' || name === 'iso-8859-2';

  it.each([...invisible])('%j leaves nothing', (character) => {
    const once = misread(character, name);
    for (const damaged of [once, misread(once, name)]) {
      const isCertain = damaged !== once || !uncertain[name]?.includes(character);
      expect(ruinAt(damaged, 0, damaged.length)?.damaged).toBe(isCertain ? damaged : undefined);
      if (isCertain) expect(ruinAt(damaged, 0, damaged.length)?.text).toBe('');
    }
  });

  it.each([...blanks])('%j leaves the blank', (character) => {
    const once = misread(character, name);
    for (const damaged of [once, misread(once, name)]) {
      const isCertain = damaged !== once || !uncertain[name]?.includes(character);
      const ruin = { damaged, text: character, need: RuinNeed.nothing };
      expect(ruinAt(damaged, 0, damaged.length)).toEqual(isCertain ? ruin : null);
    }
  });

  it.each(['\u00a0', '\u00ad'])('%j twice', (character) => {
    const damaged = misread(misread(character, name), name);
    expect(ruinAt(damaged, 0, damaged.length)?.damaged).toBe(damaged);
  });

  it.each([0xa1, 0xa2, 0xa3, 0xa4])('an operator that ends in byte %i, its middle byte lost', (last) => {
    const [lead, end] = [decode([0xe2], name), decode([last], name)];
    for (const damaged of [lead + end, `${lead}\ufffd${end}`]) {
      const need = ruinAt(damaged, 0, damaged.length)?.need ?? RuinNeed.nothing;
      expect(need & (central ? RuinNeed.centralPairs : RuinNeed.westernPairs)).not.toBe(0);
    }
  });
});

it('knows the ruins that people meet', () => {
  expect(ruinAt('â€‹', 0, 3)?.text).toBe('');
  expect(ruinAt('ï»¿', 0, 3)?.text).toBe('');
  expect(ruinAt('ď»ż', 0, 3)?.text).toBe('');
  expect(ruinAt('â€¯', 0, 3)?.text).toBe('\u202f');
  expect(ruinAt('Ã‚Â\u00a0', 0, 4)?.text).toBe('\u00a0');
});

it.each(encodings)('takes no other character for a ruin, read as %s', (name) => {
  const taken: string[] = [];
  for (let code = 0x80; code < 0xd800; code++) {
    const damaged = misread(String.fromCharCode(code), name);
    // A pair is the start of some forms; pairs are for the document to prove.
    const ruin = ruinAt(damaged, 0, damaged.length);
    if (ruin !== null && (ruin.need & RuinNeed.bothPairs) === 0) taken.push(String.fromCharCode(code));
  }
  expect(taken.filter((character) => !/[\p{Cf}\p{Z}]/u.test(character))).toEqual([]);
});

it('stays inside the stretch', () => {
  expect(ruinAt('â€‹', 0, 2)).toBeNull();
  expect(ruinAt('xâ€‹', 0, 4)).toBeNull();
});

it('read-back characters are a pair and a blank read as UTF-8', () => {
  const expected = [0xa1, 0xa2, 0xa3, 0xa4].map((last) => decode([0xe2, last, 0xa0], 'utf-8'));
  expect(readBackCharacters()).toEqual(expected);
  expect(expected).toEqual(['\u2860', '\u28a0', '\u28e0', '\u2920']);
  expect(expected.map((character) => readBackOperator(character.charCodeAt(0)))).toEqual([1, 2, 3, 4]);
  expect(readBackOperator(0x2801)).toBe(0);
});

it.each([
  ['â', '€', true],
  ['€', '‹', true],
  ['»', '¿', true],
  ['a', '€', false],
  ['€', 'a', false],
  ['‹', 'â', false],
])('couldJoin(%j, %j)', (before, after, expected) => {
  expect(couldJoin(before.charCodeAt(0), after.charCodeAt(0))).toBe(expected);
});
