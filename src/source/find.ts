/**
 * The offset of the first `searched` that stands between two offsets of a text; -1 where there is none. It looks no
 * further than `end`: a search for something rare, made on each line, must not run through the rest of the text each time.
 */
export function indexBetween(text: string, searched: string, start: number, end: number): number {
  const found = text.slice(start, end).indexOf(searched);
  return found === -1 ? -1 : start + found;
}
