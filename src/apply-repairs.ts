import type { Level } from './options.ts';
import { applyEdits } from './source/edits.ts';
import type { Repair } from './types.ts';

/**
 * Applies repairs to the text that they were found in.
 *
 * Repairs of one text never overlap, so any choice of them can be applied. Where some of a table's repairs need each
 * other, give all of them or none: a delimiter row without the rows below it is no table.
 *
 * @param text - the text that `analyze` was given
 * @param repairs - some or all of what it reported, in that order
 * @returns the text with the edits of these repairs made
 * @throws {RangeError} when the repairs are of another text: an edit lies outside or overlaps another
 */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  return applyEdits(
    text,
    repairs.flatMap(({ edits }) => edits),
  );
}

/** The repairs that are applied at a level. */
export function repairsAt(level: Level, repairs: readonly Repair[]): readonly Repair[] {
  return level === 'all' ? repairs : repairs.filter(({ safety }) => safety === 'safe');
}
