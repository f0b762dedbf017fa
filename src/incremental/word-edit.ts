import { longestLabel } from '../blocks/definitions.ts';
import { bracketClose, bracketOpen, isEscaped } from '../gfm/codes.ts';
import { lineEnd, lineStart } from '../parts/plain.ts';
import type { Edit } from '../types.ts';

/** Up to the first letter of a line, what neither opens code, HTML or math nor is escaped. */
const PLAIN_START = /^[\s>|\-+*#\d.()_"':,;![\]]*[A-Za-z]/;
const WORD = /^[A-Za-z0-9]*$/;
const PART_OF_WORD = /[A-Za-z0-9]/;

/**
 * True for an edit that makes a word longer, shorter or another one, on a line where no letter tells what block it opens or
 * ends, or where cells part: it leaves all places as they are at which the text may be cut (see `findCuts`).
 *
 * A letter before the edit tells that the line's prefix, and with it what kind of line it is, stands before. One directly
 * before it stays, so nothing is emptied that was not. What letters are a part of further behind are entities of pipes and
 * the tags that end HTML.
 */
export function isWordEdit(text: string, { start, end, text: written }: Edit): boolean {
  if (!PART_OF_WORD.test(text.charAt(start - 1))) return false;
  if (!WORD.test(written) || !WORD.test(text.slice(start, end))) return false;
  const line = lineStart(text, start, 0);
  if (!PLAIN_START.test(text.slice(line, start))) return false;
  const content = text.slice(line, lineEnd(text, end));
  if (content.includes('&') || content.includes('</')) return false;
  // A CR that ends a line by itself.
  const carriage = content.indexOf('\r');
  return (
    (carriage === -1 || carriage === content.length - 1) &&
    !reachesLabelLimit(text, start, end, written.length)
  );
}

/** True where the edit stands in what may be a label, which may be as long as one may be, before or after it. */
function reachesLabelLimit(text: string, start: number, end: number, written: number): boolean {
  if (text.lastIndexOf('[', start) === -1) return false;
  let open = start - 1;
  while (open >= 0 && !isBracket(text, open)) open--;
  if (text.charCodeAt(open) !== bracketOpen) return false;
  let close = end;
  while (close < text.length && !isBracket(text, close)) close++;
  // Prefixes of its lines do not count, so it may be shorter.
  return close - open + written >= longestLabel;
}

function isBracket(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === bracketOpen || code === bracketClose) && !isEscaped(text, 0, at);
}
