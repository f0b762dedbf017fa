import { pipe, plus } from '../gfm/codes.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import { skipBlanksBack } from '../tokens/row.ts';
import type { CellReading, RowReading } from './types.ts';

/** Rows of one width as one row, column by column: each row's cell becomes a further piece. */
export function mergeRows(rows: readonly RowReading[], width: number): RowReading {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return { cells: [], first: 0, last: 0, exact: false };
  if (rows.length === 1) return first;
  const cells: CellReading[] = [];
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), width);
  for (let column = 0; column < widest; column++) {
    const pieces: number[] = [];
    let empty: CellReading = [];
    for (const row of rows) {
      const cell = row.cells[column] ?? [];
      if (empty.length === 0) empty = cell;
      for (let i = 0; i < cell.length; i += 2) {
        if ((cell[i] ?? 0) < (cell[i + 1] ?? 0)) pieces.push(cell[i] ?? 0, cell[i + 1] ?? 0);
      }
    }
    cells.push(pieces.length > 0 ? pieces : empty);
  }
  return { cells, first: first.first, last: last.last, exact: false };
}

/**
 * Brings the lines of a framed table together to rows. Where frame lines stand between rows, what is between two of them
 * is one row; elsewhere a line continues the row above it where its first cell is empty and each of its words was too
 * long for the line above.
 */
export function mergeFramedRows(
  region: Region,
  rows: readonly RowReading[],
  ruled: readonly boolean[],
  width: number,
): RowReading[] {
  if (rows.length < 2) return [...rows];
  const grid = isGrid(rows, ruled);
  const wide = lineLength(region, rows[0]) >= NARROWEST_SCREEN;
  const widths = grid || !wide ? [] : columnWidths(rows, width);
  const padded = paddedColumns(region, rows);
  const result: RowReading[] = [];
  let group: RowReading[] = [];
  let filled: number[] = [];
  rows.forEach((row, index) => {
    const above = group.at(-1);
    const isRuled = ruled[index - 1] === true;
    const marked = above === undefined || isRuled ? null : withoutMarks(region, above, row, padded);
    if (marked !== null) group[group.length - 1] = marked;
    const starts =
      above === undefined ||
      (marked === null &&
        (isRuled ||
          (grid ? changesPlaces(filled, filledColumns(row)) : !continues(region, group, row, widths))));
    if (starts && group.length > 0) {
      result.push(mergeRows(group, width));
      group = [];
      filled = [];
    }
    group.push(row);
    if (grid) filled = [...new Set([...filled, ...filledColumns(row)])];
  });
  if (group.length > 0) result.push(mergeRows(group, width));
  return result;
}

/**
 * True for rows of which at most one fills each column, in another order than that of the columns: nothing says that they
 * are one, and as one their words would change places.
 */
export function areOutOfOrder(rows: readonly RowReading[]): boolean {
  const above = new Set<number>();
  let outOfOrder = false;
  for (const row of rows) {
    const filled = filledColumns(row);
    if (filled.some((column) => above.has(column))) return false;
    outOfOrder ||= changesPlaces([...above], filled);
    for (const column of filled) above.add(column);
  }
  return outOfOrder;
}

/** The columns in which a row has something, in order. */
function filledColumns(row: RowReading): number[] {
  return [...row.cells.keys()].filter((column) => lengthOf(row.cells[column]) > 0);
}

/** True where no column goes on in the line below, and that line starts further left than the columns above end. */
function changesPlaces(above: readonly number[], below: readonly number[]): boolean {
  const [first] = below;
  if (first === undefined || first > above.reduce((most, column) => Math.max(most, column), -1)) return false;
  const known = new Set(above);
  return !below.some((column) => known.has(column));
}

/**
 * The row above without the `+` that psql ends each line of a cell with that goes on below, at the very edge of its column,
 * where other values have a blank behind them; `null` where the row goes on in other columns, or in none.
 */
function withoutMarks(
  region: Region,
  above: RowReading,
  row: RowReading,
  padded: ReadonlySet<number>,
): RowReading | null {
  const isMarked = (column: number): boolean => padded.has(column) && hasMark(region, above, column);
  const filled = filledColumns(row);
  if (filled.length === 0 || !filled.every(isMarked)) return null;
  const cells = above.cells.map((cell, column) => {
    if (!isMarked(column)) return cell;
    const start = cell.at(-2) ?? 0;
    return [...cell.slice(0, -1), skipBlanksBack(region.text, start, (cell.at(-1) ?? 0) - 1)];
  });
  return { ...above, cells };
}

