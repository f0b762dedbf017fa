import { backslash, colon, hash, isBlank, isEscaped, isLetter, pipe } from '../gfm/codes.ts';
import { readDelimiterRow } from '../gfm/delimiter.ts';
import { Quoting, quotingOf } from '../tokens/quoting.ts';
import { skipBlanksBack } from '../tokens/row.ts';
import { readRule } from '../tokens/rule.ts';
import { scanSeparators } from '../tokens/separators.ts';
import type { Align } from '../types.ts';
import { isPlainLine, lineEnd } from './plain.ts';

/**
 * A table that was read in one pass over its lines, without the block structure: of GFM's form (section 4.10), every row
 * as wide as the header row, or wider by empty cells, which GFM drops. No recovery looks at such a table, wherever it
 * stands by itself.
 */
export interface CleanTable {
  /** Offset of its first character, and after the last one that is no blank. */
  readonly start: number;
  readonly end: number;
  /** Where the line below it starts, or past the end of the text. */
  readonly below: number;
  readonly align: readonly Align[];
  /** Two numbers a cell, row by row, the header row first: start and end of its content, blanks left out. */
  readonly cells: ArrayLike<number>;
  /** Two numbers a line: where its content starts and ends. The second line is the delimiter row. */
  readonly lines: readonly number[];
  /** True where some `\|` stands in it; the text of each cell is what stands in the source where none does. */
  readonly isEscaped: boolean;
}

/**
 * Reads the table whose header row starts at `start`, at the start of a line in no container, up to the blank line below.
 *
 * @returns `null` where it is not certain that this is a clean table and nothing else: the engine decides then
 */
export function readCleanTable(text: string, start: number): CleanTable | null {
  const table = readTable(text, start);
  if (scratch.length > LARGE) scratch = new Int32Array(LARGE);
  return table;
}

function readTable(text: string, start: number): CleanTable | null {
  const reader = new CleanTableReader(text);
  if (!startsHeaderRow(text, start) || !reader.readRow(start)) return null;
  const width = reader.count / 2;
  if (width < 2) return null;
  const align = readAlign(text, reader.next, width);
  if (align === null) return null;
  reader.skipLine();
  while (!reader.isAtBlankLine()) {
    const before = reader.count;
    if (!reader.readRow(reader.next) || !reader.hasWidth(before, width)) return null;
  }
  const { lines, next, isEscaped } = reader;
  const cells = noted(reader.count);
  const end = lines.at(-1) ?? start;
  return { start, end, below: next, align, cells, lines, isEscaped };
}

/** A bracket may open a definition, which is no header row. */
function startsHeaderRow(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code === pipe || isLetter(code);
}

/** The column alignments of the delimiter row that starts at `start`; `null` where none of that width does. */
export function readAlign(text: string, start: number, width: number): readonly Align[] | null {
  const code = text.charCodeAt(start);
  // `- | -` would be a list item.
  if (code !== pipe && code !== colon && !text.startsWith('--', start)) return null;
  const align = readDelimiterRow(text, start, lineEnd(text, start));
  return align?.length === width ? align : null;
}

const LINE_FEED = 10;

/** Numbers that are kept at hand for the next table. */
const LARGE = 4096;

/**
 * Where cells are noted while a table is read. One for all, since most tables are small and making it takes longer than
 * filling it; a list of numbers would take twice as long to fill as the text to read.
 */
let scratch = /* @__PURE__ */ new Int32Array(LARGE);

/** How many times as much room is made at most; more would be idle where a text has many tables of some size. */
const MOST_GROWTH = 32;

/** Room for more: `expected` numbers in all, within limits, and twice as many as now at least. */
function largerScratch(expected: number): Int32Array<ArrayBuffer> {
  const { length } = scratch;
  const larger = new Int32Array(Math.max(2 * length, Math.min(MOST_GROWTH * length, expected)));
  larger.set(scratch);
  scratch = larger;
  return larger;
}

/** Further rows may be somewhat shorter. */
const MARGIN = 1.02;

/** Above this share of the room, the rest is not worth a copy. */
const NEARLY_FULL = 0.9;

