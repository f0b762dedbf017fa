import {
  asterisk,
  backtick,
  dash,
  hash,
  isBlank,
  lessThan,
  skipBlanks,
  skipRun,
  tilde,
  underscore,
} from '../gfm/codes.ts';
import type { Cursor } from './cursor.ts';
import { htmlStart } from './html.ts';
import { LineKind } from './types.ts';

/**
 * What the line behind the cursor starts by itself: `LineKind.heading`, `thematicBreak`, `html` or `fenceOpen`; else
 * `LineKind.paragraph`, which leaves open what it continues. The line must not be blank or indented by four columns.
 *
 * @param tagAlone False where a complete HTML tag of any name starts no block: inside a paragraph.
 */
export function leafStart(cursor: Cursor, memo: BreakMemo, tagAlone: boolean): LineKind {
  const { text, next, end } = cursor;
  switch (text.charCodeAt(next)) {
    case hash:
      return isAtxHeading(text, next, end) ? LineKind.heading : LineKind.paragraph;
    case asterisk:
    case dash:
    case underscore:
      return isThematicBreak(text, next, end, memo) ? LineKind.thematicBreak : LineKind.paragraph;
    case lessThan:
      return htmlStart(text, next, end, tagAlone) !== 0 ? LineKind.html : LineKind.paragraph;
    case backtick:
    case tilde:
      return openingFenceLength(text, next, end) > 0 ? LineKind.fenceOpen : LineKind.paragraph;
    default:
      return LineKind.paragraph;
  }
}

/** True for `#` to `######` with a blank or nothing after it (CommonMark 4.2). `at` is the offset of the first `#`. */
function isAtxHeading(text: string, at: number, end: number): boolean {
  const after = skipRun(text, at, end, hash);
  return after - at <= 6 && (after === end || isBlank(text.charCodeAt(after)));
}

/** True for a run of one `=` or `-` and nothing but blanks after it (CommonMark 4.3). */
export function isSetextUnderline(text: string, at: number, end: number): boolean {
  return skipBlanks(text, skipRun(text, at, end, text.charCodeAt(at)), end) === end;
}

/** Remembers how far the marks of a thematic break were followed, so that `- - - -…` is not walked once a list marker. */
export interface BreakMemo {
  /** Offset of the first code unit that is neither mark nor blank. */
  stop: number;
  mark: number;
}

/**
 * True for three or more `*`, `-` or `_` with nothing but blanks between and after them (CommonMark 4.1).
 *
 * @param at Offset of the first mark.
 */
export function isThematicBreak(text: string, at: number, end: number, memo: BreakMemo): boolean {
  const mark = text.charCodeAt(at);
  if (mark === memo.mark && at < memo.stop && memo.stop < end) return false;
  let count = 0;
  let stop = at;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (code === mark) count++;
    else if (!isBlank(code)) break;
    stop++;
  }
  memo.mark = mark;
  memo.stop = stop;
  return stop === end && count >= 3;
}

/** The length of an opening code fence at `at`, or 0 where there is none (CommonMark 4.5). */
export function openingFenceLength(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  const infoStart = skipRun(text, at, end, mark);
  if (infoStart - at < 3) return 0;
  if (mark === backtick) {
    for (let info = infoStart; info < end; info++) if (text.charCodeAt(info) === backtick) return 0;
  }
  return infoStart - at;
}

/** True for a closing code fence: at least `length` of `mark`, nothing but blanks after it. */
export function isClosingFence(text: string, at: number, end: number, mark: number, length: number): boolean {
  const after = skipRun(text, at, end, mark);
  return after - at >= length && skipBlanks(text, after, end) === end;
}
