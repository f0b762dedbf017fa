import { skipBlanks } from '../tokens/row.ts';
import { readRule } from '../tokens/rule.ts';
import { SEPARATOR_SIZE, type Separators } from '../tokens/separators.ts';
import { endOf, type Region, separatorsOf, shiftRegion, startOf } from './region.ts';

/** Marks that programs and languages put before each line: comments, diffs, quotes that were escaped for HTML. */
const MARKS = ['//', '--', ';;', '*', '+', '#', ';', '%', "'", '&gt;'];

/** Those that may follow another one: what was commented out twice, or was a quote before. None looks like a rule. */
const FURTHER_MARKS = ['//', ';;', '#', ';', '%', '>', '&gt;'];
const MOST_MARKS = 6;

/** Fewer lines do not show that a prefix is shared. */
const LEAST_LINES = 2;

const PIPE = 124;

/** A prefix nobody knows has to be this short. */
const LONGEST_MARK = 4;

interface Prefix {
  /** The mark, or `''` for a line number. */
  readonly mark: string;
  readonly number: number;
  /** Offset after the prefix. */
  readonly end: number;
  /** True for a mark that no language is known to use: it counts where it stands before a delimiter row too. */
  readonly unknown: boolean;
}

/**
 * The runs of lines that all carry one prefix which is no part of the table: a comment mark, the sign of a diff, the line
 * number of a listing, a stray character. Each comes as a region of its own whose lines start behind the prefix.
 */
export function withoutPrefixes(region: Region): Region[] {
  const found: Region[] = [];
  let line = 0;
  while (line < region.count) {
    const first = prefixOf(region, line);
    const ends: number[] = [];
    let pipes = 0;
    let rows = 0;
    let rules = 0;
    let end = line;
    for (let last = first; last !== null && end < region.count; end++) {
      const next = end === line ? first : prefixOf(region, end);
      if (next === null || (end > line && !follows(last, next))) break;
      ends.push(next.end);
      const separators = separatorsOf(region, end);
      if (separators.length > 0) rows++;
      if (startsAt(separators, next.end)) pipes++;
      if (readRule(region.text, next.end, endOf(region, end)) !== null) rules++;
      last = next;
    }
    const shared =
      (pipes >= LEAST_LINES && (first?.unknown !== true || rules > 0)) || (rows >= LEAST_LINES && rules > 0);
    if (shared) found.push(shiftRegion(region, line, ends));
    line = Math.max(end, line + 1);
  }
  return found;
}

/** Whether some separator stands right behind the prefix. */
function startsAt(separators: Separators, offset: number): boolean {
  for (let i = 0; (separators[i] ?? offset + 1) <= offset; i += SEPARATOR_SIZE)
    if (separators[i] === offset) return true;
  return false;
}

function follows(last: Prefix, next: Prefix): boolean {
  return next.mark === last.mark && (next.mark !== '' || next.number === last.number + 1);
}

function prefixOf(region: Region, line: number): Prefix | null {
  const { text } = region;
  const start = startOf(region, line);
  const end = endOf(region, line);
  let at = start;
  while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  if (at > start && at - start < 9 && isGutter(text.charCodeAt(at))) {
    return {
      mark: '',
      number: Number(text.slice(start, at)),
      end: skipBlanks(text, at + 1, end),
      unknown: false,
    };
  }
  for (const mark of MARKS) {
    if (text.startsWith(mark, start)) return behindMarks(text, mark, start + mark.length, end);
  }
  for (at = start; at < end && at - start <= LONGEST_MARK; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE)
      return at === start || text[at - 1] === '\\'
        ? null
        : { mark: text.slice(start, at), number: 0, end: at, unknown: true };
    if (code === 32 || code === 45) return null;
  }
  return null;
}

/** The prefix that starts with a mark up to `at`, with the marks that follow it. */
function behindMarks(text: string, first: string, at: number, end: number): Prefix {
  let mark = first;
  at = skipBlanks(text, at, end);
  for (let count = 1; count < MOST_MARKS; count++) {
    const next = FURTHER_MARKS.find((further) => text.startsWith(further, at));
    if (next === undefined) break;
    mark += next;
    at = skipBlanks(text, at + next.length, end);
  }
  return { mark, number: 0, end: at, unknown: false };
}

/** What stands between a line number and the line: `|`, `:`, a tab, an arrow. */
function isGutter(code: number): boolean {
  return code === PIPE || code === 58 || code === 9 || code === 0x2192;
}
