import { placesByPipes } from '../recovery/cell-boundaries.ts';
import { missingAtLeft } from '../recovery/column-looks.ts';
import { cost } from '../recovery/costs.ts';
import { rowGain, styledCount, styledReading } from '../recovery/reading.ts';
import type { CellReading, Damage, Opening, Step } from '../recovery/types.ts';
import { endOf, isRuleLine, type Region, rowOfLine, startOf } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import type { Malformation } from './malformation.ts';
import { shiftedDamage } from './shifted-row.ts';
import { isLonePipe } from './stray-pipe-line.ts';

/**
 * A row with fewer cells than the header:
 *
 *     | a | b | c |
 *     | - | - | - |
 *     | 1 | 2 |
 *               ^
 *
 * Generators leave out empty last cells, models run out of tokens, people forget. GFM pads it at the end (4.10, example
 * 204), and so do we, in the rows that are given; the text is only padded on request.
 */
export const shortRow: Malformation = {
  id: 'short-row',
  title: 'A row has too few cells',
  message: (detail) => `This row lacks ${detail}; what it lacks is taken as empty.`,
};

/** A line with at least one separator and too few cells. */
export function stepShortRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || isRuleLine(region, line) || row.count >= width) return null;
  if (row.separators.length === 0 || isLonePipe(row)) return null;
  const reading = styledReading(region, row, line, style);
  const missing = width - reading.cells.length;
  if (missing <= 0) return null;
  const left = lacksFirst(region, line, row, reading.cells, opening);
  // What tells the place of the cells tells that they are a row, unless they are just those that the line above lacks.
  const isRowOfItsOwn = left > 0 && !completesRowAbove(region, line, reading.cells.length, opening);
  const damages = [];
  if (row.leading && !style.leading) damages.push(shiftedDamage(row));
  if (left > 0) damages.push(firstCellsDamage(region, line, left));
  if (left < missing) damages.push(lastCellsDamage(region, line, missing - left));
  return {
    next: line + 1,
    gain: Math.max(cost.leastRow, rowGain(row, style, width) / (isRowOfItsOwn ? 1 : 2) - cost.shortRow),
    row: {
      ...reading,
      cells: [...new Array<CellReading>(left).fill([]), ...reading.cells],
      exact: reading.exact && left === 0,
    },
    damages,
    rule: false,
    last: false,
  };
}

/** How many of its first cells the row lacks, as below a rowspan: told by where its pipes stand, or by what it holds. */
function lacksFirst(
  region: Region,
  line: number,
  row: Row,
  cells: readonly CellReading[],
  opening: Opening,
): number {
  const missing = opening.width - cells.length;
  if (missing > MOST_PADDING) return 0;
  const places = placesByPipes(region, line, row, opening);
  if (places.length === 1) return places[0] ?? 0;
  return missingAtLeft(region, opening, cells, places.length > 0 ? places : upTo(missing));
}

/** Whether the line above and this one have the cells of one row together, or one more: a cell that is cut in two. */
function completesRowAbove(region: Region, line: number, count: number, { style, width }: Opening): boolean {
  const above = rowOfLine(region, line - 1, style.mask);
  const sum = above === null ? 0 : styledCount(above, style) + count;
  return sum === width || sum === width + 1;
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

function firstCellsDamage(region: Region, line: number, missing: number): Damage {
  const start = startOf(region, line);
  const detail = missing === 1 ? 'its first cell' : `its first ${missing} cells`;
  return { rule: shortRow.id, start, end: start, edits: null, detail, doubtful: true };
}

function lastCellsDamage(region: Region, line: number, missing: number): Damage {
  const end = endOf(region, line);
  return {
    rule: shortRow.id,
    start: end,
    end,
    // How it is drawn is known where the rows are written.
    edits: missing <= MOST_PADDING ? [{ start: end, end, text: ' |' }] : [],
    detail: missing === 1 ? 'its last cell' : `its last ${missing} cells`,
    doubtful: true,
  };
}

/** Padding is written for people to read; a row that lacks more than this is no row to read. */
const MOST_PADDING = 64;
