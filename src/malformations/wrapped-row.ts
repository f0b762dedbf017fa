import { placesByPipes } from '../recovery/cell-boundaries.ts';
import { cost } from '../recovery/costs.ts';
import { joinLines } from '../recovery/joined-lines.ts';
import { rowGain } from '../recovery/reading.ts';
import type { Damage, Opening, Step, Style } from '../recovery/types.ts';
import { fillColumn, isExpectedBreak } from '../regions/line-breaks.ts';
import {
  endOf,
  endsRows,
  isBlankLine,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
  startOf,
} from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { Malformation } from './malformation.ts';
import { isLonePipe } from './stray-pipe-line.ts';

/**
 * A row that runs over a line break:
 *
 *     | Name | What it
 *                     ^
 *     does |
 *
 * Mail and terminals wrap at 80 columns, converters keep the line breaks of the source, some write each cell on lines of
 * its own. GFM reads each line as a row. Innocent: prose directly below a table.
 */
export const wrappedRow: Malformation = {
  id: 'wrapped-row',
  title: 'A row runs over several lines',
  message: (detail) => `This row stands on ${detail} lines; GFM needs it on one.`,
};

/**
 * Reads lines until the row has the table's width and, where rows end with a pipe, that pipe. Blank lines are taken only
 * inside a cell that stands on lines of its own.
 */
export function stepWrappedRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  if (isUnruled(opening) && !(style.leading && style.trailing)) return null;
  const end = joinedEnd(region, line, width, style);
  if (end === -1) return null;
  const full = rowOfLine(region, line, style.mask)?.count === width && !style.trailing;
  if (full && isHeaderOfNext(region, end)) return null;
  if (!style.leading && !style.trailing && areAlike(region, line, end, style.mask)) return null;
  if (startsInPlace(region, line, end, opening)) return null;
  const joined = joinLines(region, line, end, style.mask);
  return {
    next: end,
    gain: rowGain(joined, style, width) - breakCost(region, line, end, style.mask),
    row: { cells: joined.cells, first: line, last: end - 1, exact: false },
    damages: [
      {
        ...wrappedDamage(region, line, end),
        doubtful: full && !isExpectedBreak(region, line, fillColumn(region)),
      },
    ],
    rule: false,
    last: false,
  };
}

/** Further lines without a pipe that belong to the last cell of a row that has all its cells already. */
export function stepWrappedLastCell(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  if (isUnruled(opening)) return null;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || row.trailing || style.trailing || row.count > width) return null;
  let end = row.count === width ? line + 1 : joinedEnd(region, line, width, style);
  if (end === -1) return null;
  const fill = fillColumn(region);
  const from = end;
  while (
    end < region.count &&
    end - from < MOST_LINES &&
    isContinuation(region, end, style) &&
    isExpectedBreak(region, end - 1, fill)
  )
    end++;
  if (end === from) return null;
  // Below the last row, prose looks like more of its last cell.
  if (endsRows(region, end, style.mask)) return null;
  const joined = joinLines(region, line, end, style.mask);
  if (joined.cells.length !== width) return null;
  return {
    next: end,
    gain: rowGain(joined, style, width) - breakCost(region, line, end, style.mask),
    row: { cells: joined.cells, first: line, last: end - 1, exact: false },
    damages: [wrappedDamage(region, line, end)],
    rule: false,
    last: false,
  };
}

/** Lines of as many pipes each, without outer ones: rows that lack the same cells rather than pieces of one. */
function areAlike(region: Region, line: number, end: number, mask: number): boolean {
  const count = rowOfLine(region, line, mask)?.count ?? 0;
  for (let at = line + 1; at < end; at++) if (rowOfLine(region, at, mask)?.count !== count) return false;
  return count > 1;
}

/** Whether a line below the first has its cells in the first columns, as their pipes tell: a row of its own that is short. */
function startsInPlace(region: Region, line: number, end: number, opening: Opening): boolean {
  for (let at = line + 1; at < end; at++) {
    const row = rowOfLine(region, at, opening.style.mask);
    if (row === null || !row.leading || !opening.style.leading) continue;
    const places = placesByPipes(region, at, row, opening);
    if (places.length === 1 && places[0] === 0) return true;
  }
  return false;
}

/** A row with a delimiter row below it. */
function isHeaderOfNext(region: Region, line: number): boolean {
  const rule = ruleOf(region, line + 1);
  return rule !== null && !rule.bare;
}

/** Without a delimiter row the width is a guess; rows that are not even on one line are then no evidence for it. */
function isUnruled(opening: Opening): boolean {
  return opening.rule === null && opening.gfmEnd === 0;
}

const MOST_LINES = 40;

function isContinuation(region: Region, line: number, style: Style): boolean {
  const row = rowOfLine(region, line, style.mask);
  return row !== null && row.separators.length === 0 && ruleOf(region, line) === null;
}

