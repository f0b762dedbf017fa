import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/convert/to/sheet-names.ts';

test('names of sheets fit, and differ but for case', () => {
  const long = 'x'.repeat(40);
  expect(
    sheetNames(['', '[]:*?/\\', "'quoted'", long, long.toUpperCase(), `${'x'.repeat(30)}🎉`, 'History']),
  ).toEqual([
    'Table 1',
    'Table 2',
    'quoted',
    'x'.repeat(31),
    `${'X'.repeat(29)}_2`,
    'x'.repeat(30),
    'Table 7',
  ]);
});
