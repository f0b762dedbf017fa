import type { Level } from './options.ts';
import { applyEdits } from './source/edits.ts';
import type { Edit, Repair } from './types.ts';
import { expected } from './write/expected.ts';

/**
 * Applies repairs to the text that they were found in.
 *
 * Repairs of one text never overlap, so any choice of them can be applied. Where some of a table's repairs need each
 * other, give all of them or none: a delimiter row without the rows below it is no table.
 *
 * @param text - the text that `analyze` was given
 * @param repairs - some or all of what it reported, in that order
 * @returns the text with the edits of these repairs made
 * @throws {TypeError} when the text is no string, or the repairs are none
 * @throws {RangeError} when a repair is given twice, or they are of another text: an edit lies outside or overlaps another
 */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  if (typeof text !== 'string') throw expected('the text', 'a string', text);
  if (!Array.isArray(repairs)) throw expected('the repairs', 'a list of those that analyze gave', repairs);
  const seen = new Set<Repair>();
  const edits: Edit[] = [];
  for (const repair of repairs) {
    if (!Array.isArray(repair?.edits)) throw expected('a repair', 'one of those that analyze gave', repair);
    if (seen.has(repair))
      throw new RangeError(`the repair ${repair.rule} at line ${repair.place.start.line} is given twice`);
    seen.add(repair);
    for (const edit of repair.edits) edits.push(edit);
  }
  return applyEdits(text, edits);
}

/** The repairs that are applied at a level. */
export function repairsAt(level: Level, repairs: readonly Repair[]): readonly Repair[] {
  return level === 'all' ? repairs : repairs.filter(({ safety }) => safety === 'safe');
}

/** The repairs that a level leaves to a higher one. Those without edits are for none. */
export function repairsAbove(level: Level, repairs: readonly Repair[]): readonly Repair[] {
  return level === 'all' ? [] : repairs.filter(({ edits, safety }) => safety !== 'safe' && edits.length > 0);
}
