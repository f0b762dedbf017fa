import { countBefore } from '../source/order.ts';
import type { Edit, Repair, Span } from '../types.ts';

/** The first span that ends at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return countBefore(spans, ({ end }) => end < offset);
}

/** The last span that starts at an offset or above it; the first one where none does. */
export function lastFrom(spans: readonly Span[], offset: number): number {
  return Math.max(countBefore(spans, ({ start }) => start <= offset) - 1, 0);
}

/** Where the tables stand in the mended text, with what was put in around them. */
export function spansAfter(tables: readonly Span[], made: readonly Repair[]): Span[] {
  const edits = made.flatMap((repair): readonly Edit[] => repair.edits).sort((a, b) => a.start - b.start);
  let next = 0;
  let shift = 0;
  return tables.map(({ start, end }) => {
    while (next < edits.length && (edits[next]?.end ?? 0) < start) shift += growth(edits[next++]);
    const from = start + shift;
    while (next < edits.length && (edits[next]?.start ?? 0) <= end) shift += growth(edits[next++]);
    return { start: from, end: end + shift };
  });
}

/** How many code units an edit adds to the text. */
export function growth(edit: Edit | undefined): number {
  return edit === undefined ? 0 : edit.text.length - (edit.end - edit.start);
}
