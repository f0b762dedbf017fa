import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDamage } from '../../src/characters/evidence.ts';
import { RuinNeed } from '../../src/characters/ruins.ts';

const founding = readFileSync(new URL('../fixtures/founding-document.txt', import.meta.url), 'utf8');

describe('invisible operators', () => {
  it('are proven damage in the founding document', () => {
    const evidence = readDamage(founding);
    expect(evidence.pairs & RuinNeed.centralPairs).not.toBe(0);
    expect(evidence.readBack).toBe(true);
  });

  it.each([
    ['two pairs, Central European', 'over the âŁglobal and â˘local', RuinNeed.centralPairs, false],
    ['two pairs, Western', 'over the â£global and â¢local', RuinNeed.westernPairs, false],
    ['a pair and a read-back one', 'Central\u28a0Asia | the âŁglobal', RuinNeed.centralPairs, true],
    ['two read-back ones', 'the\u28a0first and\u2920last', 0, true],
  ])('%s', (_, text, pairs, readBack) => {
    expect(readDamage(text)).toMatchObject({ pairs, readBack });
  });

  it.each([
    ['one pair alone', 'over the âŁglobal'],
    ['one operator alone, often', 'the âŁone âŁtwo âŁthree'],
    ['one read-back character alone', 'dialogue\u28a0on'],
    ['trade mark signs', 'Fooâ¢ and Barâ¢, sold by Bazâ¢ Inc.'],
    ['bullets and less-or-equal signs', '- a\nâ¢ one\nâ¢two\n\nx â¤ 5, y â¤ 6'],
    ['hearts', 'I â¤ it, you â¤ it'],
    ['letters on show', '| âŁ | â˘ |'],
    ['pairs that stand as words', 'the âŁglobal â˘ one âŁ two'],
    ['a Braille table', '| \u28a0 | \u28e0 | dots 68, 678 |'],
    ['words around real Braille', 'the\u28a0first and\u28e0last ⠓⠑⠇⠇⠕'],
    ['Braille text', '⠠⠃⠗⠁⠊⠇⠇⠑⢠⣠⠎⠑⠧⠑⠝'],
    ['a graph of Braille cells', 'cpu ⣀⣠⣤⣴⣾⣿ 93 %\nmem ⢠⣾⣿ 12 %'],
    ['arrows of mathematics', 'f : A ⤠ B and A⤠B, then C⤠D'],
    ['Polish', 'Łódź, Łańcuch i złoty âŁ'],
    ['Romanian', 'România, câmp, mâine, coborâ'],
    ['nothing', ''],
  ])('%s prove nothing', (_, text) => {
    expect(readDamage(text)).toMatchObject({ pairs: 0, readBack: false });
  });
});

it.each([
  ['plain', false],
  ['שלום', true],
  ['سلام', true],
  ['日本語', false],
])('rightToLeft of %s', (text, expected) => {
  const { rightToLeft } = readDamage(text);
  expect([rightToLeft(), rightToLeft()]).toEqual([expected, expected]);
});

it.each([
  ['plain', false],
  ['a width of zero', false],
  ['insert a zero-width space', true],
  ['| U+200B | ZWSP |', true],
  ['Soft hyphens', true],
])('discussesThem of %s', (text, expected) => {
  expect(readDamage(text).discussesThem()).toBe(expected);
});
