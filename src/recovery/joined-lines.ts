import { isEscaped } from '../gfm/codes.ts';
import { endOf, isBlankLine, type Region, rowOfLine, startOf } from '../regions/region.ts';
import { skipBlanks, skipBlanksBack } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { RowReading } from './types.ts';

/** A row read over several lines: its cells in pieces, and how it is drawn. */
export interface Joined {
  readonly cells: readonly (readonly number[])[];
  readonly leading: boolean;
  readonly trailing: boolean;
}

/** Reads the lines from `first` up to `end` as one row. A line break inside a cell starts a new piece of it. */
export function joinLines(region: Region, first: number, end: number, mask: number): Joined {
  const { text } = region;
  const cells: (readonly number[])[] = [];
  let cell: number[] | null = null;
  let leading = false;
  let trailing = false;
  let seen = false;
  for (let line = first; line < end; line++) {
    const row = rowOfLine(region, line, mask);
    if (row === null) continue;
    let at = startOf(region, line);
    const stop = endOf(region, line);
    for (let i = 0; i < row.separators.length; i += SEPARATOR_SIZE) {
      const offset = row.separators[i] ?? 0;
      const after = offset + (row.separators[i + 1] ?? 0);
      if (!seen && offset === startOf(region, line)) leading = true;
      else {
        cells.push(withPiece(text, at, offset, cell) ?? []);
        cell = null;
      }
      seen = true;
      at = after;
      trailing = after === stop;
    }
    if (at < stop) {
      // A backslash at a line's end is a hard line break (CommonMark 6.7), no content, once the row goes on below.
      const last = line + 1 < end && isEscaped(text, at, stop) ? stop - 1 : stop;
      cell = withPiece(text, at, last, cell);
      trailing = false;
      seen = true;
    }
  }
  if (!trailing || (leading && cells.length === 0)) cells.push(cell ?? []);
  return { cells, leading, trailing };
}

/**
 * The cell with a further piece, blanks around it left out; `null` where it has none. Nearly all have one, and a list that
 * starts empty has room for many; one that has a piece grows in place, since a cell may go on over thousands of lines.
 */
function withPiece(text: string, start: number, end: number, cell: number[] | null): number[] | null {
  const from = skipBlanks(text, start, end);
  const to = skipBlanksBack(text, from, end);
  if (to <= from) return cell;
  if (cell === null) return [from, to];
  cell.push(from, to);
  return cell;
}

/** The reading of several lines as one row. */
export function joinedReading(region: Region, first: number, end: number, mask: number): RowReading {
  return { cells: joinLines(region, first, end, mask).cells, first, last: end - 1, exact: false };
}

/**
 * Lines of words that may stand above joined rows in their paragraph. As these take all the rest of the paragraph, some
 * that could start anywhere would have a long paragraph read once for each of its lines.
 */
const WORDS_ABOVE = 12;

/** Whether joined rows may start on a line: where few lines stand above it in its paragraph. */
export function isNearParagraphStart(region: Region, line: number): boolean {
  const least = Math.max(0, line - WORDS_ABOVE);
  for (let at = line; at >= least; at--) if (at === 0 || isBlankLine(region, at - 1)) return true;
  return false;
}
