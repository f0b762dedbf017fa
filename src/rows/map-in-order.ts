/**
 * Maps items with at most `limit` of them under way at a time; the results are in the order of the items. Rejects
 * with the first failure, after which no further item is begun.
 */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  map: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = entriesOf(items);
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}

/** Unlike the iterator of an array, a generator ends for all who share it when one of them leaves its loop. */
function* entriesOf<Item>(items: readonly Item[]): Generator<[number, Item]> {
  yield* items.entries();
}
