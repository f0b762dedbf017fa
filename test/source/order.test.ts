import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore } from '../../src/source/order.ts';

test('as many as a look at each value would count', () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(values, fc.integer({ min: -1, max: 21 }), (list, place) => {
      expect(countBefore(list, (value) => value < place)).toBe(list.filter((value) => value < place).length);
    }),
  );
});
