import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedTables } from './damage.ts';
import { engineBreaches } from './engine-laws.ts';
import { OTHER_ENGINES, shownTables } from './engine-tables.ts';

// A program is started for each text that is shown to cmark-gfm.
const IN_PROCESS = OTHER_ENGINES.filter((name) => name !== 'cmark-gfm');

test('what was mended is read as analyze told, by all engines alike', () => {
  fc.assert(
    fc.property(damagedTables(1), ({ text }) => {
      expect(engineBreaches(text, IN_PROCESS)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.skipIf(!OTHER_ENGINES.includes('cmark-gfm'))('by cmark-gfm too', () => {
  fc.assert(
    fc.property(damagedTables(1), ({ text }) => {
      expect(engineBreaches(text, ['cmark-gfm'])).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('the engines do differ where a table is written carelessly', () => {
  const tight = '| a | b | c |\n| - | - | - |\n|1||3|\n';
  expect(shownTables('micromark', tight)).toEqual([
    [
      ['a', 'b', 'c'],
      ['1', '', '3'],
    ],
  ]);
  expect(shownTables('md4w', tight)).not.toEqual(shownTables('micromark', tight));
});
