import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '../stream/documents.ts';
import { realDocuments } from './real-documents.ts';
import { streamBreaches } from './stream-breaches.ts';

test.skipIf(realDocuments(1).length === 0)(
  'real documents in chunks, and edited, give what the plain call gives',
  () => {
    for (const text of realDocuments(60)) expect(streamBreaches(text, numbers(text.length))).toEqual([]);
  },
);

test('so do short texts, cut at every offset', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (text, seed) => {
      expect(streamBreaches(text.slice(0, 200), numbers(seed))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

/** Some numbers that jump about, and always the same for a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return state % below;
  };
}
