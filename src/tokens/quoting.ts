import { isEscaped } from '../gfm/codes.ts';
import { indexBetween } from '../source/find.ts';
import { SEPARATOR_SIZE, type Separators } from './separators.ts';

/**
 * What a reader sees around a pipe that keeps it from being a cell boundary. GFM knows none of these; they only count
 * where a row would be too wide otherwise. Ordered from the surest sign to the weakest.
 */
export const Quoting = { none: 0, code: 1, double: 2, math: 3, bracket: 4, quote: 5 } as const;

const BACKTICK = 96;
const BACKSLASH = 92;
const DOLLAR = 36;
const QUOTE = 34;

/**
 * For each separator of a line, the surest thing that it stands inside: a code span, `[[ ]]` or `{{ }}`, `$math$`,
 * balanced brackets, double quotes. One entry a separator, linear in the line.
 */
export function quotingOf(
  text: string,
  start: number,
  end: number,
  separators: Separators,
): readonly number[] {
  const count = separators.length / SEPARATOR_SIZE;
  const result = new Array<number>(count).fill(Quoting.none);
  if (count === 0) return result;
  const mark = (from: number, to: number, kind: number): void => {
    for (
      let at = firstAfter(separators, from);
      at < count && (separators[at * SEPARATOR_SIZE] ?? 0) < to;
      at++
    ) {
      const known = result[at] ?? 0;
      if (known === Quoting.none || kind < known) result[at] = kind;
    }
  };
  const code = codeSpans(text, start, end);
  for (let i = 0; i < code.length; i += 2) mark(code[i] ?? 0, code[i + 1] ?? 0, Quoting.code);
  markBrackets(text, start, end, code, mark);
  markToggles(text, start, end, code, DOLLAR, Quoting.math, mark);
  markToggles(text, start, end, code, QUOTE, Quoting.quote, mark);
  return result;
}

type Mark = (from: number, to: number, kind: number) => void;

/** Index of the first separator at or after `offset`. */
function firstAfter(separators: Separators, offset: number): number {
  let low = 0;
  let high = separators.length / SEPARATOR_SIZE;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((separators[middle * SEPARATOR_SIZE] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Code spans of a line (CommonMark 6.1): two numbers each, fences included. A run of backticks is closed by the next run
 * of the same length; runs are indexed by length once, so that unclosed ones cost nothing twice.
 */
function codeSpans(text: string, start: number, end: number): readonly number[] {
  const first = indexBetween(text, '`', start, end);
  if (first === -1) return [];
  const runs: number[] = [];
  for (let at = first; at < end; ) {
    if (text.charCodeAt(at) !== BACKTICK) {
      at++;
      continue;
    }
    const from = at;
    while (at < end && text.charCodeAt(at) === BACKTICK) at++;
    const escaped = isEscaped(text, start, from);
    if (escaped && at - from === 1) continue;
    runs.push(escaped ? from + 1 : from, at);
  }
  const nextOfLength = new Map<number, number>();
  const closing = new Array<number>(runs.length / 2).fill(-1);
  for (let i = runs.length / 2 - 1; i >= 0; i--) {
    const length = (runs[2 * i + 1] ?? 0) - (runs[2 * i] ?? 0);
    closing[i] = nextOfLength.get(length) ?? -1;
    nextOfLength.set(length, i);
  }
  const spans: number[] = [];
  for (let i = 0; i < closing.length; ) {
    const close = closing[i] ?? -1;
    if (close === -1) {
      i++;
      continue;
    }
    spans.push(runs[2 * i] ?? 0, runs[2 * close + 1] ?? 0);
    i = close + 1;
  }
  return spans;
}

/** Marks what stands in balanced brackets; `[[` and `{{` are links and templates of wikis. */
function markBrackets(text: string, start: number, end: number, code: readonly number[], mark: Mark): void {
  const stack: number[] = [];
  let span = 0;
  for (let at = start; at < end; at++) {
    if (span < code.length && at >= (code[span] ?? 0)) {
      at = (code[span + 1] ?? 0) - 1;
      span += 2;
      continue;
    }
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) {
      at++;
      continue;
    }
    if (char === 40 || char === 91 || char === 123) stack.push(at);
    else if (char === 41 || char === 93 || char === 125) {
      const open = stack.at(-1);
      if (open === undefined || !closes(text.charCodeAt(open), char)) {
        stack.length = 0;
        continue;
      }
      stack.pop();
      const twice = doubled(text, open, at);
      if (stack.length > (twice ? 1 : 0)) continue;
      mark(open, at, twice ? Quoting.double : Quoting.bracket);
    }
  }
}

function doubled(text: string, open: number, close: number): boolean {
  const char = text.charCodeAt(open);
  return (
    char !== 40 && text.charCodeAt(open + 1) === char && text.charCodeAt(close - 1) === text.charCodeAt(close)
  );
}

function closes(open: number, close: number): boolean {
  return open === 40 ? close === 41 : close === open + 2;
}

/** Marks what stands between two equal marks that touch their content, as `$x$` and `"x"` do. */
function markToggles(
  text: string,
  start: number,
  end: number,
  code: readonly number[],
  char: number,
  kind: number,
  mark: Mark,
): void {
  const searched = String.fromCharCode(char);
  let open = -1;
  let span = 0;
  for (let at = indexBetween(text, searched, start, end); at !== -1; ) {
    while (span < code.length && (code[span + 1] ?? 0) <= at) span += 2;
    const inCode = span < code.length && at >= (code[span] ?? 0);
    if (!inCode && text.charCodeAt(at - 1) !== BACKSLASH) {
      const opens = !isSpace(text.charCodeAt(at + 1));
      const ends = !isSpace(text.charCodeAt(at - 1));
      if (open !== -1 && ends) {
        mark(open, at, kind);
        open = -1;
      } else if (opens) open = at;
    }
    at = indexBetween(text, searched, at + 1, end);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 124;
}
