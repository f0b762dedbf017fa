/**
 * Makes names different from each other: a name that an earlier one has becomes the first free of `name_2`, `name_3`, ...
 * Linear: numbers are counted on for each name.
 *
 * @param fold - gives equal strings for names that count as equal, such as those that differ only in case
 * @param numbered - appends a number to a name, within what the target allows
 */
export function distinctNames(
  names: readonly string[],
  fold: (name: string) => string = (name) => name,
  numbered: (name: string, number: number) => string = (name, number) => `${name}_${number}`,
): string[] {
  const taken = new Set(names.map(fold));
  const used = new Set<string>();
  const next = new Map<string, number>();
  return names.map((name) => {
    const folded = fold(name);
    let free = name;
    if (used.has(folded)) {
      let number = next.get(folded) ?? 2;
      free = numbered(name, number);
      while (taken.has(fold(free))) free = numbered(name, ++number);
      next.set(folded, number + 1);
      taken.add(fold(free));
    }
    used.add(fold(free));
    return free;
  });
}
