import type { Candidate, Damage } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import { lineStartOf, prefixOf } from '../regions/source-lines.ts';
import type { Malformation } from './malformation.ts';

/**
 * Rows of a table in a blockquote without the quote's marker:
 *
 *     > | a | b |
 *     > |---|---|
 *     | 1 | 2 |
 *     ^
 *
 * Mail programs and hurried editing lose it; GFM ends the table and the quote there. Innocent: a table below a quote, which
 * has a header row and delimiter row of its own. The rows get into the quote's region in `src/regions/find-regions.ts`.
 */
export const lostQuoteMarker: Malformation = {
  id: 'lost-quote-marker',
  title: 'A row of a quoted table lost its quote marker',
  message: () =>
    'This row belongs to the table in the blockquote above, but lacks its marker: the table ends before it.',
};

/** The candidate with a damage for each of its lines that stands outside the container of the first. */
export function withQuoteMarkers(region: Region, candidate: Candidate): Candidate {
  const damages: Damage[] = [];
  const prefix = prefixOf(region, candidate.first).replace(/[^>\s]/g, ' ');
  for (let line = candidate.first + 1; line < candidate.end; line++) {
    if (!standsOutside(region, line)) continue;
    const at = lineStartOf(region, line);
    damages.push({
      rule: lostQuoteMarker.id,
      start: startOf(region, line),
      end: endOf(region, line),
      edits: [{ start: at, end: region.blocks.contents[region.lines[line] ?? 0] ?? at, text: prefix }],
      detail: '',
      doubtful: false,
    });
  }
  return damages.length === 0 ? candidate : { ...candidate, damages: [...candidate.damages, ...damages] };
}

function standsOutside(region: Region, line: number): boolean {
  const container = region.blocks.containers[region.lines[line] ?? 0] ?? 0;
  return container < region.container && startOf(region, line) < endOf(region, line);
}
