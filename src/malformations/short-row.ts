import { placesByPipes } from '../recovery/cell-boundaries.ts';
import { likeliestColumns, MOST_ARRANGEMENTS } from '../recovery/column-looks.ts';
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
  message: (detail) => `This row lacks ${detail}; what it lacks is taken as empty.`,
};

/** A line with at least one separator and too few cells. */
export function stepShortRow(region: Region, line: number, opening: Opening): Step | null {
  const row = rowOfLine(region, line, opening.style.mask);
  if (row === null || isRuleLine(region, line) || row.separators.length === 0 || isLonePipe(row)) return null;
  return stepShort(region, line, row, opening);
}

/** The same for a line that was read as this row; `null` where it lacks no cell. */
export function stepShort(region: Region, line: number, row: Row, opening: Opening): Step | null {
  const { style, width } = opening;
  if (row.count >= width) return null;
  // With more cells than columns its outer pipes are a border after all, as GFM has it.
  const bordered = styledCount(row, style) > width;
  const reading = bordered ? readingOf(region, row, line, true) : styledReading(region, row, line, style);
  const missing = width - reading.cells.length;
  if (missing <= 0) return null;
  const columns = columnsOf(region, line, row, reading.cells, opening);
  const left = columns[0] ?? 0;
  const right = width - 1 - (columns.at(-1) ?? 0);
  const inside = missing - left - right;
  // What tells the place of the cells tells that they are a row, unless they are just those that the line above lacks.
  const isRowOfItsOwn = left > 0 && !completesRowAbove(region, line, reading.cells.length, opening);
  const damages = [];
  if (row.leading && !style.leading && !bordered) damages.push(shiftedDamage(row));
  if (left > 0) damages.push(firstCellsDamage(region, line, left));
  if (inside > 0) damages.push(innerCellsDamage(region, line, reading.cells, columns, inside));
  if (right > 0) damages.push(lastCellsDamage(region, line, right));
  return {
    next: line + 1,
    gain: Math.max(cost.leastRow, rowGain(row, style, width) / (isRowOfItsOwn ? 1 : 2) - cost.shortRow),
    row: {
      ...reading,
      cells: placed(reading.cells, columns),
      exact: reading.exact && right === missing,
    },
    damages,
    rule: false,
    last: false,
  };
}

/**
 * Which columns the cells of the row stand in. It lacks its last ones, or as below a rowspan its first, or some inside: told
 * by where its pipes stand, or by what it holds.
 */
function columnsOf(
  region: Region,
  line: number,
  row: Row,
  cells: readonly CellReading[],
  opening: Opening,
): readonly number[] {
  const { length } = cells;
  const missing = opening.width - length;
  if (missing > MOST_PADDING) return withGap(length, 0, 0);
  const places = placesByPipes(region, line, row, opening);
  const count = places.length > 0 ? places.length : missing + length;
  if (count === 1 || count > MOST_ARRANGEMENTS) return withGap(length, 0, places[0] ?? 0);
  const shifted = (places.length > 0 ? places : upTo(missing)).map((left) => withGap(length, 0, left));
  const parted =
    places.length > 0 ? [] : upTo(length - 2).map((index) => withGap(length, index + 1, missing));
  const isFirstRow = line === opening.next && opening.rows.length === 0;
  // Further down a first cell often holds for several rows, and only what is clearly better speaks for a gap inside.
  const groups = isFirstRow ? [[...shifted, ...parted]] : [shifted, parted];
  return likeliestColumns(region, opening, cells, groups);
}

function upTo(last: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number <= last; number++) numbers.push(number);
  return numbers;
}

/** The columns of `count` cells with `missing` ones before the cell of index `first`. */
function withGap(count: number, first: number, missing: number): readonly number[] {
  return upTo(count - 1).map((index) => (index < first ? index : index + missing));
}

/** The cells with empty ones in the columns that have none, up to the last that has one. */
function placed(cells: readonly CellReading[], columns: readonly number[]): readonly CellReading[] {
  if (columns.at(-1) === cells.length - 1) return cells;
  const result: CellReading[] = [];
  cells.forEach((cell, index) => {
    while (result.length < (columns[index] ?? 0)) result.push([]);
    result.push(cell);
  });
  return result;
}

/** Whether the line above and this one have the cells of one row together, or one more: a cell that is cut in two. */
function completesRowAbove(region: Region, line: number, count: number, { style, width }: Opening): boolean {
  const above = rowOfLine(region, line - 1, style.mask);
  const sum = above === null ? 0 : styledCount(above, style) + count;
  return sum === width || sum === width + 1;
}

function firstCellsDamage(region: Region, line: number, missing: number): Damage {
  const start = startOf(region, line);
  const detail = missing === 1 ? 'its first cell' : `its first ${missing} cells`;
  return { rule: shortRow.id, start, end: start, edits: null, detail, doubtful: true };
}

function innerCellsDamage(
  region: Region,
  line: number,
  cells: readonly CellReading[],
  columns: readonly number[],
  missing: number,
): Damage {
  const first = columns.findIndex((column, index) => column !== index);
  const start = cells[first]?.[0] ?? startOf(region, line);
  const detail = missing === 1 ? `cell ${first + 1}` : `cells ${first + 1} to ${first + missing}`;
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
