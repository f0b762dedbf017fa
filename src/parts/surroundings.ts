import { dash, skipRun } from '../gfm/codes.ts';
import { SEPARATOR_SIZE, scanSeparators } from '../tokens/separators.ts';
import type { Breaks } from './breaks.ts';
import type { Marks } from './marks.ts';
import { isHeading, isOfPrefix, isPlain, isWideLetter, lineEnd, lineStart, runStart } from './plain.ts';

/**
 * What stands above and below a table that is read by itself. Prose without a mark parts it from all else (see
 * `splitRegion`), in whatever container the prose stands: a line at the start of which a pipe or a letter stands, below a
 * blank line, is in none.
 */

/**
 * True where nothing above the line at `line` has to do with it: a blank line with prose above it, a heading, or nothing.
 *
 * @param least - where the block structure starts anew; no mark stands between there and the line
 */
export function standsApart(text: string, line: number, least: number): boolean {
  if (line <= least) return true;
  let end = line - 1;
  if (end > least && text.charCodeAt(end - 1) !== LINE_FEED) {
    const above = lineStart(text, end, least);
    return isHeading(text, above) && isPlain(text, runStart(text, above, least), line);
  }
  for (;;) {
    while (end > least && text.charCodeAt(end - 1) === LINE_FEED) end--;
    if (end <= least) return true;
    const start = runStart(text, lineStart(text, end, least), least);
    if (!isThematicBreak(text, start, end)) return isProse(text, start, end);
    end = start;
  }
}

/**
 * Where a text goes on below a table: the next line from `below` on that is not empty, if what stands there is a heading or
 * prose without a mark, perhaps below thematic breaks; -1 where it may have to do with the table.
 */
export function goesOnAt(text: string, below: number, marks: Marks): number {
  const first = skipEmptyLines(text, below);
  for (let at = first; ; ) {
    if (at >= text.length || isHeading(text, at)) return first;
    const end = lineEnd(text, at);
    const isAlone = end + 1 >= text.length || text.charCodeAt(end + 1) === LINE_FEED;
    if (!isAlone || !isThematicBreak(text, at, end)) return marks.next(at) >= proseEnd(text, at) ? first : -1;
    at = skipEmptyLines(text, end);
  }
}

/**
 * Where a text goes on below the run of lines around a mark, in whatever container they stand, if there can be no table in
 * it: -1 where there may be one.
 *
 * @param least - where the block structure starts anew; no other mark stands between there and this one
 */
export function skipLoneMark(
  text: string,
  mark: number,
  least: number,
  marks: Marks,
  breaks: Breaks,
): number {
  const line = lineStart(text, mark, least);
  const start = runStart(text, line, least);
  const end = Math.min(breaks.nextBlank(mark), text.length);
  if (!isLoneMark(text, line, mark, end, marks) || text.charCodeAt(mark - 1) === BRACE) return -1;
  return isProse(text, start, end) && standsApart(text, start, least) ? goesOnAt(text, end + 1, marks) : -1;
}

/**
 * True where the only line with a mark up to `end` is that of `mark`, and too few stand on it for a table: on one line, a
 * row, a delimiter row and a row take three separators.
 */
export function isLoneMark(text: string, line: number, mark: number, end: number, marks: Marks): boolean {
  const below = lineEnd(text, mark);
  return marks.next(below) >= end && scanSeparators(text, line, below).length <= 2 * SEPARATOR_SIZE;
}

/** `{|` opens a table of a wiki. */
const BRACE = 123;

/** Where lines of prose end: at a blank line, a heading or the end of the text; past the end where another line follows. */
function proseEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at = lineEnd(text, at) + 1) {
    if (text.charCodeAt(at) === LINE_FEED || isHeading(text, at)) return at;
    if (!isProseLine(text, at)) return Number.POSITIVE_INFINITY;
  }
  return text.length;
}

export function skipEmptyLines(text: string, at: number): number {
  while (text.charCodeAt(at) === LINE_FEED) at++;
  return at;
}

/** A line of three dashes or more and nothing else. */
function isThematicBreak(text: string, start: number, end: number): boolean {
  const at = skipRun(text, start, end, dash);
  return at - start >= 3 && (at === end || (at === end - 1 && text.charCodeAt(at) === LINE_FEED));
}

const LINE_FEED = 10;

/** True where no line between two offsets is empty or may be a rule. */
function isProse(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at = lineEnd(text, at) + 1) if (!isProseLine(text, at)) return false;
  return true;
}

/** A line is no rule where something else than table syntax follows what prefixes of containers are made of. */
function isProseLine(text: string, at: number): boolean {
  let code = text.charCodeAt(at);
  while (isOfPrefix(code)) code = text.charCodeAt(++at);
  switch (code) {
    case LINE_FEED:
    case 38 /* & */:
    case 58 /* : */:
    case 61 /* = */:
    case 92 /* \ */:
    case 124 /* | */:
      return false;
    default:
      return code < 0x80 || isWideLetter(code);
  }
}
