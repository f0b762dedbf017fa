import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import type { Region } from '../../src/regions/region.ts';
import { regionOf, regionsOf } from '../helpers/region.ts';
import { documents } from '../stream/documents.ts';

/** Counts the lines that are asked of a region, as `starts` is read for every look at one. */
function counting(region: Region): { region: Region; count: () => number } {
  let looks = 0;
  const starts = new Proxy(region.starts, {
    get: (target, key, receiver) => {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { region: { ...region, starts }, count: () => looks };
}

/** Shapes that might be looked at again and again, a line or a few each time. */
const SHAPES: readonly (readonly [name: string, unit: string])[] = [
  ['rows without a delimiter row', '| a | b |\n'],
  ['bare rows', 'a | b\n'],
  ['rows of changing width', '| a | b |\n| a | b | c |\n'],
  ['delimiter rows', '|---|---|\n'],
  ['header rows and damaged delimiter rows', '| a | b |\n|---|\n'],
  ['lone pipes', '|\n'],
  ['lone pipes and blank lines', '|\n\n'],
  ['rows that are not closed', '| a | b\n'],
  ['rows parted by blank lines', '| a | b |\n\n'],
  ['frame lines', '+---+---+\n'],
  ['frame lines and rows', '+---+---+\n| a | b |\n'],
  ['cells on lines of their own', 'a |\n'],
  ['dashes below rows', 'a | b\n-----\n'],
  ['joined rows', '| a | b | |---|---| | 1 | 2 |\n'],
  ['lines that open a table of a wiki', '{|\n'],
  ['rows with a prefix', '+| a | b |\n'],
  ['full lines', `| ${'x'.repeat(70)}\n`],
];

test.each(SHAPES)('the lines looked at grow with the text, no faster: %s', (_, unit) => {
  const looks = [200, 400, 800].map((times) => {
    const { region, count } = counting(regionOf(unit.repeat(times).trimEnd()));
    explain(region);
    return count();
  });
  const [once = 0, twice = 0, fourfold = 0] = looks;
  expect(once).toBeGreaterThan(200);
  expect(twice).toBeLessThan(2.5 * once);
  expect(fourfold).toBeLessThan(2.5 * twice);
});

test('candidates come in order and do not overlap', () => {
  fc.assert(
    fc.property(documents, (document) => {
      for (const region of regionsOf(document)) {
        const ends = new Map<Region, number>();
        for (const { region: read, candidate } of explain(region)) {
          expect(candidate.first).toBeGreaterThanOrEqual(ends.get(read) ?? 0);
          expect(candidate.end).toBeGreaterThan(candidate.first);
          expect(candidate.end).toBeLessThanOrEqual(read.count);
          ends.set(read, candidate.end);
        }
      }
    }),
  );
});
