import { LineKind } from '../blocks/types.ts';
import { backslash, pipe } from '../gfm/codes.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import {
  endOf,
  isBlankLine,
  kindOf,
  type Region,
  ruleOf,
  separatorsOf,
  skipBlankLines,
  sliceRegion,
  startOf,
} from './region.ts';

/** How far below the pipe that opens a cell its text may go on. */
const MOST_CELL_LINES = 80;

/**
 * The parts of a region in which tables may stand. Prose parts them: a paragraph without a separator or a rule, with a
 * blank line below, keeps what stands above it from what stands below that line. So each part is read by itself, however
 * long the section, and a text that still grows is settled up to there. What holds no separator or rule is left out.
 *
 * A paragraph may also be the text of a cell: inside a MediaWiki table, or below a pipe that opens a cell on lines of its
 * own. Such a one parts nothing.
 */
export function splitRegion(region: Region): Region[] {
  if (region.origin !== 'flow') return isMostlyMarked(region) ? [region] : [];
  const parts: Region[] = [];
  let first = 0;
  let isMarked = false;
  let cellEnd = 0;
  let isInWikiTable = false;
  for (let line = 0; line < region.count; line = skipBlankLines(region, line)) {
    let isProse = true;
    for (; line < region.count && !isBlankLine(region, line); line++) {
      const isRow = isRowOfSeveralCells(region, line);
      if (!isRow && separatorsOf(region, line).length === 0 && ruleOf(region, line) === null) continue;
      isProse = false;
      cellEnd = !isRow && opensCell(region, line) ? line + MOST_CELL_LINES : 0;
      if (startsWith(region, line, '{|')) isInWikiTable = true;
      else if (startsWith(region, line, '|}')) isInWikiTable = false;
    }
    if (!isProse) isMarked = true;
    else if (!isInWikiTable && line >= cellEnd && line < region.count) {
      if (isMarked) parts.push(sliceRegion(region, first, line));
      first = skipBlankLines(region, line);
      isMarked = false;
    }
  }
  if (!isMarked) return parts;
  return first === 0 ? [region] : [...parts, sliceRegion(region, first, region.count)];
}

/** Code is a table only where it is little else: at least half of its lines are rows or rules. */
function isMostlyMarked(region: Region): boolean {
  let lines = 0;
  let marked = 0;
  for (let line = 0; line < region.count; line++) {
    if (isBlankLine(region, line)) continue;
    lines++;
    if (separatorsOf(region, line).length > 0 || ruleOf(region, line) !== null) marked++;
  }
  return 2 * marked >= lines;
}

/**
 * True for most rows that GFM reads, told by a quick look: they have no part in how a region is split, and their
 * separators need not be known for it.
 */
function isRowOfSeveralCells(region: Region, line: number): boolean {
  return (
    kindOf(region, line) === LineKind.table &&
    isRowOfCells(region.text, startOf(region, line), endOf(region, line))
  );
}

/** True where a line of a table that GFM reads is seen to hold several cells: it starts with one pipe, and has another. */
export function isRowOfCells(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== pipe || text.charCodeAt(start + 1) === BRACE) return false;
  const second = text.indexOf('|', start + 1);
  return second !== -1 && second < end && text.charCodeAt(second - 1) !== backslash;
}

/** `|}` closes a table of a wiki. */
const BRACE = 125;

/**
 * A line whose last pipe has nothing before it, but perhaps another pipe: the cell's text stands on the lines below. In a
 * row of several cells that GFM reads, the cell is just empty.
 */
function opensCell(region: Region, line: number): boolean {
  const separators = separatorsOf(region, line);
  const last = separators.length - SEPARATOR_SIZE;
  if (last < 0 || (last > 0 && kindOf(region, line) === LineKind.table)) return false;
  const start = separators[last] ?? 0;
  if (start + (separators[last + 1] ?? 0) !== endOf(region, line)) return false;
  const before =
    last === 0
      ? startOf(region, line)
      : (separators[last - SEPARATOR_SIZE] ?? 0) + (separators[last - SEPARATOR_SIZE + 1] ?? 0);
  return region.text.slice(before, start).trim() === '';
}

function startsWith(region: Region, line: number, mark: string): boolean {
  return region.text.startsWith(mark, startOf(region, line));
}
