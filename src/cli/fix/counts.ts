/** How many changes by which rule. */
export type Counts = Readonly<Record<string, number>>;

/** Counts changes by their rule. */
export function countsOf(changes: readonly { readonly rule: string }[]): Counts {
  const counts: Record<string, number> = {};
  for (const { rule } of changes) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** Adds counts to a sum. */
export function addCounts(sum: Record<string, number>, counts: Counts): void {
  for (const [rule, count] of Object.entries(counts)) sum[rule] = (sum[rule] ?? 0) + count;
}

/** How many changes by which rule, the most first. */
export function summaryOf(counts: Counts): string {
  return Object.entries(counts)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([rule, count]) => `${count} ${rule}`)
    .join(', ');
}
