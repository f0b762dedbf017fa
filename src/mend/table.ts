import type { SeenTable } from '../parts/read-parts.ts';
import { cost } from '../recovery/costs.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import { placeOf } from '../source/place.ts';
import type { Align, Cell, Span, Table } from '../types.ts';
import { type Cleaner, cellOf, withBarePipes } from './cells.ts';

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

/** The table that was read in one pass, as it leaves the core. */
export function tableOfClean(text: string, { table, linesBefore }: SeenTable): Table {
  const { start, end, align, cells, lines, isEscaped } = table;
  const width = align.length;
  const spanOf = (line: number): Span => ({ start: lines[2 * line] ?? 0, end: lines[2 * line + 1] ?? 0 });
  const rowOf = (row: number): Cell[] => {
    const result: Cell[] = [];
    for (let i = 2 * width * row, last = i + 2 * width; i < last; i += 2) {
      const from = cells[i] ?? 0;
      const to = cells[i + 1] ?? 0;
      const source = text.slice(from, to);
      result.push({
        start: from,
        end: to,
        text: isEscaped ? withBarePipes(source) : source,
        pieces: null,
        missing: false,
      });
    }
    return result;
  };
  const count = lines.length / 2;
  const rows: Cell[][] = [];
  const spans: Span[] = [];
  for (let line = 2; line < count; line++) {
    rows.push(rowOf(line - 1));
    spans.push(spanOf(line));
  }
  const lastLine = linesBefore + count;
  return {
    start,
    end,
    header: rowOf(0),
    align,
    rows,
    spans: { header: spanOf(0), delimiter: spanOf(1), rows: spans },
    place: {
      start: { line: linesBefore + 1, column: 1, offset: start },
      end: { line: lastLine, column: end - (lines[2 * count - 2] ?? 0) + 1, offset: end },
    },
    confidence: 1,
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
