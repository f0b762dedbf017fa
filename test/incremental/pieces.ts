/** Cuts a text into pieces of the given sizes, taken in turn. */
export function pieces(text: string, sizes: readonly number[]): string[] {
  const found: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    found.push(text.slice(at, at + size));
    at += size;
  }
  return found;
}
