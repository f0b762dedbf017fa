/**
 * The single-byte encodings that UTF-8 text is wrongly read as, and what becomes of a character that way. All tables
 * of damaged characters are computed from these.
 */

/** A single-byte encoding whose lower half is ASCII. */
export interface Decoding {
  readonly name: string;
  /** The 128 characters that the bytes 0x80 to 0xFF stand for; C1 controls where the encoding has no character. */
  readonly upper: string;
}

const C1 = codesFrom(0x80, 0x9f);

// Where windows-1252 and windows-1250 have no character, the Encoding standard reads the C1 control of the same number.
const WINDOWS_1252_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1250_C1 = '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź';
const CENTRAL_LETTERS = 'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙';

export const WINDOWS_1252: Decoding = decoding('windows-1252', WINDOWS_1252_C1, codesFrom(0xa0, 0xff));

const ISO_8859_1: Decoding = decoding('iso-8859-1', C1, codesFrom(0xa0, 0xff));

export const WINDOWS_1250: Decoding = decoding(
  'windows-1250',
  WINDOWS_1250_C1,
  '\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż',
  CENTRAL_LETTERS,
);

export const ISO_8859_2: Decoding = decoding(
  'iso-8859-2',
  C1,
  '\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žż',
  CENTRAL_LETTERS,
);

/** In the order of how often they do the damage. */
export const DECODINGS: readonly Decoding[] = [WINDOWS_1252, ISO_8859_1, WINDOWS_1250, ISO_8859_2];

/** The UTF-8 bytes of a code point of the Basic Multilingual Plane. */
export function utf8(code: number): readonly number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)];
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

/** The character that one byte is read as. */
export function readByte(byte: number, decoding: Decoding): string {
  return byte < 0x80 ? String.fromCharCode(byte) : decoding.upper.charAt(byte - 0x80);
}

/** What `text` looks like when its UTF-8 bytes are read in another encoding. */
export function misread(text: string, decoding: Decoding): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    for (const byte of utf8(text.charCodeAt(i))) result += readByte(byte, decoding);
  }
  return result;
}

/**
 * The characters of three UTF-8 bytes each that a text of three characters may be the misreading of, the likeliest
 * first. Mostly there is one, since the encodings that share a character mostly have it at the same place. Surrogates
 * and private use characters do not count.
 */
export function unread(form: string): readonly string[] {
  const characters = new Set<string>();
  for (const { upper } of DECODINGS) {
    const [lead = -1, middle = -1, last = -1] = Array.from(form, (character) => upper.indexOf(character));
    if (lead < 0x60 || lead > 0x6f || middle < 0 || middle > 0x3f || last < 0 || last > 0x3f) continue;
    const code = ((lead & 0x0f) << 12) | (middle << 6) | last;
    if (code < 0xd800 || code > 0xf8ff) characters.add(String.fromCharCode(code));
  }
  return [...characters];
}

/** @__NO_SIDE_EFFECTS__ */
function decoding(name: string, ...upper: readonly string[]): Decoding {
  return { name, upper: upper.join('') };
}

/** @__NO_SIDE_EFFECTS__ */
function codesFrom(first: number, last: number): string {
  let result = '';
  for (let code = first; code <= last; code++) result += String.fromCharCode(code);
  return result;
}
