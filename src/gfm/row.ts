import type { Span } from '../types.ts';
import { backslash, isBlank, pipe, skipBlanks } from './codes.ts';

/** The cells of one line, read as a header row or data row. */
export interface Row {
  /**
   * The content of each cell, blanks (space, tab) around it left out. An empty cell has an empty span at its start,
   * directly after the pipe that opens it.
   */
  readonly cells: readonly Span[];
  /** True where a pipe stands before the first cell. */
  readonly leadingPipe: boolean;
  /** True where a pipe stands after the last cell. The only pipe of a line `|` is its leading pipe. */
  readonly trailingPipe: boolean;
}

/**
 * Splits a line into cells by GFM 4.10 as micromark reads it: `\|` is no cell boundary, `\\` is an escaped backslash (the
 * pipe after it splits), and nothing else protects a pipe, code spans neither. Any text is a row; a line without a pipe
 * is one cell, a blank line one empty cell.
 *
 * @param text The document.
 * @param start Offset of the line's first code unit, container prefix left out; blanks before the first pipe are skipped.
 * @param end Offset after the line's last code unit, line ending left out.
 */
export function splitRow(text: string, start: number, end: number): Row {
  const cells: Span[] = [];
  let at = skipBlanks(text, start, end);
  const leadingPipe = at < end && text.charCodeAt(at) === pipe;
  if (leadingPipe) at++;
  let trailingPipe = false;
  while (true) {
    const from = at;
    const contentStart = skipBlanks(text, at, end);
    at = findPipe(text, contentStart, end);
    if (contentStart === end && cells.length > 0) {
      trailingPipe = true;
      break;
    }
    const contentEnd = trimBlanks(text, contentStart, at);
    cells.push(
      contentEnd === contentStart ? { start: from, end: from } : { start: contentStart, end: contentEnd },
    );
    if (at === end) break;
    at++;
  }
  return { cells, leadingPipe, trailingPipe };
}

/**
 * Counts the cells of a header row without keeping them; parameters as for `splitRow`.
 *
 * @returns What `splitRow(...).cells.length` would be, but 0 for a line that cannot be a header row: a blank line, and a
 *   pipe alone.
 */
export function countHeaderCells(text: string, start: number, end: number): number {
  let at = skipBlanks(text, start, end);
  if (at < end && text.charCodeAt(at) === pipe) at++;
  at = skipBlanks(text, at, end);
  let count = 0;
  while (at < end) {
    count++;
    at = findPipe(text, at, end);
    if (at < end) at = skipBlanks(text, at + 1, end);
  }
  return count;
}

function trimBlanks(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The offset of the next pipe that ends a cell, or `end`. `at` must not stand behind an escaping backslash. */
export function findPipe(text: string, at: number, end: number): number {
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === pipe) return at;
    if (code === backslash && at + 1 < end) {
      const next = text.charCodeAt(at + 1);
      if (next === pipe || next === backslash) at++;
    }
    at++;
  }
  return end;
}
