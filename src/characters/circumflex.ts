import { isBlank, isOneOf, isWithoutWidth } from './hidden.ts';
import { isContinuation } from './mojibake.ts';

/**
 * The byte C2 starts the UTF-8 form of a no-break space and of a soft hyphen; read as a Western or Central European
 * character it is `Â`. The letter exists (Romanian, Turkish, Vietnamese, tables of characters), so what stands around
 * it decides, here and in the document.
 */
export const CIRCUMFLEX = 0xc2; // Â
const NO_BREAK_SPACE = 0xa0;
const SOFT_HYPHEN = 0xad;
const CLOSING_MARKS = '!%),.:;?]';

/** What a document says about its `Â`s. */
export interface CircumflexUse {
  /** Some stand before a letter, as the letter `Â` does. */
  readonly letter: boolean;
  /** Some cannot be the letter, because a small letter, digit or punctuation mark comes before and a blank after. */
  readonly stray: boolean;
}

/** Reads how `Â` is used in a text, in one pass over its occurrences. */
export function readCircumflexes(text: string): CircumflexUse {
  let letter = false;
  let stray = false;
  for (let at = text.indexOf('Â'); at !== -1; at = text.indexOf('Â', at + 1)) {
    const before = at === 0 ? 0 : text.charCodeAt(at - 1);
    let next = at + 1;
    while (next < text.length && isWithoutWidth(text.charCodeAt(next))) next++;
    const after = next < text.length ? text.charCodeAt(next) : 0;
    if (isLetter(after)) letter = true;
    else if (isBlank(after) && isCloser(before)) stray = true;
  }
  return { letter, stray };
}

/**
 * Whether the `Â` at `at` is the ruin of a no-break space or soft hyphen. `before` is the code unit that a reader sees
 * before it and `after` the one after it, 0 at a cell's edge.
 */
export function isStrayCircumflex(
  text: string,
  at: number,
  start: number,
  before: number,
  after: number,
  use: CircumflexUse,
): boolean {
  if (after === NO_BREAK_SPACE || after === SOFT_HYPHEN) {
    if (use.letter && !isCloser(before)) return false;
    return !isReadTwice(text, at, start);
  }
  if (!isBlank(after)) return false;
  return use.stray && !use.letter && !isContinuation(before);
}

/**
 * Whether the `Â` is the second half of a byte that was misread twice: `ÃƒÂ` with a no-break space is an `à`. The first
 * half is `Ã` or `Â` with what a continuation byte was read as.
 */
function isReadTwice(text: string, at: number, start: number): boolean {
  if (at - 2 < start) return false;
  const lead = text.charAt(at - 2);
  const last = text.charCodeAt(at - 1);
  return (lead === 'Ã' || lead === 'Â') && last !== NO_BREAK_SPACE && isContinuation(last);
}

/** A small letter, a digit, or a mark that ends something: no capital `Â` follows these. */
function isCloser(code: number): boolean {
  if (code >= 0xdf && code <= 0xff) return true;
  return isOneOf(code, CLOSING_MARKS) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

function isLetter(code: number): boolean {
  return isCapital(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x2000);
}