/** The damage of a row on lines `first` up to `end`: it underlines the whole row. */
export function wrappedDamage(
  region: Region,
  first: number,
  end: number,
  lines: number = end - first,
): Damage {
  return {
    rule: wrappedRow.id,
    start: startOf(region, first),
    end: endOf(region, end - 1),
    edits: null,
    detail: String(lines),
    doubtful: false,
  };
}

/** The line after the last one of a row that starts on `line` and needs more than one, or -1. */
function joinedEnd(region: Region, line: number, width: number, style: Style): number {
  const first = rowOfLine(region, line, style.mask);
  if (first === null || first.count > width) return -1;
  const lone = opensOwnLines(first) && first.count < width;
  if (style.leading && !first.leading) return -1;
  const fill = fillColumn(region);
  // What has no pipe below a line that was full goes on with what stands there.
  if (first.separators.length === 0 && isExpectedBreak(region, line - 1, fill)) return -1;
  let separators = first.separators.length / SEPARATOR_SIZE - (first.leading ? 1 : 0);
  if (first.trailing && !lone && !isBrokenBehindPipe(region, line, first, width, style)) return -1;
  const limit = Math.min(region.count, line + MOST_LINES + 6 * width);
  for (let at = line + 1; at < limit; at++) {
    if (isBlankLine(region, at)) {
      if (!isInsideRow(region, at, style.mask)) return -1;
      continue;
    }
    if (ruleOf(region, at) !== null) return -1;
    const row = rowOfLine(region, at, style.mask);
    if (row === null || (!first.leading && !goesOn(region, at, style, fill))) return -1;
    const count = row.separators.length / SEPARATOR_SIZE;
    separators += count;
    const closed = count > 0 && endsWithSeparator(region, at, style.mask);
    const cells = separators + (closed ? 0 : 1);
    if (cells > width) return -1;
    if (cells === width && (closed || !style.trailing)) return at + 1;
  }
  return -1;
}

/** A row that was broken right behind a pipe: the line below has no pipe to start with, and just the cells that lack. */
function isBrokenBehindPipe(region: Region, line: number, first: Row, width: number, style: Style): boolean {
  const below = rowOfLine(region, line + 1, style.mask);
  return (
    style.leading && below !== null && !below.leading && below.trailing && first.count + below.count === width
  );
}

function endsWithSeparator(region: Region, line: number, mask: number): boolean {
  const row = rowOfLine(region, line, mask);
  if (row === null || row.separators.length === 0) return false;
  const last = row.separators.length - SEPARATOR_SIZE;
  return (row.separators[last] ?? 0) + (row.separators[last + 1] ?? 0) === endOf(region, line);
}

/**
 * Without a leading pipe to start it, a row goes on below a line only if that line has a pipe already, or was broken
 * because it was full; otherwise it may as well be prose.
 */
function goesOn(region: Region, line: number, style: Style, fill: number): boolean {
  const above = rowOfLine(region, line - 1, style.mask);
  return (above !== null && above.separators.length > 0) || isExpectedBreak(region, line - 1, fill);
}

/** A blank line inside a row: it follows a pipe or comes before one, as where each cell has lines of its own. */
export function isInsideRow(region: Region, line: number, mask: number): boolean {
  let before = line - 1;
  while (before >= 0 && isBlankLine(region, before)) before--;
  if (endsWithSeparator(region, before, mask)) return true;
  const after = rowOfLine(region, skipBlankLines(region, line), mask);
  return after?.leading ?? false;
}

/** More breaks of one row cost no more. */
const MOST_BREAKS = 4;

/** The same where a pipe opens the row and one on a later line closes it: read as prose, that one would stand for nothing. */
const CLOSED_BREAKS = 1.2;

/** What the line breaks inside a row on lines `first` up to `end` cost. */
export function breakCost(region: Region, first: number, end: number, mask: number): number {
  const opener = rowOfLine(region, first, mask);
  if (opener !== null && opensOwnLines(opener)) return cost.cellOnOwnLine;
  const fill = fillColumn(region);
  let sum = 0;
  for (let line = first; line + 1 < end; line++) {
    if (isBlankLine(region, line)) continue;
    sum += isExpectedBreak(region, line, fill) ? cost.expectedBreak : cost.wrappedLine;
  }
  const most = opener?.leading && endsWithSeparator(region, end - 1, mask) ? CLOSED_BREAKS : MOST_BREAKS;
  return Math.min(sum, cost.wrappedLine * most);
}

/** A line that ends with the pipe before a cell whose text is on the next lines. */
export function opensOwnLines(row: Row): boolean {
  return isLonePipe(row) || (row.leading && row.trailing && row.cells.at(-1) === row.cells.at(-2));
}
