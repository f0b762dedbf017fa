import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctNames } from '../../src/convert/distinct-names.ts';

test('the first keeps its name, whatever later ones want', () => {
  expect(distinctNames(['a', 'a', 'a_2', 'a'])).toEqual(['a', 'a_3', 'a_2', 'a_4']);
  expect(distinctNames(['a', 'A'], (name) => name.toLowerCase())).toEqual(['a', 'A_2']);
});

test('all differ', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'A', 'a_2', 'A_2', 'a_2_2', '')), (names) => {
      const distinct = distinctNames(names, (name) => name.toLowerCase());
      expect(new Set(distinct.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});
