import { endOf, type Region, rowOfLine, ruleOf } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import { styledCount } from './reading.ts';
import type { Opening } from './types.ts';

/** Indexes (into the row's separators) of those that stand between two cells. */
export function innerSeparators(row: Row): number[] {
  const count = row.separators.length / SEPARATOR_SIZE;
  const result: number[] = [];
  for (let index = row.leading ? 1 : 0; index < (row.trailing ? count - 1 : count); index++)
    result.push(index);
  return result;
}

/** A row and the region line that it stands on. */
interface LineOfRow {
  readonly row: Row;
  readonly line: number;
}

/** The header row where it is one line as wide as the table: what a row's boundaries are compared with. */
function pattern(region: Region, opening: Opening): LineOfRow | null {
  const { header, style, width } = opening;
  if (header === null || header.first !== header.last) return null;
  const row = rowOfLine(region, header.first, style.mask);
  return row === null || row.count !== width ? null : { row, line: header.first };
}

/**
 * The separators that stand right below those of the header row, in a table whose columns are padded to line up. Empty
 * where some boundary of the header row has none below it, and where the row goes on behind the table's right edge: what
 * stands there is a surplus cell.
 */
export function linedUpSeparators(region: Region, line: number, row: Row, opening: Opening): number[] {
  const header = pattern(region, opening);
  if (header === null) return [];
  const boundaries = new Set(headerColumns(region, header));
  if (!hasPaddedNeighbour(region, line, opening, boundaries)) return [];
  const edge = Math.max(
    endColumn(region, header.line),
    opening.ruleLine === -1 ? 0 : endColumn(region, opening.ruleLine),
  );
  const own = columnsOf(region, line, row);
  if (own.some((column) => column >= edge - 1)) return [];
  const found = innerSeparators(row).filter((_, index) => boundaries.has(own[index] ?? -1));
  // An open right edge does not tell a pipe of the last cell from one before a surplus cell.
  if (!opening.style.trailing && own.slice(boundaries.size).every((column) => !boundaries.has(column)))
    return [];
  return found.length === boundaries.size ? found : [];
}

/**
 * Whether the row lines up with the header row and goes on behind the table's right edge: what stands there is a surplus
 * cell, whatever its pipes look like.
 */
export function goesBehindEdge(region: Region, line: number, row: Row, opening: Opening): boolean {
  const header = pattern(region, opening);
  if (header === null || !opening.style.trailing) return false;
  const boundaries = headerColumns(region, header);
  const own = columnsOf(region, line, row);
  return (
    boundaries.length > 1 &&
    boundaries.every((column, index) => own[index] === column) &&
    (own[boundaries.length] ?? 0) >= endColumn(region, header.line) - 1
  );
}

/**
 * How many cells a short row may lack at its left, as its pipes tell in a table whose columns are padded: each place where
 * its cells are as wide as the columns of the header row, and the plain place also where its pipes stand right below or
 * above those of a full row. Empty where no place is.
 */
export function placesByPipes(region: Region, line: number, row: Row, opening: Opening): number[] {
  const own = boundaries(region, row, opening, line, columnsOf(region, line, row));
  const { style, width } = opening;
  if (own.length === 0 || (own.length < 2 && !isPadded(region, line, own[0]))) return [];
  const border = row.leading && style.leading ? 1 : 0;
  const header = pattern(region, opening);
  if (header !== null) {
    const theirs = boundaries(region, header.row, opening, header.line, headerColumns(region, header));
    const places: number[] = [];
    for (let shift = 0; shift <= width - styledCount(row, style); shift++)
      if (fitsAt(own, theirs, shift, border)) places.push(shift);
    if (places.length > 0) return places;
  }
  const near = [line - 1, line + 1].find((at) => isFullRow(region, at, opening));
  const neighbour = near === undefined ? null : rowOfLine(region, near, style.mask);
  if (near === undefined || neighbour === null) return [];
  const theirs = boundaries(region, neighbour, opening, near, columnsOf(region, near, neighbour));
  return own.every((column, index) => column === theirs[index]) ? [0] : [];
}

/**
 * Whether the cells between the boundaries `own` are as wide as those between `theirs`, `shift` further right. `border` is
 * the width of the row's outer pipe at the left, if it has one.
 */