/** The first numbers of what is noted. */
function noted(count: number): ArrayLike<number> {
  if (count > LARGE)
    return count > NEARLY_FULL * scratch.length ? scratch.subarray(0, count) : scratch.slice(0, count);
  const numbers = new Array<number>(count);
  for (let i = 0; i < count; i++) numbers[i] = scratch[i] ?? 0;
  return numbers;
}

/** Walks the lines of a table from pipe to pipe, at the speed of `indexOf`. */
class CleanTableReader {
  /** How many numbers are noted in `scratch`. */
  count = 0;
  readonly lines: number[] = [];
  /** Where the next line starts. */
  next = 0;
  isEscaped = false;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  isAtBlankLine(): boolean {
    return this.next >= this.text.length || this.text.charCodeAt(this.next) === LINE_FEED;
  }

  skipLine(): void {
    const { text } = this;
    const end = lineEnd(text, this.next);
    this.lines.push(this.next, skipBlanksBack(text, this.next, end));
    this.next = end + 1;
  }

  /** Reads the line that starts at `start` as a row; false where it may be something else. */
  readRow(start: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(start);
    const isLeading = code === pipe;
    if (!isLeading && (code === hash || !isPlainLine(text, start))) return false;
    const first = this.count;
    const end = lineEnd(text, start);
    const last = skipBlanksBack(text, start, end);
    // Where a pipe closes the row the search for the next one ends there; else it must not run on through the text.
    const isClosed = text.charCodeAt(last - 1) === pipe && text.charCodeAt(last - 2) !== backslash;
    const searched = isClosed ? text : text.slice(0, last);
    let cells = scratch;
    let { count } = this;
    // Behind the last pipe stands no cell.
    for (let at = isLeading ? start + 1 : start; at < last; ) {
      const next = this.nextPipe(searched, at, last);
      let to = next;
      // Blanks are skipped in place: two calls for each cell take a sixth of the whole scan.
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      while (to > at && isBlank(text.charCodeAt(to - 1))) to--;
      if (count + 2 > cells.length) cells = largerScratch(this.expectedAt(at));
      cells[count++] = at;
      cells[count++] = to;
      at = next + 1;
    }
    this.count = count;
    this.next = end + 1;
    this.lines.push(start, last);
    return this.isNoRule(first, start, last);
  }

  /**
   * True where the row that was read last, its cells noted from `first` on, has a cell for each column. Empty cells behind
   * them are left out, unless a pipe is quoted: it may be the one too many.
   */
  hasWidth(first: number, width: number): boolean {
    const needed = first + 2 * width;
    if (this.count <= needed) return this.count === needed;
    for (let at = needed; at < this.count; at += 2) if (scratch[at] !== scratch[at + 1]) return false;
    const start = this.lines.at(-2) ?? 0;
    const end = this.lines.at(-1) ?? 0;
    const separators = scanSeparators(this.text, start, end);
    if (quotingOf(this.text, start, end, separators).some((quoting) => quoting !== Quoting.none))
      return false;
    this.count = needed;
    return true;
  }

  /** Offset of the first pipe from `from` on that is not escaped, or `end`: as `findPipe`, but many code units at a time. */
  private nextPipe(text: string, from: number, end: number): number {
    for (let at = text.indexOf('|', from); at !== -1 && at < end; at = text.indexOf('|', at + 1)) {
      if (!isEscaped(text, from, at)) return at;
      this.isEscaped = true;
    }
    return end;
  }

  /** How many numbers there will be in all if the table goes on like this down to the end of the text; 0 in a header row. */
  private expectedAt(at: number): number {
    const [start] = this.lines;
    if (start === undefined) return 0;
    return Math.ceil((MARGIN * scratch.length * (this.text.length - start)) / (at - start));
  }

  /** False for a line that may be a delimiter row once more, or a row of empty cells. */
  private isNoRule(first: number, start: number, end: number): boolean {
    let at = first;
    while (at < this.count && scratch[at] === scratch[at + 1]) at += 2;
    return at < this.count && readRule(this.text, start, end) === null;
  }
}
