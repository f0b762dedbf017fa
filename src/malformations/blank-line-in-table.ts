import { cost } from '../recovery/costs.ts';
import { headerLikeness } from '../recovery/header-likeness.ts';
import { styledCount } from '../recovery/reading.ts';
import { sampleRows } from '../recovery/style.ts';
import type { Candidate, Damage, Opening, Step } from '../recovery/types.ts';
import {
  endOf,
  endsRows,
  gfmTableAt,
  isBlankLine,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
  startOf,
} from '../regions/region.ts';
import { lineStartOf } from '../regions/source-lines.ts';
import { hasSurplus, type Row } from '../tokens/row.ts';
import { stepCellLines } from './cell-per-line.ts';
import type { Malformation } from './malformation.ts';
import { isLonePipe } from './stray-pipe-line.ts';

/**
 * Blank lines between the rows of a table:
 *
 *     | a | b |
 *     | - | - |
 *
 *     | 1 | 2 |
 *
 * Pasting from office programs and double conversion of line endings put one after every line; GFM ends the table there.
 * Innocent: two tables one below the other. So a row after a blank line must look as the others do, and must not be a
 * header row with a delimiter row of its own.
 */
export const blankLineInTable: Malformation = {
  id: 'blank-line-in-table',
  title: 'A blank line cuts the table',
  message: (detail) =>
    detail === STRANDED
      ? 'This line may be a row of the table above, though a blank line parts it from the table; it is left where it stands.'
      : 'This blank line ends the table for every Markdown engine; the rows below it belong to the table above.',
};

/** A run of blank lines with a row below it. The row itself is read by the next step. */
export function stepBlankLine(region: Region, line: number, opening: Opening): Step | null {
  if (!isBlankLine(region, line)) return null;
  const next = skipBlankLines(region, line);
  if (next === region.count) return null;
  const { style, width } = opening;
  const rule = ruleOf(region, next);
  let doubtful = false;
  if (rule === null) {
    const row = rowOfLine(region, next, style.mask);
    if (row === null || row.separators.length === 0) return null;
    const alike = isAlike(row, opening);
    const below = line === opening.next && opening.rule !== null && opening.rows.length === 0;
    if (!alike && !style.doubleSpaced && !(below && row.count <= width && row.count > 1)) return null;
    if (startsTable(region, next, opening)) return null;
    const names = style.doubleSpaced || below ? -1 : nameLikeness(region, next, row, opening);
    if (names >= NAMES) return null;
    doubtful = names >= PERHAPS_NAMES;
  } else if (rule.bare && !style.doubleSpaced) return null;
  return {
    next,
    gain: -costOf(line, opening),
    row: null,
    damages: [{ ...blankLines(region, line, next), doubtful }],
    rule: false,
    last: false,
  };
}

/** True for a row that is as wide as the table and drawn like it, whether its last cell is left out or empty ones follow. */
function isAlike(row: Row, { style, width }: Opening): boolean {
  if (row.leading !== style.leading) return false;
  if (row.trailing !== style.trailing) return row.count < width && styledCount(row, style) === width;
  return row.count === width || (row.count > width && !hasSurplus(row, width));
}

function costOf(line: number, opening: Opening): number {
  if (opening.style.doubleSpaced) return cost.doubleSpacedLine;
  if (line === opening.next && opening.rows.length === 0) return cost.blankLineBelowHeader;
  return opening.style.leading && opening.style.trailing ? cost.blankLineOuterRows : cost.blankLine;
}

/**
 * True where a delimiter row follows: then the row is the header row of a table of its own. Where a blank line follows each
 * line, a last delimiter row without a row below it is the table's own once more.
 */
function startsTable(region: Region, line: number, opening: Opening): boolean {
  if (opening.style.frame) return false;
  const { doubleSpaced, mask } = opening.style;
  const after = doubleSpaced ? skipBlankLines(region, line + 1) : line + 1;
  const rule = ruleOf(region, after);
  if (rule === null || rule.bare) return false;
  if (!doubleSpaced || gfmTableAt(region, line) !== null) return true;
  return !endsRows(region, skipBlankLines(region, after + 1), mask);
}

/** How much the row reads like the header row of another table, whose delimiter row is missing. */
function nameLikeness(region: Region, line: number, row: Row, { style }: Opening): number {
  return headerLikeness(region, row, sampleRows(region, line + 1, style.mask, false));
}

/** From this likeness on, the rows are a table of their own; from this one on, they may be. */
const NAMES = 0.55;
const PERHAPS_NAMES = 0.3;

/** The damage of the blank lines from `line` up to `next`, with the edit that takes them out. */
export function blankLines(region: Region, line: number, next: number): Damage {
  const start = lineStartOf(region, line);
  const end = lineStartOf(region, next);
  return {
    rule: blankLineInTable.id,
    start,
    end,
    edits: [{ start, end, text: '' }],
    detail: '',
    doubtful: false,
  };
}

/** Told of a row that is left where it stands. */
const STRANDED = 'stranded';

/**
 * Rows below the blank line under a table, with a line of words above or below that line or not, drawn like those of the
 * table, that are no table: too little for one, and for more rows of the one above. Rows without outer pipes may as well
 * be prose. Told of where the first of them stands above `limit`, the next table.
 */
export function strandedRow(region: Region, { opening, end }: Candidate, limit: number): Damage | null {
  const { mask } = opening.style;
  const behindWords = (at: number): number =>
    rowOfLine(region, at, mask)?.separators.length === 0 ? at + 1 : at;
  const last = behindWords(end);
  if (!isBlankLine(region, last)) return null;
  const line = behindLonePipe(region, behindWords(skipBlankLines(region, last)), mask);
  if (line >= limit || ruleOf(region, line) !== null) return null;
  const next = isDrawnLike(region, line, opening)
    ? line + 1
    : (stepCellLines(region, line, opening)?.next ?? -1);
  // Code has drawings of many lines.
  if (next === -1 || (region.origin !== 'flow' && !endsRows(region, next, mask))) return null;
  return {
    rule: blankLineInTable.id,
    start: startOf(region, line),
    end: endOf(region, next - 1),
    edits: [],
    detail: STRANDED,
    doubtful: true,
  };
}

/** The line below a pipe alone, and below blank lines under it. */
function behindLonePipe(region: Region, line: number, mask: number): number {
  const row = rowOfLine(region, line, mask);
  return row !== null && isLonePipe(row) ? skipBlankLines(region, line + 1) : line;
}

/**
 * A row that has a pipe at an edge where the table's rows do: as wide as the table, or with words behind its closing pipe, or,
 * between pipes at both edges, narrower.
 */
function isDrawnLike(region: Region, line: number, { style, width }: Opening): boolean {
  const row = rowOfLine(region, line, style.mask);
  if (row === null || row.count < 2) return false;
  if (row.count === width + 1 && style.trailing && !row.trailing) return row.leading === style.leading;
  if (row.count < width) return style.leading && row.leading && style.trailing && row.trailing;
  return !hasSurplus(row, width) && ((style.leading && row.leading) || (style.trailing && row.trailing));
}
