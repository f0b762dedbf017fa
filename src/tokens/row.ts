import { LOOSE_BLANKS, SEPARATOR_SIZE, type Separators } from './separators.ts';

/** One line read as a row: where its cells' contents stand, blanks around them left out. */
export interface Row {
  /** Two numbers a cell: start and end of its content; equal where the cell is empty. */
  readonly cells: readonly number[];
  readonly count: number;
  /** True where the line starts with a separator. */
  readonly leading: boolean;
  /** True where it ends with one (and that is not its leading one). */
  readonly trailing: boolean;
  /** The separators that were used, as in `Separators`. */
  readonly separators: Separators;
}

/**
 * Reads a line as a row whose cells are separated by the classes in `mask`. The outer separators are optional and
 * belong to no cell (GFM section 4.10). A line without any separator is a row of one cell.
 */
export function readRow(text: string, start: number, end: number, all: Separators, mask: number): Row {
  const loose = (mask & LOOSE_BLANKS) !== 0;
  const from = loose ? skipLoose(text, start, end) : skipBlanks(text, start, end);
  const to = loose ? skipLooseBack(text, from, end) : skipBlanksBack(text, from, end);
  return rowOf(text, from, to, ofClasses(all, mask), loose);
}

/** The separators of the classes in `mask`: nearly always all of them. */
function ofClasses(all: Separators, mask: number): Separators {
  let isAll = true;
  for (let i = 2; i < all.length; i += SEPARATOR_SIZE) if (((all[i] ?? 0) & mask) === 0) isAll = false;
  if (isAll) return all;
  const separators: number[] = [];
  for (let i = 0; i < all.length; i += SEPARATOR_SIZE) {
    const kind = all[i + 2] ?? 0;
    if ((kind & mask) !== 0) separators.push(all[i] ?? 0, all[i + 1] ?? 0, kind);
  }
  return separators;
}

/** The row that `separators` cut out of the stretch between `from` and `to`, which neither starts nor ends blank. */
export function rowOf(text: string, from: number, to: number, separators: Separators, loose: boolean): Row {
  const count = separators.length / SEPARATOR_SIZE;
  const leading = count > 0 && separators[0] === from;
  const last = separators.length - SEPARATOR_SIZE;
  const trailing = count > (leading ? 1 : 0) && (separators[last] ?? 0) + (separators[last + 1] ?? 0) === to;
  const cellCount = count + 1 - (leading ? 1 : 0) - (trailing ? 1 : 0);
  const cells = new Array<number>(2 * cellCount);
  let at = leading ? from + (separators[1] ?? 0) : from;
  for (let cell = 0, i = leading ? SEPARATOR_SIZE : 0; cell < cellCount; cell++, i += SEPARATOR_SIZE) {
    const end = separators[i] ?? to;
    const start = loose ? skipLoose(text, at, end) : skipBlanks(text, at, end);
    cells[2 * cell] = start;
    cells[2 * cell + 1] = loose ? skipLooseBack(text, start, end) : skipBlanksBack(text, start, end);
    at = end + (separators[i + 1] ?? 0);
  }
  return { cells, count: cellCount, leading, trailing, separators };
}

/** How many cells a row has without the empty ones at its end. */
export function filledCount({ cells, count }: Row): number {
  let filled = count;
  while (filled > 0 && cells[2 * filled - 2] === cells[2 * filled - 1]) filled--;
  return filled;
}

/** Whether any cell beyond so many columns holds text. */
export function hasSurplus(row: Row, width: number): boolean {
  return filledCount(row) > width;
}

/** The stretch without the blanks around it, and without what only looks like one. */
export function trimmedLoosely(text: string, start: number, end: number): readonly [number, number] {
  const from = skipLoose(text, start, end);
  return [from, skipLooseBack(text, from, end)];
}

function skipLoose(text: string, at: number, end: number): number {
  while (at < end && isLooseBlank(text.charCodeAt(at))) at++;
  return at;
}

function skipLooseBack(text: string, start: number, end: number): number {
  while (end > start && isLooseBlank(text.charCodeAt(end - 1))) {
    // The second half of a no-break space in the wrong encoding: the first one alone would be a letter.
    if (text.charCodeAt(end - 1) === 0xa0 && text.charCodeAt(end - 2) === 0xc2) return end;
    end--;
  }
  return end;
}

function isLooseBlank(code: number): boolean {
  return (
    isBlank(code) ||
    code === 10 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x2060
  );
}

/** The first offset from `at` on that is no space or tab, or `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last code unit before `end` that is no space or tab, or `start`. */
export function skipBlanksBack(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** True for space and tab: what GFM trims from a cell. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
