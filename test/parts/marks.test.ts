import { expect, test } from 'vitest';
import { DECODINGS, misread } from '../../src/characters/decodings.ts';
import { SEPARATOR_ENTITIES } from '../../src/characters/pipe-entities.ts';
import { Marks } from '../../src/parts/marks.ts';
import { separatorAt } from '../../src/tokens/separators.ts';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const bars = characters.filter((character) => separatorAt(character, 0) !== 0);
const separators = new Set([
  '|',
  ...bars,
  ...bars.flatMap((bar) => DECODINGS.map((decoding) => misread(bar, decoding))),
  ...SEPARATOR_ENTITIES,
]);

test('each separator is a mark, whatever it was misread as', () => {
  const missed = [...separators]
    .filter((separator) => separatorAt(separator, 0) !== 0 || separator === '|')
    .filter((separator) => new Marks(`Text ${separator}`).next(0) !== 5);
  expect(bars.length).toBeGreaterThan(20);
  expect(missed).toEqual([]);
});

test.each([':-', '-:', ':-:', '> :--', '1. --:', ' :- '])(
  'a delimiter row of one cell is a mark: %j',
  (row) => {
    const at = new Marks(`a\n${row}\n`).next(0);
    expect(at).toBe(2 + row.search(/:-|-:/));
  },
);

test.each(['a --- b', 'a:-', 'see -: b', 'x: y', '✓ ok', 'Ça “va”', '&amp;', '，。'])(
  '%j has no mark',
  (text) => {
    expect(new Marks(text).next(0)).toBe(Number.POSITIVE_INFINITY);
  },
);
