import { scanLines } from '../source/lines.ts';
import { pattern } from '../source/pattern.ts';

/**
 * The marks of damaged characters, of which a document as a whole gives evidence (see `characters/evidence.ts`): an `Â`;
 * controls, characters without width, letters that run from right to left, Braille cells and arrows that characters were
 * read back as; and what may be a character read in a wrong encoding, where something beyond ASCII follows it.
 */
const ALONE =
  '\\u0080-\\u009f\\u00ad\\u00c2\\u0590-\\u08ff\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800-\\u29ff\\ufb1d-\\ufdff\\ufe70-\\ufeff';
const MISREAD = '\\u00c3\\u00c4\\u00e2\\u00ef\\u0102\\u010f';
const marks = /* @__PURE__ */ pattern(`[${ALONE}]|[${MISREAD}][\\u0080-\\uffff]`, '');
/** What a mark starts with: in a text that has none of these, one class is looked for in half the time of the pattern. */
const starts = /* @__PURE__ */ pattern(`[${ALONE}${MISREAD}]`, '');
/** Words that speak of such characters. */
const WORDS = /zero[- ]?width|zw|soft[- ]hyphen|joiner|mojibake|byte[- ]order|u\+/i;
/** What escaping a text for HTML makes (see `characters/entities.ts`). */
const ESCAPES = /&(?:amp|lt|gt|quot|#39|#x27);/;

/**
 * The lines of a text that bear on how damaged characters in the rest of it are read, each with a line feed; empty for
 * most texts. The evidence of a text is that of these lines: none of it is seen across a line ending.
 */
export function marksOf(text: string): string {
  return hasMarks(text) ? linesWith(text, hasMarks) : '';
}

/** In the same way, the lines that bear on whether the whole text was escaped for HTML. */
export function escapesOf(text: string): string {
  return hasEscape(text) ? linesWith(text, hasEscape) : '';
}

function linesWith(text: string, isMeant: (line: string) => boolean): string {
  const lines = scanLines(text);
  let found = '';
  for (let line = 0; line < lines.count; line++) {
    const content = text.slice(lines.starts[line], lines.ends[line]);
    if (isMeant(content)) found += `${content}\n`;
  }
  return found;
}

function hasEscape(text: string): boolean {
  return text.includes('&');
}

function hasMark(text: string): boolean {
  return starts().test(text) && marks().test(text);
}

function hasMarks(text: string): boolean {
  return hasMark(text) || WORDS.test(text);
}

/**
 * True where a stretch of text has characters that are read in the light of the rest.
 *
 * @param unescaped - whether it is known that the text was not escaped for HTML
 */
export function dependsOnWhole(text: string, unescaped: boolean): boolean {
  return hasMark(text) || (!unescaped && ESCAPES.test(text));
}
