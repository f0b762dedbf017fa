import type { Repair } from './types.ts';

/**
 * Leaves out the repairs of one table whose rules are switched off.
 *
 * What GFM reads of a table without our help stays a table whichever repairs are made in it. All beyond that is a table
 * only by its repairs together: rows below a blank line need that blank line gone, rows need their delimiter row. So
 * where a repair beyond what GFM reads is switched off, the others beyond it are reported without edits.
 *
 * @param gfmEnd - offset after what GFM reads of the table; -1 where it reads none
 */
export function switchOff(
  repairs: readonly Repair[],
  off: ReadonlySet<string>,
  gfmEnd: number,
): readonly Repair[] {
  const isBeyond = ({ edits }: Repair): boolean => edits.some(({ end }) => end > gfmEnd);
  const broken = repairs.some((repair) => off.has(repair.rule) && isBeyond(repair));
  const kept = repairs.filter(({ rule }) => !off.has(rule));
  return broken ? kept.map((repair) => (isBeyond(repair) ? { ...repair, edits: [] } : repair)) : kept;
}
