import {
  backslash,
  bracketClose,
  bracketOpen,
  colon,
  doubleQuote,
  greaterThan,
  isBlank,
  lessThan,
  parenClose,
  parenOpen,
  singleQuote,
  space,
} from '../gfm/codes.ts';

/** The lines of a paragraph, and a place in them. Reading gives `lineEnd` between two lines and `textEnd` after the last. */
interface Reader {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly last: number;
  line: number;
  at: number;
}

const textEnd = -1;
const lineEnd = 10;
/** A link label of more characters makes no definition (CommonMark 4.7). */
export const longestLabel = 999;

/**
 * Counts the lines at the start of a paragraph that are link reference definitions (CommonMark 4.7, as micromark reads
 * them), in time linear in the paragraph.
 *
 * @param starts Offset, a line, of the first code unit after the container prefix.
 * @param ends Offset, a line, after its last code unit.
 * @param first Index of the paragraph's first line.
 * @param after Index of the line after its last.
 */
export function countDefinitionLines(
  text: string,
  starts: Int32Array,
  ends: Int32Array,
  first: number,
  after: number,
): number {
  const reader: Reader = { text, starts, ends, last: after - 1, line: first, at: starts[first] ?? 0 };
  let defined = first;
  while (defined < after) {
    skipLineBlanks(reader);
    if (!readDefinition(reader)) break;
    defined = reader.line + 1;
    step(reader);
  }
  return defined - first;
}

function readDefinition(reader: Reader): boolean {
  if (!readLabel(reader) || peek(reader) !== colon) return false;
  step(reader);
  skipWhitespace(reader);
  if (!readDestination(reader)) return false;
  const { line, at } = reader;
  if (readTitle(reader)) return true;
  reader.line = line;
  reader.at = at;
  skipLineBlanks(reader);
  return peek(reader) === textEnd || peek(reader) === lineEnd;
}

function readLabel(reader: Reader): boolean {
  if (peek(reader) !== bracketOpen) return false;
  step(reader);
  let size = 0;
  let filled = false;
  while (size <= longestLabel) {
    const code = peek(reader);
    if (code === textEnd || code === bracketOpen) return false;
    step(reader);
    if (code === bracketClose) return filled;
    if (code === lineEnd) continue;
    size++;
    filled ||= !isBlank(code);
    const next = code === backslash ? peek(reader) : textEnd;
    if (next === backslash || next === bracketOpen || next === bracketClose) {
      step(reader);
      size++;
    }
  }
  return false;
}

function readDestination(reader: Reader): boolean {
  if (peek(reader) === lessThan) return readEnclosedDestination(reader);
  const start = reader.at;
  let depth = 0;
  while (true) {
    const code = peek(reader);
    if (code === textEnd || code === lineEnd || isBlank(code)) return depth === 0 && reader.at > start;
    if (code === parenClose && depth === 0) return false;
    // NUL stands for U+FFFD (CommonMark 2.3), which is no control character.
    if ((code < space && code !== 0) || code === 127) return false;
    if (code === parenOpen) depth++;
    if (code === parenClose) depth--;
    step(reader);
    if (code === backslash) {
      const next = peek(reader);
      if (next === parenOpen || next === parenClose || next === backslash) step(reader);
    }
  }
}

function readEnclosedDestination(reader: Reader): boolean {
  step(reader);
  while (true) {
    const code = peek(reader);
    if (code === textEnd || code === lineEnd || code === lessThan) return false;
    step(reader);
    if (code === greaterThan) return true;
    if (code !== backslash) continue;
    const next = peek(reader);
    if (next === lessThan || next === greaterThan || next === backslash) step(reader);
  }
}

/** Reads whitespace, a title and the rest of its line; false where one of the three is not there. */
function readTitle(reader: Reader): boolean {
  if (!skipWhitespace(reader)) return false;
  const open = peek(reader);
  if (open !== doubleQuote && open !== singleQuote && open !== parenOpen) return false;
  const close = open === parenOpen ? parenClose : open;
  step(reader);
  while (peek(reader) !== close) {
    const code = peek(reader);
    if (code === textEnd) return false;
    step(reader);
    if (code === backslash && (peek(reader) === close || peek(reader) === backslash)) step(reader);
  }
  step(reader);
  skipLineBlanks(reader);
  return peek(reader) === textEnd || peek(reader) === lineEnd;
}

/** Skips blanks and line endings; false where there were none. */
function skipWhitespace(reader: Reader): boolean {
  const { line, at } = reader;
  skipLineBlanks(reader);
  while (peek(reader) === lineEnd) {
    step(reader);
    skipLineBlanks(reader);
  }
  return reader.line > line || reader.at > at;
}

function skipLineBlanks(reader: Reader): void {
  while (isBlank(peek(reader))) reader.at++;
}

function peek(reader: Reader): number {
  if (reader.at < (reader.ends[reader.line] ?? 0)) return reader.text.charCodeAt(reader.at);
  return reader.line === reader.last ? textEnd : lineEnd;
}

function step(reader: Reader): void {
  if (reader.at < (reader.ends[reader.line] ?? 0)) reader.at++;
  else if (reader.line < reader.last) {
    reader.line++;
    reader.at = reader.starts[reader.line] ?? 0;
  }
}
