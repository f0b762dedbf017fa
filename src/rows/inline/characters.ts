import { pattern } from '../../source/pattern.ts';

const punctuation = pattern('[\\p{P}\\p{S}]', 'u');
const unicodeSpace = /\s/;

/** CommonMark 2.1: what counts as white space beside an emphasis marker. The edge of the text does, too. */
export function isSpace(character: string): boolean {
  return character === '' || unicodeSpace.test(character);
}

/** CommonMark 2.1: a punctuation character, in the sense of the Unicode categories P and S. */
export function isPunctuation(character: string): boolean {
  return punctuation().test(character);
}

/** One of the 32 ASCII characters that a backslash can escape. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** The whole character (not half of a surrogate pair) that ends before `offset`; empty at the start. */
export function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const code = text.charCodeAt(offset - 1);
  const low = code >= 0xdc00 && code <= 0xdfff;
  return text.slice(low && offset > 1 ? offset - 2 : offset - 1, offset);
}

/** The whole character that starts at `offset`; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
