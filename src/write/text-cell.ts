import { splitEdges, trimBlanks, wellFormed } from './blanks.ts';
import type { LineBreak } from './markdown-cell.ts';

/**
 * Writes plain text so that every engine shows exactly that text in a cell: what inline Markdown would give a meaning
 * is escaped with a backslash (CommonMark 2.4), autolinks of GFM and math of GitHub included. Blanks around the text
 * are dropped, NUL and lone surrogates become U+FFFD.
 *
 * @param text - the text a reader should see
 * @param lineBreak - what a line break becomes: `<br>` or a space
 */
export function escapeText(text: string, lineBreak: LineBreak = 'br'): string {
  const { before, core, after } = splitEdges(trimBlanks(wellFormed(text)));
  return before + escapeCore(core, lineBreak) + after;
}

const SPECIAL = /[\\`*_~[<|$@\n\u2028\u2029]|\r\n?|&(?=#?[A-Z0-9]{1,31};)|\](?=[([])|:(?=\/\/)|www(?=\.)/gi;

function escapeCore(text: string, lineBreak: LineBreak): string {
  const hasMath = text.indexOf('$') !== text.lastIndexOf('$');
  return text.replace(SPECIAL, (found, offset: number) => {
    const previous = text.charAt(offset - 1);
    const next = text.charAt(offset + found.length);
    switch (found) {
      case '\\':
        return isAlphanumeric(next) ? found : '\\\\';
      case '_':
        return isAlphanumeric(previous) && isAlphanumeric(next) ? found : '\\_';
      case '<':
        return /[A-Za-z/!?]/.test(next) ? '\\<' : found;
      case '@':
        return /\S/.test(previous) && isAlphanumeric(next) ? '\\@' : found;
      case '$':
        return hasMath ? '\\$' : found;
      case '\n':
      case '\r':
      case '\r\n':
        return lineBreak === 'br' ? '<br>' : ' ';
      case '\u2028':
      case '\u2029':
        return `&#${found.charCodeAt(0)};`;
      default:
        // Of a web address the first character that makes it one, of the rest the character itself.
        return found.length === 3 ? `${found}\\` : `\\${found}`;
    }
  });
}

function isAlphanumeric(character: string): boolean {
  return /[A-Za-z0-9]/.test(character);
}
