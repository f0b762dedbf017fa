import { goesBehindEdge } from '../recovery/cell-boundaries.ts';
import { cost } from '../recovery/costs.ts';
import { readingOf, rowGain } from '../recovery/reading.ts';
import type { Opening, RowReading, Step } from '../recovery/types.ts';
import { endOf, isRuleLine, type Region, rowOfLine, startOf } from '../regions/region.ts';
import { type Row, readRow } from '../tokens/row.ts';
import { scanSeparators } from '../tokens/separators.ts';
import type { Malformation } from './malformation.ts';
import {
  type Fitted,
  fitRow,
  fitStretch,
  hasSurplus,
  overflowStretch,
  pipeDamages,
} from './unescaped-pipe.ts';

/**
 * A row with more cells than the header, and no quoting that explains them:
 *
 *     | a | b |
 *     | - | - |
 *     | 1 | 2 | 3 |
 *               ^
 *
 * GFM drops the surplus (4.10, example 204): the reader loses it. We keep it as further cells of the row. Where the
 * surplus pipes stand in code, links or brackets this is an unescaped pipe instead.
 */
export const longRow: Malformation = {
  id: 'long-row',
  title: 'A row has too many cells',
  message: (detail) => `This row has ${detail} more than the header; GFM drops what is in the surplus.`,
};

/** A line with too many cells: fitted where quoting explains it, else kept with its surplus. */
export function stepLongRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || isRuleLine(region, line) || row.count <= width) return null;
  const fitted = goesBehindEdge(region, line, row, opening)
    ? null
    : (fitRow(region, line, row, width, opening) ??
      overflowOf(region.text, startOf(region, line), endOf(region, line), row, width));
  if (fitted !== null) {
    const reading = readingOf(region, fitted.row, line, true);
    const gain =
      rowGain(fitted.row, style, width) - cost.quotedPipe * Math.min(fitted.quoted.length, MOST_COUNTED);
    return { next: line + 1, gain, row: reading, damages: pipeDamages(fitted), rule: false, last: false };
  }
  const surplus = row.count - width;
  if (!hasSurplus(row, width)) {
    return {
      next: line + 1,
      gain: cost.bareRow / 2,
      row: withoutSurplus(readingOf(region, row, line, true), width),
      damages: [],
      rule: false,
      last: false,
    };
  }
  return {
    next: line + 1,
    gain: Math.max(cost.leastRow, rowGain(row, style, width) / 2 - cost.longRow * Math.min(surplus, 3)),
    row: readingOf(region, row, line, true),
    damages: [
      {
        rule: longRow.id,
        start: row.cells[2 * width] ?? 0,
        end: row.cells.at(-1) ?? 0,
        edits: [],
        detail: surplus === 1 ? 'one cell' : `${surplus} cells`,
        doubtful: true,
      },
    ],
    rule: false,
    last: false,
  };
}

/** However many pipes a cell of code or grammar holds, they are one thing to explain. */
const MOST_COUNTED = 4;

/** The row with all surplus in its last cell, where more than one cell of text is too many. */
function overflowOf(text: string, start: number, end: number, row: Row, width: number): Fitted | null {
  return row.count - width > 1 && hasSurplus(row, width)
    ? overflowStretch(text, start, end, row, width)
    : null;
}

/** The same for a row that is a stretch of a line: fitted, or `null` where it is as wide as the table or keeps a surplus. */
export function fitLongRow(
  text: string,
  start: number,
  end: number,
  mask: number,
  width: number,
): Fitted | null {
  const row = readRow(text, start, end, scanSeparators(text, start, end), mask);
  if (row.count <= width) return null;
  return fitStretch(text, start, end, row, width) ?? overflowOf(text, start, end, row, width);
}

function withoutSurplus(reading: RowReading, width: number): RowReading {
  return { ...reading, cells: reading.cells.slice(0, width) };
}
