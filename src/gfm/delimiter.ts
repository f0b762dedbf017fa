import type { Align } from '../types.ts';
import { colon, dash, pipe, skipBlanks } from './codes.ts';

/**
 * Counts the delimiter cells of a line; parameters as for `readDelimiterRow`.
 *
 * @returns The number of columns, or 0 where the line is no delimiter row.
 */
export function countDelimiterCells(text: string, start: number, end: number): number {
  return walk(text, start, end, null);
}

/**
 * Reads a line as delimiter row by GFM 4.10 as micromark reads it: cells of `-`, one dash or more, with an optional colon
 * on either side, blanks (space, tab) around them, pipes between them and optionally on the outside. At least one colon
 * or pipe must be there; without it the line is a setext underline or thematic break.
 *
 * How far the line is indented is not looked at: 4 columns or more make it no delimiter row, which is for the block
 * structure to know.
 *
 * @param text The document.
 * @param start Offset of the line's first code unit, container prefix left out.
 * @param end Offset after the line's last code unit, line ending left out.
 * @returns One entry a column, or null where the line is no delimiter row.
 */
export function readDelimiterRow(text: string, start: number, end: number): Align[] | null {
  const align: Align[] = [];
  return walk(text, start, end, align) === 0 ? null : align;
}

function walk(text: string, start: number, end: number, align: Align[] | null): number {
  let at = skipBlanks(text, start, end);
  let marked = at < end && text.charCodeAt(at) === pipe;
  if (marked) at = skipBlanks(text, at + 1, end);
  let count = 0;
  while (at < end) {
    const left = text.charCodeAt(at) === colon;
    if (left) at++;
    const dashes = at;
    while (at < end && text.charCodeAt(at) === dash) at++;
    if (at === dashes) return 0;
    const right = at < end && text.charCodeAt(at) === colon;
    if (right) at++;
    marked ||= left || right;
    count++;
    align?.push(left ? (right ? 'center' : 'left') : right ? 'right' : null);
    at = skipBlanks(text, at, end);
    if (at === end) break;
    if (text.charCodeAt(at) !== pipe) return 0;
    marked = true;
    at = skipBlanks(text, at + 1, end);
  }
  return marked ? count : 0;
}
