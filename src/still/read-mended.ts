import { applyRepairs } from '../apply-repairs.ts';
import type { Repair, Span } from '../types.ts';
import type { Read, Reading } from './reading.ts';
import { growth, lastFrom } from './spans.ts';

/** A text with repairs made, and what is found in those stretches of it where some were. */
export function readMended(
  text: string,
  found: Reading,
  made: readonly Repair[],
  read: Read,
): { readonly mended: string; readonly reading: Reading } {
  const mended = applyRepairs(text, made);
  return { mended, reading: read(mended, mendedStretches(found, made)) };
}

/**
 * Where the stretches with repairs stand in the mended text. What is inserted between two of them belongs to the one whose
 * table it is for.
 */
function mendedStretches({ tables, stretches }: Reading, made: readonly Repair[]): Span[] {
  const grown = new Map<number, number>();
  for (const { table, edits } of made) {
    const stretch = lastFrom(stretches, tables[table]?.start ?? 0);
    const before = grown.get(stretch) ?? 0;
    grown.set(
      stretch,
      edits.reduce((sum, edit) => sum + growth(edit), before),
    );
  }
  let shift = 0;
  return [...grown]
    .sort(([a], [b]) => a - b)
    .map(([index, more]) => {
      const { start, end } = stretches[index] ?? { start: 0, end: 0 };
      const from = start + shift;
      shift += more;
      return { start: from, end: end + shift };
    });
}
