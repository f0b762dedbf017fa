import { htmlStart } from '../blocks/html.ts';
import {
  asterisk,
  backtick,
  bracketOpen,
  dash,
  dot,
  exclamationMark,
  greaterThan,
  hash,
  isBlank,
  isDigit,
  isLetter,
  lessThan,
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
  let isInParagraph = false;
  for (let at = from; at < to; at = lineEnd(text, at) + 1) {
    if (isPlainLine(text, at)) isInParagraph = text.charCodeAt(at) !== hash;
    else if (!isInParagraph || !isTagInParagraph(text, at)) return false;
  }
  return true;
}

/** Of HTML, a paragraph goes on over all but what opens a block: `<br>` on a line of its own is a part of it. */
function isTagInParagraph(text: string, at: number): boolean {
  return text.charCodeAt(at) === lessThan && htmlStart(text, at, lineEnd(text, at), false) === 0;
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
  if (isLetter(code) || isWideLetter(code)) return true;
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case bracketOpen:
      return true;
    case asterisk:
      return opensText(next === asterisk ? text.charCodeAt(at + 2) : next);
    case exclamationMark:
      return next === bracketOpen;
    case backtick:
      return isLetter(next);
    case hash:
      return isHeading(text, at);
    default:
      return isDigit(code) && isNumber(text, at);
  }
}

/** A number that no list item starts with. */
function isNumber(text: string, at: number): boolean {
  while (isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code !== dot && code !== parenClose;
}

/** What makes the asterisks before it emphasis, rather than a list item or a thematic break. */
function opensText(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === bracketOpen || isWideLetter(code);
}

/**
 * Letters beyond ASCII that prose starts with in the scripts that are met most, and emoji: none of them stands for table
 * syntax, neither by itself nor as the first half of what was misread.
 */
export function isWideLetter(code: number): boolean {
  if (code < 0x400) return false;
  return (
    code < 0x500 ||
    (code >= 0x4e00 && code < 0xa000 && code !== UPRIGHT_STROKE) ||
    (code >= 0xac00 && code < 0xd7a4) ||
    (code >= 0xd83c && code < 0xd83e)
  );
}

/** A character of Chinese that bars are written as. */
const UPRIGHT_STROKE = 0x4e28;

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