/** The columns of which no value reaches the edge but those with a mark, and some value has none. */
function paddedColumns(region: Region, rows: readonly RowReading[]): ReadonlySet<number> {
  const padded = new Set<number>();
  const full = new Set<number>();
  for (const row of rows)
    for (const column of filledColumns(row))
      if (!hasMark(region, row, column)) (isAtEdge(region, row, column) ? full : padded).add(column);
  for (const column of full) padded.delete(column);
  return padded;
}

function hasMark(region: Region, row: RowReading, column: number): boolean {
  const end = row.cells[column]?.at(-1) ?? 0;
  if (lengthOf(row.cells[column]) === 0 || region.text.charCodeAt(end - 1) !== plus) return false;
  return end === endOf(region, row.last) || isAtEdge(region, row, column);
}

function isAtEdge(region: Region, row: RowReading, column: number): boolean {
  return region.text.charCodeAt(row.cells[column]?.at(-1) ?? 0) === pipe;
}

/** A program wraps cells only where the table would be wider than the screen. */
const NARROWEST_SCREEN = 72;

function lineLength(region: Region, row: RowReading | undefined): number {
  return row === undefined ? 0 : endOf(region, row.first) - startOf(region, row.first);
}

/** True where lines between two frame lines are read as one row although they fill every column: they may be rows. */
export function mergesFullRows(rows: readonly RowReading[], ruled: readonly boolean[]): boolean {
  return isGrid(rows, ruled) && rows.some((row, index) => index > 0 && !ruled[index - 1] && isFull(row));
}

function isFull({ cells }: RowReading): boolean {
  return cells.every((cell) => cell.length > 0 && (cell[0] ?? 0) < (cell[1] ?? 0));
}

/** True where frame lines part rows rather than sections: most groups between them are one row, read over lines. */
function isGrid(rows: readonly RowReading[], ruled: readonly boolean[]): boolean {
  const inner = ruled.slice(0, -1).filter(Boolean).length;
  if (inner === 0) return false;
  let full = 0;
  let further = 0;
  for (let i = 1; i < rows.length; i++) {
    if (ruled[i - 1]) continue;
    further++;
    const row = rows[i];
    if (row !== undefined && isFull(row)) full++;
  }
  return 2 * full <= further || inner >= further;
}

function columnWidths(rows: readonly RowReading[], width: number): number[] {
  const widths = new Array<number>(width).fill(0);
  for (const row of rows) {
    for (let column = 0; column < width; column++)
      widths[column] = Math.max(widths[column] ?? 0, lengthOf(row.cells[column]));
  }
  return widths;
}

function lengthOf(cell: CellReading | undefined): number {
  return cell === undefined || cell.length === 0 ? 0 : (cell.at(-1) ?? 0) - (cell.at(-2) ?? 0);
}

/**
 * True where `row` continues the group's last: every column that goes on had no room for its next word, and fewer go on
 * than were filled; where the first one goes on, most do not.
 */
function continues(
  region: Region,
  group: readonly RowReading[],
  row: RowReading,
  widths: readonly number[],
): boolean {
  const above = group.at(-1);
  if (above === undefined || row.cells.length < widths.length) return false;
  let on = 0;
  let filled = 0;
  for (let column = 0; column < widths.length; column++) {
    if (lengthOf(group[0]?.cells[column]) > 0) filled++;
    if (lengthOf(row.cells[column]) === 0) continue;
    if (!wraps(region, above, row, widths, column)) return false;
    on++;
  }
  if (on === 0 || on >= filled) return false;
  return lengthOf(row.cells[0]) === 0 || 2 * on <= filled;
}

function wraps(
  region: Region,
  above: RowReading,
  row: RowReading,
  widths: readonly number[],
  column: number,
): boolean {
  const cell = row.cells[column] ?? [];
  const before = lengthOf(above.cells[column]);
  if (before === 0) return false;
  const start = cell[0] ?? 0;
  const end = cell[1] ?? 0;
  let word = start;
  while (word < end && region.text.charCodeAt(word) !== 32) word++;
  return before + 1 + (word - start) > (widths[column] ?? 0);
}
