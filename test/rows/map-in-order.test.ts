import { expect, test } from 'vitest';
import { mapInOrder } from '../../src/rows/map-in-order.ts';

/** Tasks that end when they are told to; the order in which they began. */
function tasks(): { begun: number[]; run: (item: number) => Promise<string>; end: (item: number) => void } {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  return {
    begun,
    run: (item) => {
      begun.push(item);
      return new Promise((resolve) => ends.set(item, () => resolve(`done ${item}`)));
    },
    end: (item) => ends.get(item)?.(),
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more than the limit are under way, and results are in the order of the items', async () => {
  const { begun, run, end } = tasks();
  const results = mapInOrder([1, 2, 3], 2, run);
  await turn();
  expect(begun).toEqual([1, 2]);
  end(2);
  await turn();
  expect(begun).toEqual([1, 2, 3]);
  end(3);
  end(1);
  expect(await results).toEqual(['done 1', 'done 2', 'done 3']);
});

test.each([1, 2, 10])('a limit of %i gives the results', async (limit) => {
  expect(await mapInOrder([1, 2, 3], limit, (item) => item * 2)).toEqual([2, 4, 6]);
  expect(await mapInOrder([], limit, (item) => item)).toEqual([]);
});

test('after a failure no further item is begun', async () => {
  const begun: number[] = [];
  const failing = mapInOrder([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    await turn();
    if (item === 1) throw new Error('first');
  });
  await expect(failing).rejects.toThrow('first');
  await turn();
  await turn();
  expect(begun).toEqual([1, 2]);
});
