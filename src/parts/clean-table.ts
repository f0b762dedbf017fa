import { backslash, colon, hash, isBlank, isEscaped, isLetter, pipe, space } from '../gfm/codes.ts';
import { readDelimiterRow } from '../gfm/delimiter.ts';
import { Quoting, quotingOf } from '../tokens/quoting.ts';
import { skipBlanksBack } from '../tokens/row.ts';
import { readRule } from '../tokens/rule.ts';
import { scanSeparators } from '../tokens/separators.ts';
import type { Align } from '../types.ts';
import { Notes } from './notes.ts';
import { isPlainLine, lineEnd } from './plain.ts';

/**
 * A table that was read in one pass over its lines, without the block structure: of GFM's form (section 4.10), every row
 * as wide as the header row, or wider by empty cells, which GFM drops; or, where rows end without a pipe, narrower by the
 * last cell, which a pipe stands before. No recovery looks at such a table, wherever it stands by itself.
 */
export interface CleanTable {
  /** Offset of its first character, and after the last one that is no blank. */
  readonly start: number;
  readonly end: number;
  /** Where the line below it starts, or past the end of the text. */
  readonly below: number;
  readonly align: readonly Align[];
  /**
   * Two numbers a cell, row by row, the header row first: start and end of its content, blanks left out. A last cell that
   * is missing stands at the end of its line.
   */
  readonly cells: ArrayLike<number>;
  /** Two numbers a line: where its content starts and ends. The second line is the delimiter row. */
  readonly lines: ArrayLike<number>;
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
  cells.clear();
  lines.clear();
  return table;
}

/** Where cells and lines are noted while a table is read. */
const cells = /* @__PURE__ */ new Notes();
const lines = /* @__PURE__ */ new Notes();

