import { endOf, type Region, rowOfLine, ruleOf } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { Opening } from './types.ts';

/** Indexes (into the row's separators) of those that stand between two cells. */
export function innerSeparators(row: Row): number[] {
  const count = row.separators.length / SEPARATOR_SIZE;
  const result: number[] = [];
  for (let index = row.leading ? 1 : 0; index < (row.trailing ? count - 1 : count); index++)
    result.push(index);
  return result;
}

/** The header row where it is one line as wide as the table: what a row's boundaries are compared with. */
function pattern(region: Region, opening: Opening): { row: Row; line: number } | null {
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
  const boundaries = new Set(columnsOf(region, header.line, header.row));
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
  const boundaries = columnsOf(region, header.line, header.row);
  const own = columnsOf(region, line, row);
  return (
    boundaries.length > 1 &&
    boundaries.every((column, index) => own[index] === column) &&
    (own[boundaries.length] ?? 0) >= endColumn(region, header.line) - 1
  );
}

/**
 * Whether the row's columns are as wide as the last ones of the header row, and not as wide as the first ones: what lacks
 * is at the left, as where the cells below a rowspan were left out.
 */
export function linesUpAtRight(region: Region, line: number, row: Row, opening: Opening): boolean {
  const header = pattern(region, opening);
  if (header === null || header.row.leading !== row.leading) return false;
  const own = columnsOf(region, line, row);
  if (own.length < 2) return false;
  const theirs = columnsOf(region, header.line, header.row);
  const missing = theirs.length - own.length;
  if (missing < 1) return false;
  const agree = (from: number): boolean =>
    own.every(
      (column, index) =>
        index === 0 ||
        column - (own[index - 1] ?? 0) === (theirs[from + index] ?? 0) - (theirs[from + index - 1] ?? 0),
    );
  return agree(missing) && !agree(0);
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

/** The display column of each separator between cells. */
function columnsOf(region: Region, line: number, row: Row): readonly number[] {
  const known = columnsKnown.get(row);
  if (known !== undefined) return known;
  const columns: number[] = [];
  let at = region.contents[line] ?? 0;
  let column = 0;
  for (const index of innerSeparators(row)) {
    const offset = row.separators[index * SEPARATOR_SIZE] ?? 0;
    column += widthOf(region.text, at, offset);
    at = offset;
    columns.push(column);
  }
  columnsKnown.set(row, columns);
  return columns;
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
