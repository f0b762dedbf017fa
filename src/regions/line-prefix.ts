import { skipBlanks } from '../tokens/row.ts';
import { endOf, type Region, shiftRegion, startOf } from './region.ts';

/** Marks that programs and languages put before each line: comments, diffs. */
const MARKS = ['//', '--', ';;', '*', '+', '#', ';', '%', "'"];

/** Fewer lines do not show that a prefix is shared. */
const LEAST_LINES = 2;

const PIPE = 124;

interface Prefix {
  /** The mark, or `''` for a line number. */
  readonly mark: string;
  readonly number: number;
  /** Offset after the prefix. */
  readonly end: number;
}

/**
 * The runs of lines that all carry one prefix which is no part of the table: a comment mark, the sign of a diff, the line
 * number of a listing. Each comes as a region of its own whose lines start behind the prefix.
 */
export function withoutPrefixes(region: Region): Region[] {
  const found: Region[] = [];
  let line = 0;
  while (line < region.count) {
    const first = prefixOf(region, line);
    let end = line + 1;
    const ends = first === null ? [] : [first.end];
    let pipes = first !== null && region.text.charCodeAt(first.end) === PIPE ? 1 : 0;
    for (let last = first; last !== null && end < region.count; end++) {
      const next = prefixOf(region, end);
      if (next === null || next.mark !== last.mark || (next.mark === '' && next.number !== last.number + 1))
        break;
      ends.push(next.end);
      if (region.text.charCodeAt(next.end) === PIPE) pipes++;
      last = next;
    }
    if (pipes >= LEAST_LINES && ends.length >= LEAST_LINES) found.push(shiftRegion(region, line, ends));
    line = end;
  }
  return found;
}

function prefixOf(region: Region, line: number): Prefix | null {
  const { text } = region;
  const start = startOf(region, line);
  const end = endOf(region, line);
  let at = start;
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  if (at > start && at - start < 9 && text.charCodeAt(at) === PIPE) {
    return { mark: '', number: Number(text.slice(start, at)), end: at + 1 };
  }
  for (const mark of MARKS) {
    if (text.startsWith(mark, start))
      return { mark, number: 0, end: skipBlanks(text, start + mark.length, end) };
  }
  return null;
}
