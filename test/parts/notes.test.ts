import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Notes } from '../../src/parts/notes.ts';

/** Notes the numbers from 0 up to `count`, telling how much of all that is. */
function note(notes: Notes, count: number): ArrayLike<number> {
  for (let number = 0; number < count; number++) {
    if (notes.count === notes.numbers.length) notes.grow(number / count);
    notes.numbers[notes.count++] = number;
  }
  const noted = notes.noted();
  notes.clear();
  return noted;
}

test('what was noted stays as it is, however much is noted in one go', () => {
  const counts = fc.array(fc.oneof(fc.nat(10), fc.nat(300_000), fc.constantFrom(4095, 4096, 4097, 131_072)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(counts, (all) => {
      const notes = new Notes();
      const noted = all.map((count) => note(notes, count));
      all.forEach((count, index) => {
        const numbers = noted[index] ?? [];
        expect(numbers.length).toBe(count);
        for (let at = 0; at < count; at += 97) expect(numbers[at]).toBe(at);
        if (count > 0) expect(numbers[count - 1]).toBe(count - 1);
      });
    }),
    { numRuns: 30 },
  );
});

test('room for all there will be is made at once, and for twice as much at least', () => {
  const rooms = [1, 0.1, 0.001].map((share) => {
    const notes = new Notes();
    const { length } = notes.numbers;
    return notes.grow(share).length / length;
  });
  expect(rooms[0]).toBe(2);
  expect(rooms[1]).toBeCloseTo(10.2, 2);
  expect(rooms[2]).toBe(32);
});
