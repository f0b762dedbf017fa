import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNames } from '../../../src/cli/to/file-names.ts';

test.each([
  ['Full name & more', 'full-name-more'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\x\\y', 'c-x-y'],
  ['.', 'table-7'],
  ['…', 'table-7'],
  ['NUL', 'nul-table'],
  ['com1.txt', 'com1-txt'],
  ['Größe 北京', 'größe-北京'],
  ['x'.repeat(500), 'x'.repeat(60)],
  [null, 'table-7'],
])('%j', (heading, name) => {
  expect(fileNames([heading], [7])).toEqual([name]);
});

test('names differ, on systems that do not tell capital letters too, and fit', () => {
  const heading = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', 'A', 'a 2', 'a_2', 'table 1', null),
  );
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 8 }), (headings) => {
      const names = fileNames(
        headings,
        headings.map((_, index) => index + 1),
      );
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(headings.length);
      for (const name of names) {
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
        expect(name).toMatch(/^[^./\\:\s][^/\\:]*$/);
      }
    }),
    { numRuns: 1000 },
  );
});
