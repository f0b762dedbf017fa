import { goesBehindEdge } from '../recovery/cell-boundaries.ts';
import { cost } from '../recovery/costs.ts';
import { readingOf, rowGain } from '../recovery/reading.ts';
import type { Damage, Opening, RowReading, Step } from '../recovery/types.ts';
import { endOf, isRuleLine, type Region, rowOfLine, startOf } from '../regions/region.ts';
import { hasSurplus, type Row, readRow } from '../tokens/row.ts';
import { scanSeparators } from '../tokens/separators.ts';
import type { Malformation } from './malformation.ts';
import { stepShort } from './short-row.ts';
import { type Fitted, fitRow, fitStretch, gatherRow, pipeDamages } from './unescaped-pipe.ts';

/**
 * A row with more cells than the header, and no quoting that explains them:
 *
 *     | a | b |
 *     | - | - |
 *     | 1 | 2 | 3 |
 *               ^
 *
 * GFM drops the surplus (4.10, example 204): the reader loses it. We keep it as a further cell of the row, or where it is
 * more than one as content of the last. Where the surplus pipes stand in code, links or brackets this is an unescaped
 * pipe instead, and code is never torn.
 */
export const longRow: Malformation = {
  id: 'long-row',
  title: 'A row has too many cells',
  message: (detail) => `This row has ${detail} more than the header; GFM drops what is in the surplus.`,
};

/**
 * A line with too many cells: fitted where quoting explains it, else with what is quoted in one piece and its surplus, if
 * any is left, kept.
 */
export function stepLongRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || isRuleLine(region, line) || row.count <= width) return null;
  const isBehindEdge = goesBehindEdge(region, line, row, opening);
  const fitted = isBehindEdge ? null : fitRow(region, line, row, width, opening);
  if (fitted !== null) return stepOf(region, line, fitted, opening, fittedGain(fitted, opening));
  if (!hasSurplus(row, width))
    return stepOf(region, line, { row, quoted: [] }, opening, rowGain(row, style, width) / 2);
  const { text } = region;
  const gathered = gatherRow(text, startOf(region, line), endOf(region, line), row, width, !isBehindEdge);
  if (gathered.row.count === width)
    return stepOf(region, line, gathered, opening, fittedGain(gathered, opening));
  const short = stepShort(region, line, gathered.row, opening);
  if (short !== null) return { ...short, damages: [...pipeDamages(gathered), ...short.damages] };
  const surplus = gathered.row.count - width;
  const gain = rowGain(gathered.row, style, width) / 2 - cost.longRow * Math.min(surplus, 3);
  return stepOf(region, line, gathered, opening, Math.max(cost.leastRow, gain));
}

/** However many pipes a cell of code or grammar holds, they are one thing to explain. */
const MOST_COUNTED = 4;

function fittedGain({ row, quoted }: Fitted, { style, width }: Opening): number {
  return rowGain(row, style, width) - cost.quotedPipe * Math.min(quoted.length, MOST_COUNTED);
}

/** The line as this row, with what is too much in it told of; empty surplus cells are left out. */
function stepOf(region: Region, line: number, fitted: Fitted, { width }: Opening, gain: number): Step {
  const { row } = fitted;
  const reading = readingOf(region, row, line, true);
  const isLong = hasSurplus(row, width);
  return {
    next: line + 1,
    gain,
    row: isLong ? reading : withoutSurplus(reading, width),
    damages: isLong ? [...pipeDamages(fitted), surplusDamage(row, width)] : pipeDamages(fitted),
    rule: false,
    last: false,
  };
}

function surplusDamage(row: Row, width: number): Damage {
  const surplus = row.count - width;
  return {
    rule: longRow.id,
    start: row.cells[2 * width] ?? 0,
    end: row.cells.at(-1) ?? 0,
    edits: [],
    detail: surplus === 1 ? 'one cell' : `${surplus} cells`,
    doubtful: true,
  };
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
  const fitted = fitStretch(text, start, end, row, width);
  return fitted !== null || !hasSurplus(row, width) ? fitted : gatherRow(text, start, end, row, width, true);
}

function withoutSurplus(reading: RowReading, width: number): RowReading {
  return { ...reading, cells: reading.cells.slice(0, width) };
}
