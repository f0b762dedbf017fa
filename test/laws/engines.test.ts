import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damagedTables } from './damage.ts';
import { engineBreaches } from './engine-laws.ts';
import { OTHER_ENGINES } from './engine-tables.ts';

// A program is started for each text that is shown to cmark-gfm.
const IN_PROCESS = OTHER_ENGINES.filter((name) => name !== 'cmark-gfm');

test('what was mended is read alike by all engines, as analyze told', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(damagedTables, ({ text }) => {
      expect(engineBreaches(text, IN_PROCESS)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.skipIf(!OTHER_ENGINES.includes('cmark-gfm'))('cmark-gfm too', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(damagedTables, ({ text }) => {
      expect(engineBreaches(text, ['cmark-gfm'])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
