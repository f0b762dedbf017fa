import { withoutDoubledPipe } from '../malformations/doubled-outer-pipe.ts';
import { withQuoteMarkers } from '../malformations/lost-quote-marker.ts';
import { shiftedRow } from '../malformations/shifted-row.ts';
import { mergeFramedRows, mergesFullRows } from '../recovery/frame-rows.ts';
import type { Candidate, Damage, RowReading } from '../recovery/types.ts';
import { endOf, endsRows, type Region, ruleOf, skipBlankLines, startOf } from '../regions/region.ts';
import { ambiguous, holdsDelimiterCells } from './doubt.ts';

/** What can only be decided when the whole table is there. */
export function settle(region: Region, grown: Candidate): Candidate {
  const { opening } = grown;
  const isDoubted = isWithoutRows(region, grown) || holdsDelimiterCells(region, grown);
  const candidate = isDoubted ? ambiguous(grown) : grown;
  if (!opening.style.frame) return withQuoteMarkers(region, withoutDoubledPipe(candidate));
  const rows = mergeFramedRows(region, candidate.rows, candidate.ruled, opening.width);
  return {
    ...candidate,
    rows,
    ruled: rows.map(() => false),
    damages: withoutFurtherLines(region, candidate, rows),
    ambiguous: candidate.ambiguous || mergesFullRows(candidate.rows, candidate.ruled),
  };
}

/** A line that goes on with the row above it is no row that lacks its first cells. */
function withoutFurtherLines(
  region: Region,
  { damages }: Candidate,
  rows: readonly RowReading[],
): readonly Damage[] {
  const further = rows
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => ({ start: startOf(region, first + 1), end: endOf(region, last) }));
  if (further.length === 0) return damages;
  let next = 0;
  const isFurther = ({ start }: Damage): boolean => {
    while (next < further.length && (further[next]?.end ?? 0) < start) next++;
    return (further[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
  };
  const gone = new Set(
    damages
      .filter(({ rule }) => rule === shiftedRow.id)
      .sort((a, b) => a.start - b.start)
      .filter(isFurther),
  );
  return damages.filter((damage) => !gone.has(damage));
}

/**
 * A table without rows that only mending makes one: a single row below a frame line, or one above a row that may be its first.
 * A row below a blank line that has a delimiter row of its own is none, unless a blank line follows each line.
 */
function isWithoutRows(region: Region, { opening, rows, end }: Candidate): boolean {
  if (opening.gfmEnd > 0 || rows.length > 0) return false;
  if (opening.style.frame && opening.rule === null) return true;
  const { mask, doubleSpaced } = opening.style;
  const line = skipBlankLines(region, end);
  if (endsRows(region, line, mask)) return false;
  return line === end || doubleSpaced || ruleOf(region, line + 1) === null;
}
