import { linesUpAtRight } from '../recovery/cell-boundaries.ts';
import { columnKinds, mismatches } from '../recovery/cell-kinds.ts';
import { cost } from '../recovery/costs.ts';
import { readingOf, rowGain, styledCount, styledReading } from '../recovery/reading.ts';
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
  message: (detail) => `This row lacks ${detail}; they are taken as empty.`,
};

/** A line with at least one separator and too few cells. */
export function stepShortRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || isRuleLine(region, line) || row.count >= width) return null;
  if (row.separators.length === 0 || isLonePipe(row)) return null;
  const drawn = styledCount(row, style);
  if (drawn === width) return null;
  if (drawn < width && row.leading && !style.leading) return openShortRow(region, line, row, opening);
  const missing = width - row.count;
  const shifted =
    missing <= MOST_PADDING &&
    (linesUpAtRight(region, line, row, opening) || lacksFirstCells(region, row, opening, missing));
  const reading = readingOf(region, row, line, !shifted);
  const cells = shifted ? [...new Array<CellReading>(missing).fill([]), ...reading.cells] : reading.cells;
  return {
    next: line + 1,
    gain: Math.max(cost.leastRow, rowGain(row, style, width) / 2 - cost.shortRow),
    row: { ...reading, cells },
    damages: [
      shifted ? firstCellsDamage(region, line, missing) : lastCellsDamage(region, line, row, missing),
    ],
    rule: false,
    last: false,
  };
}

/** A short row of a table without outer pipes: the pipe at its start stands behind an empty first cell. */
function openShortRow(region: Region, line: number, row: Row, { style, width }: Opening): Step {
  const reading = styledReading(region, row, line, style);
  return {
    next: line + 1,
    gain: Math.max(cost.leastRow, rowGain(row, style, width) / 2 - cost.shortRow),
    row: reading,
    damages: [shiftedDamage(row), lastCellsDamage(region, line, row, width - reading.cells.length)],
    rule: false,
    last: false,
  };
}

/** True where the row's values fit their columns only if its first cells are the missing ones, as below a rowspan. */
function lacksFirstCells(region: Region, row: Row, opening: Opening, missing: number): boolean {
  const kinds = columnKinds(region, opening);
  return mismatches(region.text, row, kinds, 0) > 0 && mismatches(region.text, row, kinds, missing) === 0;
}

function firstCellsDamage(region: Region, line: number, missing: number): Damage {
  const start = startOf(region, line);
  const detail = missing === 1 ? 'its first cell' : `its first ${missing} cells`;
  return { rule: shortRow.id, start, end: start, edits: null, detail, doubtful: true };
}

function lastCellsDamage(region: Region, line: number, row: Row, missing: number): Damage {
  const end = endOf(region, line);
  const padding = `${row.trailing ? '' : ' |'}${'  |'.repeat(Math.min(missing, MOST_PADDING))}`;
  return {
    rule: shortRow.id,
    start: end,
    end,
    edits: missing <= MOST_PADDING ? [{ start: end, end, text: padding }] : [],
    detail: missing === 1 ? 'its last cell' : `its last ${missing} cells`,
    doubtful: true,
  };
}

/** Padding is written for people to read; a row that lacks more than this is no row to read. */
const MOST_PADDING = 64;
