import { asterisk, backtick, bracketOpen, hash, isBlank, isLetter } from '../gfm/codes.ts';
import type { Marks } from './marks.ts';

/**
 * Runs of lines between two blank lines that can be seen to be paragraphs and headings, in no container, without the
 * structure above them being known: each of their lines starts, without indentation, as nothing else can. The block
 * structure starts anew below such a run, and where it has no separator no table reaches across it (see `splitRegion`).
 * That is, unless an unclosed code fence or comment is open there.
 */

/** Offset of the first line of the run of lines, none of them empty, that the line starting at `line` stands in. */
export function runStart(text: string, line: number, least: number): number {
  let start = line;
  while (start > least + 1 && text.charCodeAt(start - 2) !== LINE_FEED)
    start = lineStart(text, start - 1, least);
  return start;
}

/** True where all lines between two offsets, which stand at line starts, are seen to be text or headings. */
export function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at = lineEnd(text, at) + 1) if (!isPlainLine(text, at)) return false;
  return true;
}

/**
 * Offset of the last blank line between `least` and `before` that a plain run stands above, or `least`.
 */
export function lastBreak(text: string, before: number, least: number): number {
  let end = before;
  while (end > least) {
    const blank = text.lastIndexOf('\n\n', end - 1);
    if (blank < least) return least;
    const start = runStart(text, lineStart(text, blank, least), least);
    if (start < blank && isPlain(text, start, blank)) return blank + 1;
    end = blank;
  }
  return least;
}

/**
 * Offset after the first blank line from `from` on that a plain run without a mark stands above; the end of the text
 * where there is none.
 */
export function nextBreak(text: string, from: number, marks: Marks): number {
  let blank = text.indexOf('\n\n', from);
  while (blank !== -1) {
    let start = blank + 2;
    while (text.charCodeAt(start) === LINE_FEED) start++;
    const end = text.indexOf('\n\n', start);
    if (end === -1) return text.length;
    if (isPlain(text, start, end) && marks.next(start) >= end) return end + 2;
    blank = end;
  }
  return text.length;
}

const LINE_FEED = 10;

export function lineStart(text: string, at: number, least: number): number {
  return at <= least ? least : Math.max(least, text.lastIndexOf('\n', at - 1) + 1);
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function isPlainLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isLetter(code) || (code >= 0x4e00 && code < 0xa000)) return true;
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case bracketOpen:
      return true;
    case asterisk:
      return next === asterisk ? isLetter(text.charCodeAt(at + 2)) : isLetter(next);
    case backtick:
      return isLetter(next);
    case hash:
      return isHeading(text, at);
    default:
      return false;
  }
}

function isHeading(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) === hash) end++;
  return end - at <= 6 && isBlank(text.charCodeAt(end));
}
