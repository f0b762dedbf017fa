import { countBefore } from '../source/order.ts';
import type { CleanTable } from './clean-table.ts';

/** A text whose lines end with LF, and where what is found in it stands in the text that it was made from. */
export interface LineFeeds {
  readonly text: string;
  /** What stands at a line ending stands at its first code unit. */
  readonly offsetOf: (offset: number) => number;
  readonly tableOf: (table: CleanTable) => CleanTable;
}

/**
 * A text with LF in the place of CRLF, so that nothing has to look for both; the text itself where it has no CR.
 *
 * @returns `null` where a CR ends a line by itself: what looks like the middle of a line may be the start of one
 */
export function withLineFeeds(text: string): LineFeeds | null {
  if (!text.includes('\r')) return { text, offsetOf: (offset) => offset, tableOf: (table) => table };
  const returns = placesOfReturns(text);
  if (returns === null) return null;
  const offsetOf = (offset: number): number => offset + returnsAbove(returns, offset);
  const tableOf = (table: CleanTable): CleanTable => {
    const { lines, cells } = shiftedLines(table, returns);
    const last = lines.at(-1) ?? 0;
    return { ...table, start: lines[0] ?? 0, end: last, below: offsetOf(table.below), lines, cells };
  };
  return { text: text.replaceAll('\r\n', '\n'), offsetOf, tableOf };
}

/** Where the text without CR has the LF of each CRLF; `null` where a CR stands by itself. */
function placesOfReturns(text: string): readonly number[] | null {
  const places: number[] = [];
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 2)) {
    if (text.charCodeAt(at + 1) !== LINE_FEED) return null;
    places.push(at - places.length);
  }
  return places;
}

/** How many of the places lie above an offset. */
function returnsAbove(places: readonly number[], offset: number): number {
  return countBefore(places, (place) => place < offset);
}

/** The offsets of a table, all of which on one line move by as many code units as there are returns above it. */
function shiftedLines(
  { start, lines, cells, align }: CleanTable,
  returns: readonly number[],
): { readonly lines: number[]; readonly cells: number[] } {
  let above = returnsAbove(returns, start);
  const movedLines: number[] = [];
  const movedCells: number[] = [];
  for (let line = 0; line < lines.length; line += 2) {
    while (above < returns.length && (returns[above] ?? 0) < (lines[line] ?? 0)) above++;
    movedLines.push((lines[line] ?? 0) + above, (lines[line + 1] ?? 0) + above);
    if (line === DELIMITER_ROW) continue;
    for (let left = 2 * align.length, at = movedCells.length; left > 0; left--, at++)
      movedCells.push((cells[at] ?? 0) + above);
  }
  return { lines: movedLines, cells: movedCells };
}

const LINE_FEED = 10;

/** Where the list of a table's lines has the one without cells. */
const DELIMITER_ROW = 2;