function fitsAt(own: readonly number[], theirs: readonly number[], shift: number, border: number): boolean {
  if (own.length > 1)
    return own.every(
      (column, index) =>
        index === 0 ||
        column - (own[index - 1] ?? 0) === (theirs[shift + index] ?? 0) - (theirs[shift + index - 1] ?? 0),
    );
  if (shift === 0) return own[0] === theirs[0];
  const first = (own[0] ?? 0) - border;
  const room = (theirs[shift] ?? 0) - (theirs[shift - 1] ?? 0) - 1;
  // Without a border, the blank before its content may have gone with the pipe before it.
  return first === room || (border === 0 && first === room - 1);
}

/** Whether several blanks stand before a boundary: the cell was filled up to its column's width. */
function isPadded(region: Region, line: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const at = (region.contents[line] ?? 0) + column;
  return isSpace(region.text, at - 1) && isSpace(region.text, at - 2);
}

function isFullRow(region: Region, line: number, { style, width }: Opening): boolean {
  const row = ruleOf(region, line) === null ? rowOfLine(region, line, style.mask) : null;
  return row !== null && row.separators.length > 0 && styledCount(row, style) === width;
}

/** The display columns of a row's boundaries; in a table without outer pipes, an outer pipe is one. */
function boundaries(
  region: Region,
  row: Row,
  { style }: Opening,
  line: number,
  inner: readonly number[],
): readonly number[] {
  const columns = [...inner];
  const last = row.separators.at(-SEPARATOR_SIZE) ?? 0;
  const content = region.contents[line] ?? 0;
  if (row.leading && !style.leading) columns.unshift(widthOf(region.text, content, row.separators[0] ?? 0));
  if (row.trailing && !style.trailing) columns.push(widthOf(region.text, content, last));
  return columns;
}

/** Whether the row above, or else the one below, lines up with the header row: one row alone does so by chance. */
function hasPaddedNeighbour(
  region: Region,
  line: number,
  opening: Opening,
  boundaries: ReadonlySet<number>,
): boolean {
  for (const at of [line - 1, line + 1]) {
    const row = ruleOf(region, at) === null ? rowOfLine(region, at, opening.style.mask) : null;
    if (row === null || row.count !== opening.width || at === opening.header?.first) continue;
    return columnsOf(region, at, row).every((column) => boundaries.has(column));
  }
  return boundaries.size > 1;
}

/** What is asked of the header row for each row below it. */
const columnsKnown = new WeakMap<Row, readonly number[]>();
const endsKnown = new WeakMap<Region, Map<number, number>>();

function headerColumns(region: Region, { row, line }: LineOfRow): readonly number[] {
  const known = columnsKnown.get(row);
  if (known !== undefined) return known;
  const columns = columnsOf(region, line, row);
  columnsKnown.set(row, columns);
  return columns;
}

/** The display column of each separator between cells. */
function columnsOf(region: Region, line: number, row: Row): readonly number[] {
  let at = region.contents[line] ?? 0;
  let column = 0;
  return innerSeparators(row).map((index) => {
    const offset = row.separators[index * SEPARATOR_SIZE] ?? 0;
    column += widthOf(region.text, at, offset);
    at = offset;
    return column;
  });
}

function endColumn(region: Region, line: number): number {
  const ends = endsKnown.get(region) ?? new Map<number, number>();
  if (ends.size === 0) endsKnown.set(region, ends);
  const end = ends.get(line) ?? widthOf(region.text, region.contents[line] ?? 0, endOf(region, line));
  ends.set(line, end);
  return end;
}

function widthOf(text: string, start: number, end: number): number {
  let width = end - start;
  for (let at = start; at < end; at++) if (isWide(text.charCodeAt(at))) width++;
  return width;
}

/** East Asian characters that a terminal shows two columns wide; as near as lining up needs. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

/** The separators that have blanks around them just as those of the header row have. */
export function likeSpacedSeparators(region: Region, row: Row, opening: Opening): number[] {
  const header = pattern(region, opening);
  if (header === null) return [];
  const sides = new Set(innerSeparators(header.row).map((index) => spacing(region.text, header.row, index)));
  if (sides.size !== 1) return [];
  return innerSeparators(row).filter((index) => sides.has(spacing(region.text, row, index)));
}

/** Whether a blank stands before, and after, a separator: two bits. */
function spacing(text: string, row: Row, index: number): number {
  const start = row.separators[index * SEPARATOR_SIZE] ?? 0;
  const end = start + (row.separators[index * SEPARATOR_SIZE + 1] ?? 0);
  return (isSpace(text, start - 1) ? 1 : 0) + (isSpace(text, end) ? 2 : 0);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
