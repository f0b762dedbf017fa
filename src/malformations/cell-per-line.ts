import { cost } from '../recovery/costs.ts';
import { joinLines } from '../recovery/joined-lines.ts';
import { openingOf } from '../recovery/opening.ts';
import { rowGain } from '../recovery/reading.ts';
import type { CellReading, Opening, RowReading, Step } from '../recovery/types.ts';
import { endOf, isBlankLine, type Region, rowOfLine, startOf } from '../regions/region.ts';
import type { Malformation } from './malformation.ts';
import { isLonePipe } from './stray-pipe-line.ts';

/**
 * Every cell on a line of its own, closed by a pipe:
 *
 *     arroots |
 *     Roots of the polynomial |
 *     maroots |
 *     ^
 *     Roots of the moving average |
 *
 * or between pipes on lines of their own:
 *
 *     |
 *     Name
 *      |
 *     Value
 *      |
 *
 * Written by scrapers for cells that hold block elements. Nothing marks where a row starts in the first form: the width
 * is the one that makes the columns most alike in length. Innocent: a drawing with a right border, a quotation.
 */
export const cellPerLine: Malformation = {
  id: 'cell-per-line',
  title: 'Every cell has a line of its own',
  message: (detail) => `Every cell of this table has a line of its own; ${detail} of them make a row.`,
};

/** Fewer lines than this have no pattern. */
const LEAST_LINES = 4;
const WIDEST = 8;

/** A table whose cells are lines that end with a pipe. */
export function openCellPerLine(region: Region, line: number, mask: number): Opening[] {
  if (line > 0 && isCellLine(region, line - 1, mask)) return [];
  let end = line;
  while (isCellLine(region, end, mask)) end++;
  if (end - line < LEAST_LINES) return [];
  const cells: CellReading[] = [];
  let lettered = 0;
  for (let at = line; at < end; at++) {
    const row = rowOfLine(region, at, mask);
    const from = row?.cells[0] ?? 0;
    const to = row?.cells[1] ?? 0;
    cells.push(from < to ? [from, to] : []);
    if (from < to) lettered++;
  }
  if (2 * lettered < cells.length) return [];
  const width = likeliestWidth(cells);
  if (width === 0) return [];
  const rows: RowReading[] = [];
  for (let at = 0; at < cells.length; at += width) {
    rows.push({
      cells: cells.slice(at, at + width),
      first: line + at,
      last: Math.min(line + at + width, end) - 1,
      exact: false,
    });
  }
  return [begin(region, line, end, mask, width, rows, true)];
}

/** A row of a table whose width is known, its cells on lines of their own. */
export function stepCellLines(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  if (width < 2) return null;
  const cells: CellReading[] = [];
  for (let at = line; at < line + width; at++) {
    if (!isCellLine(region, at, style.mask)) return null;
    const row = rowOfLine(region, at, style.mask);
    const from = row?.cells[0] ?? 0;
    const to = row?.cells[1] ?? 0;
    cells.push(from < to ? [from, to] : []);
  }
  if (cells.every((cell) => cell.length === 0)) return null;
  const end = line + width;
  const start = startOf(region, line);
  return {
    next: end,
    gain: rowGain({ leading: false, trailing: true }, style, width) - cost.cellOnOwnLine,
    row: { cells, first: line, last: end - 1, exact: false },
    damages: [
      {
        rule: cellPerLine.id,
        start,
        end: endOf(region, end - 1),
        edits: null,
        detail: String(width),
        doubtful: false,
      },
    ],
    rule: false,
    last: false,
  };
}

/** A line of one cell that ends with a pipe, or of nothing but a pipe. */
function isCellLine(region: Region, line: number, mask: number): boolean {
  const row = rowOfLine(region, line, mask);
  return row !== null && row.separators.length === 3 && row.count === 1 && (!row.leading || isLonePipe(row));
}

