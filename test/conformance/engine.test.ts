import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzedTables } from '../../scripts/conformance/analyzed.ts';
import { faultOf } from '../../scripts/conformance/clean.ts';
import { deviations } from '../../scripts/conformance/engine-reading.ts';
import { referenceTables } from '../../scripts/conformance/reference.ts';
import { touches } from '../../scripts/conformance/untouched.ts';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import { cleanDocuments } from './clean-documents.ts';

describe('a document with nothing to mend', () => {
  const allClean = cleanDocuments.filter((text) =>
    referenceTables(text).every((table) => faultOf(text, table) === null),
  );

  it('is read as micromark reads it', () => {
    fc.assert(
      fc.property(allClean, (text) => {
        const theirs = referenceTables(text);
        const analysis = analyze(text);
        const tables = analyzedTables(text, analysis);
        expect(analysis.repairs).toEqual([]);
        expect(deviations(text, tables, theirs)).toEqual([]);
        expect(tables.map(({ start, end }) => [start, end])).toEqual(
          theirs.map(({ start, end }) => [start, end]),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('comes back byte for byte, at any level', () => {
    fc.assert(
      fc.property(allClean, (text) => {
        expect(mend(text)).toBe(text);
        expect(mend(text, { level: 'all' })).toBe(text);
      }),
      { numRuns: 1500 },
    );
  });

  it('holds tables in most runs', () => {
    const texts = fc.sample(allClean, { numRuns: 200, seed: 1 });
    expect(texts.filter((text) => referenceTables(text).length > 0).length).toBeGreaterThan(120);
  });
});

describe('clean tables of a document that also holds damage', () => {
  const damaged = fc.constantFrom(
    '| a | b | c |\n| - | - | - |\n| 1 | 2 |',
    '| a | b |\n| - | - |\n| 1 | `x | y` |',
    '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
    '| a | b |\n| - | - |\n| 1 | 2 |\nProse below the table.',
    '| a | b |\n|---|---|\n|---|---|\n| 1 | 2 |',
    '| a | b | | - | - | | 1 | 2 |',
  );
  const mixed = fc
    .tuple(cleanDocuments, damaged, cleanDocuments)
    .filter(([, , below]) => !/^(?:---|\ufeff)/.test(below))
    .map(([above, table, below]) => `${above.trimEnd()}\n\n# Heading\n\n${table}\n\n# Heading\n\n${below}`);

  it('are read exactly and not touched', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const theirs = referenceTables(text);
        const analysis = analyze(text);
        expect(analysis.repairs).not.toEqual([]);
        const found = deviations(text, analyzedTables(text, analysis), theirs);
        expect(found.filter(({ table }) => table === 'clean')).toEqual([]);
        expect(touches(text, analysis.repairs, theirs)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