function readTable(text: string, start: number): CleanTable | null {
  const reader = new CleanTableReader(text, start);
  if (!startsHeaderRow(text, start) || !reader.readRow()) return null;
  const width = cells.count / 2;
  if (width < 2) return null;
  const align = readAlign(text, reader.next, width);
  if (align === null) return null;
  reader.skipDelimiterRow();
  while (!reader.isAtBlankLine()) {
    const before = cells.count;
    if (!reader.readRow() || !reader.hasWidth(before, width)) return null;
  }
  const { end, next, isEscaped } = reader;
  return { start, end, below: next, align, cells: cells.noted(), lines: lines.noted(), isEscaped };
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

/** Whether a line that ends at `end` does so with a pipe that is certain not to be escaped. */
function isClosed(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === pipe && text.charCodeAt(end - 2) !== backslash;
}

/** A line that is indented further may be code. */
const MOST_INDENTATION = 3;

/** Where a line's content starts, if it is indented no further than a row may be; its start otherwise. */
function skipIndentation(text: string, start: number): number {
  let at = start;
  while (at - start < MOST_INDENTATION && text.charCodeAt(at) === space) at++;
  return isBlank(text.charCodeAt(at)) ? start : at;
}

/** Walks the lines of a table from pipe to pipe, at the speed of `indexOf`. */
class CleanTableReader {
  /** Where the line that was read last starts, and where its content ends. */
  start: number;
  end: number;
  /** Where the next line starts. */
  next: number;
  isEscaped = false;
  /** True where neither the header row nor the delimiter row ends with a pipe, and either both start with one or none. */
  private isOpen = false;
  private readonly text: string;
  private readonly from: number;

  constructor(text: string, from: number) {
    this.text = text;
    this.from = from;
    this.start = from;
    this.end = from;
    this.next = from;
  }

  isAtBlankLine(): boolean {
    return this.next >= this.text.length || this.text.charCodeAt(this.next) === LINE_FEED;
  }

  /** Takes the line below the header row for the delimiter row that it is known to be. */
  skipDelimiterRow(): void {
    const { text, next } = this;
    const isOpen = !this.endsInPipe();
    const ending = lineEnd(text, next);
    this.noteLine(next, skipBlanksBack(text, next, ending), ending);
    this.isOpen = isOpen && !this.endsInPipe() && this.startsLikeHeader();
  }

  /** Reads the next line as a row; false where it may be something else. */
  readRow(): boolean {
    const { text } = this;
    const start = skipIndentation(text, this.next);
    const code = text.charCodeAt(start);
    const isLeading = code === pipe;
    if (!isLeading && (code === hash || !isPlainLine(text, start))) return false;
    const end = lineEnd(text, start);
    const last = skipBlanksBack(text, start, end);
    // Where a pipe closes the row the search for the next one ends there; else it must not run on through the text.
    const searched = isClosed(text, last) ? text : text.slice(0, last);
    const first = cells.count;
    let { numbers } = cells;
    let count = first;
    // Behind the last pipe stands no cell.
    for (let at = isLeading ? start + 1 : start; at < last; ) {
      const next = this.nextPipe(searched, at, last);
      let to = next;
      // Blanks are skipped in place: two calls for each cell take a sixth of the whole scan.
      while (at < to && isBlank(text.charCodeAt(at))) at++;
      while (to > at && isBlank(text.charCodeAt(to - 1))) to--;
      if (count + 2 > numbers.length) numbers = cells.grow(this.shareAt(at));
      numbers[count++] = at;
      numbers[count++] = to;
      at = next + 1;
    }
    cells.count = count;
    this.noteLine(start, last, end);
    return this.isNoRule(first);
  }

  /**
   * True where the row that was read last, its cells noted from `first` on, has a cell for each column. Empty cells behind
   * them are left out, unless a pipe is quoted: it may be the one too many. In a table whose rows end without a pipe, one
   * that is there stands before an empty cell.
   */
  hasWidth(first: number, width: number): boolean {
    const needed = first + 2 * width;
    if (cells.count === needed - 2 && this.isOpen && isClosed(this.text, this.end) && this.startsLikeHeader())
      cells.add(this.end, this.end, this.shareAt(this.end));
    if (cells.count <= needed) return cells.count === needed;
    for (let at = needed; at < cells.count; at += 2)
      if (cells.numbers[at] !== cells.numbers[at + 1]) return false;
    const { text, start, end } = this;
    const separators = scanSeparators(text, start, end);
    if (quotingOf(text, start, end, separators).some((quoting) => quoting !== Quoting.none)) return false;
    cells.count = needed;
    return true;
  }

  /** Whether the last character of the line that was read last is a pipe, which may be escaped. */
  private endsInPipe(): boolean {
    return this.text.charCodeAt(this.end - 1) === pipe;
  }

  private startsLikeHeader(): boolean {
    const { text } = this;
    return (text.charCodeAt(this.start) === pipe) === (text.charCodeAt(this.from) === pipe);
  }

  private noteLine(start: number, end: number, ending: number): void {
    lines.add(start, end, this.shareAt(ending));
    this.start = start;
    this.end = end;
    this.next = ending + 1;
  }

  /** Offset of the first pipe from `from` on that is not escaped, or `end`: as `findPipe`, but many code units at a time. */
  private nextPipe(text: string, from: number, end: number): number {
    for (let at = text.indexOf('|', from); at !== -1 && at < end; at = text.indexOf('|', at + 1)) {
      if (!isEscaped(text, from, at)) return at;
      this.isEscaped = true;
    }
    return end;
  }

  /** How much of the text is read, were all of it below the table's start a part of it; 1 in the header row. */
  private shareAt(at: number): number {
    return lines.count === 0 ? 1 : (at - this.from) / (this.text.length - this.from);
  }

  /** False for a line that may be a delimiter row once more, or a row of empty cells. */
  private isNoRule(first: number): boolean {
    let at = first;
    while (at < cells.count && cells.numbers[at] === cells.numbers[at + 1]) at += 2;
    return at < cells.count && readRule(this.text, this.start, this.end) === null;
  }
}
