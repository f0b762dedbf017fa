/**
 * What the edges of a cell may hold. Space, tab, the line endings, vertical tab and form feed around a cell are
 * blanks that a table does not keep. Other white space (no-break space, the spaces of U+2000, a byte order mark)
 * is content, but some engines trim it, so at an edge it is written as a character reference, which no engine trims.
 */

/** A cell's text without the blanks around it, and the white space at its edges as character references. */
export interface Edges {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

/** Takes the blanks off both ends of `text`. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Splits trimmed text into the white space at its very edges, written as references, and what is between. */
export function splitEdges(text: string): Edges {
  const first = edgeReference(text.charAt(0));
  const last = text.length > 1 ? edgeReference(text.charAt(text.length - 1)) : '';
  if (first === '' && last === '') return { before: '', core: text, after: '' };
  return {
    before: first,
    core: text.slice(first === '' ? 0 : 1, last === '' ? text.length : -1),
    after: last,
  };
}

/** Puts U+FFFD where the text holds NUL (CommonMark 2.3) or half a surrogate pair, which no UTF-8 text can hold. */
export function wellFormed(text: string): string {
  return text.replace(/[\0\ud800-\udfff]/gu, '\uFFFD');
}

/** Space, tab, LF, VT, FF, CR. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** What `String.prototype.trim` removes, with which some engines trim. */
export function isWhitespace(code: number): boolean {
  return code < 128 ? isBlank(code) : /\s/.test(String.fromCharCode(code));
}

function edgeReference(character: string): string {
  if (character === '' || !isWhitespace(character.charCodeAt(0))) return '';
  return character === '\u00A0' ? '&nbsp;' : `&#${character.charCodeAt(0)};`;
}
