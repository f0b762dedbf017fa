import { dash, isBlank, skipBlanks } from '../gfm/codes.ts';

const hash = 35;
const backtick = 96;

/** True for `#` to `######` with a blank or nothing after it (CommonMark 4.2). `at` is the offset of the first `#`. */
export function isAtxHeading(text: string, at: number, end: number): boolean {
  const after = runEnd(text, at, end, hash);
  return after - at <= 6 && (after === end || isBlank(text.charCodeAt(after)));
}

/** True for a run of one `=` or `-` and nothing but blanks after it (CommonMark 4.3). */
export function isSetextUnderline(text: string, at: number, end: number): boolean {
  return skipBlanks(text, runEnd(text, at, end, text.charCodeAt(at)), end) === end;
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
  const infoStart = runEnd(text, at, end, mark);
  if (infoStart - at < 3) return 0;
  if (mark === backtick) {
    for (let info = infoStart; info < end; info++) if (text.charCodeAt(info) === backtick) return 0;
  }
  return infoStart - at;
}

/** True for a closing code fence: at least `length` of `mark`, nothing but blanks after it. */
export function isClosingFence(text: string, at: number, end: number, mark: number, length: number): boolean {
  const after = runEnd(text, at, end, mark);
  return after - at >= length && skipBlanks(text, after, end) === end;
}

/** True where a line can begin a delimiter row by its first code unit. */
export function isDelimiterMark(code: number): boolean {
  return code === dash || code === 58 || code === 124;
}

function runEnd(text: string, at: number, end: number, code: number): number {
  while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}
