import { cost } from '../recovery/costs.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import { placeOf } from '../source/place.ts';
import type { Align, Cell, Span, Table } from '../types.ts';
import { type Cleaner, cellOf } from './cells.ts';

/** Short rows are filled up to this many cells a table; beyond it they stay short, so that output stays linear. */
const MOST_FILLED_CELLS = 65_536;

/** The table that a candidate describes, as it leaves the core. */
export function tableOf(region: Region, candidate: Candidate, clean: Cleaner | null): Table {
  const { opening } = candidate;
  const { text, blocks } = region;
  const mask = opening.style.mask;
  const start = opening.span?.start ?? startOf(region, candidate.first);
  const end = opening.span?.end ?? endOf(region, lastLine(candidate));
  let budget = MOST_FILLED_CELLS;
  const cellsOf = (row: RowReading): Cell[] => {
    const at = Math.min(endOf(region, row.last), end);
    const cells = row.cells.map((cell) => cellOf(text, cell, at, mask, clean));
    while (cells.length < opening.width && budget-- > 0) cells.push(cellOf(text, [], at, mask, clean));
    return cells;
  };
  const spanOf = (row: RowReading): Span => ({
    start: startOf(region, row.first),
    end: endOf(region, row.last),
  });
  const align: Align[] = [...opening.align];
  return {
    start,
    end,
    header: opening.header === null ? null : cellsOf(opening.header),
    align,
    rows: candidate.rows.map(cellsOf),
    spans: {
      header: opening.header === null ? null : spanOf(opening.header),
      delimiter: opening.rule === null ? null : { start: opening.rule.start, end: opening.rule.end },
      rows: candidate.rows.map(spanOf),
    },
    place: placeOf(blocks.lines, start, end, blocks.linesBefore()),
    confidence: confidenceOf(candidate),
  };
}

/** The last region line that holds something of the table. */
function lastLine(candidate: Candidate): number {
  return candidate.end - 1;
}

/** The margin over the reading as prose, as a probability; 1 where GFM itself reads the table and nothing is wrong. */
function confidenceOf(candidate: Candidate): number {
  if (candidate.opening.gfmEnd > 0) return candidate.damages.length === 0 ? 1 : 0.97;
  const margin = candidate.score - cost.accept;
  return Math.round(100 / (1 + Math.exp(-(margin + 1) / 1.6))) / 100;
}