/** The width whose columns are most alike in the length of their cells; 0 where the lines do not come out even. */
function likeliestWidth(cells: readonly CellReading[]): number {
  const lengths = cells.map((cell) => Math.log(1 + (cell[1] ?? 0) - (cell[0] ?? 0)));
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let width = 2; width <= Math.min(WIDEST, cells.length / 2); width++) {
    if (cells.length % width !== 0) continue;
    const spread = spreadWithin(lengths, width) * (1 + 0.1 * (width - 2));
    if (spread < least) {
      least = spread;
      best = width;
    }
  }
  return best;
}

/** The variance that is left inside the columns. */
function spreadWithin(lengths: readonly number[], width: number): number {
  let sum = 0;
  const rows = lengths.length / width;
  for (let column = 0; column < width; column++) {
    let mean = 0;
    for (let at = column; at < lengths.length; at += width) mean += (lengths[at] ?? 0) / rows;
    for (let at = column; at < lengths.length; at += width) sum += ((lengths[at] ?? 0) - mean) ** 2;
  }
  return (sum + 0.05) / Math.max(1, lengths.length - width);
}

/** A table whose cells stand between pipes on lines of their own; a row ends where two such pipes meet. */
export function openCellBlocks(region: Region, line: number, mask: number): Opening[] {
  if (!isLone(region, line, mask) || isLone(region, line - 1, mask)) return [];
  const rows: RowReading[] = [];
  let width = 0;
  let at = line;
  while (isLone(region, at, mask)) {
    // Two rows tell how wide a last one is that has words below it.
    const end = blockEnd(region, at, mask, rows.length < 2 ? 0 : width);
    if (end === -1) break;
    const { cells } = joinLines(region, at, end, mask);
    if (cells.length < 2 || (width !== 0 && cells.length !== width)) break;
    width = cells.length;
    rows.push({ cells, first: at, last: end - 1, exact: false });
    at = end;
  }
  return rows.length < 2 ? [] : [begin(region, line, at, mask, width, rows, false)];
}

const MOST_BLOCK_LINES = 80;

/**
 * The line after the pipe that closes the row starting with the pipe on `line`, or -1: one with another pipe or nothing
 * below it. Where the width is known it is counted, so that words may stand below the table.
 */
function blockEnd(region: Region, line: number, mask: number, width: number): number {
  let pipes = 0;
  for (let at = line + 1; at < region.count && at - line < MOST_BLOCK_LINES; at++) {
    if (isBlankLine(region, at)) continue;
    const row = rowOfLine(region, at, mask);
    if (row !== null && row.separators.length > 0 && !isLonePipe(row)) return -1;
    if (!isLone(region, at, mask)) continue;
    pipes++;
    const isLast = pipes === width && isBlankLine(region, at + 1);
    if (isLast || isLone(region, at + 1, mask) || isBlankAfter(region, at)) return at + 1;
  }
  return -1;
}

function isBlankAfter(region: Region, line: number): boolean {
  for (let at = line + 1; at < region.count; at++) if (!isBlankLine(region, at)) return false;
  return true;
}

function isLone(region: Region, line: number, mask: number): boolean {
  const row = rowOfLine(region, line, mask);
  return row !== null && isLonePipe(row);
}

function begin(
  region: Region,
  line: number,
  end: number,
  mask: number,
  width: number,
  rows: readonly RowReading[],
  guessed: boolean,
): Opening {
  const style = { mask, leading: !guessed, trailing: true, frame: false, doubleSpaced: false };
  const start = startOf(region, line);
  const stop = endOf(region, end - 1);
  return openingOf({
    style,
    width,
    header: rows[0] ?? null,
    rows: rows.slice(1),
    first: line,
    next: end,
    score: guessed
      ? cost.cellLine * (end - line) - 1
      : rowGain(style, style, width) * rows.length + cost.cellBlocks - cost.noDelimiterRow,
    damages: [
      { rule: cellPerLine.id, start, end: stop, edits: null, detail: String(width), doubtful: guessed },
    ],
    closed: true,
    span: { start, end: stop },
  });
}
