import {
  asterisk,
  backtick,
  bracketOpen,
  dash,
  dot,
  greaterThan,
  hash,
  isBlank,
  isDigit,
  isLetter,
  parenClose,
  plus,
  space,
  tab,
} from '../gfm/codes.ts';

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

const LINE_FEED = 10;

export function lineStart(text: string, at: number, least: number): number {
  return at <= least ? least : Math.max(least, text.lastIndexOf('\n', at - 1) + 1);
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** True where a line starts, without indentation, as nothing else than text or a heading can. */
export function isPlainLine(text: string, at: number): boolean {
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

/** True where an ATX heading starts, without indentation. */
export function isHeading(text: string, at: number): boolean {
  let end = at;
  while (text.charCodeAt(end) === hash) end++;
  return end > at && end - at <= 6 && isBlank(text.charCodeAt(end));
}

/** True for what prefixes of containers are made of, and a byte order mark. */
export function isOfPrefix(code: number): boolean {
  switch (code) {
    case tab:
    case space:
    case parenClose:
    case asterisk:
    case plus:
    case dash:
    case dot:
    case greaterThan:
    case 0xfeff:
      return true;
    default:
      return isDigit(code);
  }
}
