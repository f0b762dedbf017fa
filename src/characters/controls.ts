import { WINDOWS_1252 } from './decodings.ts';

/**
 * C1 controls (U+0080 to U+009F) are windows-1252 text that was read as ISO 8859-1: U+0092 is an apostrophe. The HTML
 * standard reads character references to them so (13.2.5.80, numeric character reference end state).
 */
export function isC1Control(code: number): boolean {
  return code >= 0x80 && code <= 0x9f;
}

/** What a C1 control was: the character of its number in windows-1252, or nothing where that has none. */
export function controlMeaning(code: number): string {
  const meaning = WINDOWS_1252.upper.charAt(code - 0x80);
  return isC1Control(meaning.charCodeAt(0)) ? '' : meaning;
}
