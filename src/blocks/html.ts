import {
  backtick,
  bracketClose,
  colon,
  dash,
  dot,
  doubleQuote,
  equals,
  exclamationMark,
  greaterThan,
  isBlank,
  isLetter,
  lessThan,
  questionMark,
  singleQuote,
  skipBlanks,
  slash,
  underscore,
} from '../gfm/codes.ts';
import { blockTags, rawTags } from './html-tags.ts';

/**
 * The seven kinds of HTML block of CommonMark 4.6, by the number that the specification gives them; 0 for none.
 */
export type HtmlKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The kind of HTML block that a line starts.
 *
 * @param text The document.
 * @param at Offset of the `<`.
 * @param end Offset after the line's last code unit.
 * @param tagAlone False where a complete tag of any name (kind 7) may not start a block: inside a paragraph.
 */
export function htmlStart(text: string, at: number, end: number, tagAlone: boolean): HtmlKind {
  if (at + 1 >= end) return 0;
  const code = text.charCodeAt(at + 1);
  if (code === questionMark) return 3;
  if (code === exclamationMark) return declarationStart(text, at + 2, end);
  const closing = code === slash;
  const nameStart = closing ? at + 2 : at + 1;
  const nameEnd = tagNameEnd(text, nameStart, end);
  if (nameEnd === nameStart) return 0;
  const after = nameEnd < end ? text.charCodeAt(nameEnd) : greaterThan;
  if (after !== slash && after !== greaterThan && !isBlank(after)) return 0;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  if (!closing && after !== slash && rawTags.has(name)) return 1;
  if (blockTags().has(name)) return after !== slash || follows(text, nameEnd + 1, end, '>') ? 6 : 0;
  if (!tagAlone) return 0;
  const tagEnd = closing ? skipBlanks(text, nameEnd, end) : attributesEnd(text, nameEnd, end);
  if (tagEnd === -1 || tagEnd >= end || text.charCodeAt(tagEnd) !== greaterThan) return 0;
  return skipBlanks(text, tagEnd + 1, end) === end ? 7 : 0;
}

/**
 * True where a line holds the end of an HTML block of kinds 1 to 5. The other two end before a blank line.
 *
 * @param from Where to begin: on the opening line after the `<`, on later lines their first code unit.
 */
export function htmlEnds(kind: HtmlKind, text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) !== greaterThan) continue;
    if (kind === 4) return true;
    if (kind === 3 && at > from && text.charCodeAt(at - 1) === questionMark) return true;
    if (kind === 2 && runBefore(text, at, from, dash) >= 2) return true;
    // micromark reads brackets in pairs, so that `]]]>` is no end.
    const brackets = kind === 5 ? runBefore(text, at, from, bracketClose) : 0;
    if (brackets > 0 && brackets % 2 === 0) return true;
    if (kind === 1 && endsRawTag(text, at, from)) return true;
  }
  return false;
}

function declarationStart(text: string, at: number, end: number): HtmlKind {
  if (follows(text, at, end, '--')) return 2;
  if (follows(text, at, end, '[CDATA[')) return 5;
  return at < end && isLetter(text.charCodeAt(at)) ? 4 : 0;
}

function tagNameEnd(text: string, at: number, end: number): number {
  if (at >= end || !isLetter(text.charCodeAt(at))) return at;
  while (at < end && isNameCode(text.charCodeAt(at))) at++;
  return at;
}

/** The offset where an open tag should have its `>`, after its attributes and an optional slash; -1 where it is broken. */
function attributesEnd(text: string, at: number, end: number): number {
  while (at < end) {
    at = skipBlanks(text, at, end);
    const code = text.charCodeAt(at);
    if (code === slash) return at + 1;
    if (at >= end || !(code === colon || code === underscore || isLetter(code))) return at;
    while (at < end && isAttributeNameCode(text.charCodeAt(at))) at++;
    let quoted = false;
    let mark = skipBlanks(text, at, end);
    while (!quoted && mark < end && text.charCodeAt(mark) === equals) {
      const value = skipBlanks(text, mark + 1, end);
      quoted = isQuote(text.charCodeAt(value));
      at = attributeValueEnd(text, value, end);
      if (at === -1) return -1;
      // micromark lets a further `=value` follow a value without quotes.
      mark = skipBlanks(text, at, end);
    }
  }
  return at;
}

function attributeValueEnd(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const quote = text.charCodeAt(at);
  if ((quote >= lessThan && quote <= greaterThan) || quote === backtick) return -1;
  if (!isQuote(quote)) {
    while (at < end && isUnquotedCode(text.charCodeAt(at))) at++;
    return at;
  }
  at++;
  while (at < end && text.charCodeAt(at) !== quote) at++;
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  return after === slash || after === greaterThan || isBlank(after) ? at + 1 : -1;
}

function endsRawTag(text: string, at: number, from: number): boolean {
  let name = at;
  while (name > from && at - name < 8 && isLetter(text.charCodeAt(name - 1))) name--;
  if (name - 2 < from || text.charCodeAt(name - 1) !== slash || text.charCodeAt(name - 2) !== lessThan)
    return false;
  return rawTags.has(text.slice(name, at).toLowerCase());
}

function runBefore(text: string, at: number, from: number, code: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) === code) start--;
  return at - start;
}

function follows(text: string, at: number, end: number, expected: string): boolean {
  return at + expected.length <= end && text.startsWith(expected, at);
}

function isQuote(code: number): boolean {
  return code === doubleQuote || code === singleQuote;
}

function isNameCode(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === dash;
}

function isAttributeNameCode(code: number): boolean {
  return isNameCode(code) || code === dot || code === colon || code === underscore;
}

function isUnquotedCode(code: number): boolean {
  return !(
    isBlank(code) ||
    isQuote(code) ||
    code === slash ||
    (code >= lessThan && code <= greaterThan) ||
    code === backtick
  );
}
