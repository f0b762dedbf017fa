import { withoutDoubledPipe } from '../malformations/doubled-outer-pipe.ts';
import { withQuoteMarkers } from '../malformations/lost-quote-marker.ts';
import { mergeFramedRows } from '../recovery/frame-rows.ts';
import type { Candidate } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';

/** What can only be decided when the whole table is there. */
export function settle(region: Region, candidate: Candidate): Candidate {
  const { opening } = candidate;
  if (!opening.style.frame) return withQuoteMarkers(region, withoutDoubledPipe(candidate));
  const rows = mergeFramedRows(region, candidate.rows, candidate.ruled, opening.width);
  return { ...candidate, rows, ruled: rows.map(() => false) };
}
