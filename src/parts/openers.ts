import { htmlEnds, htmlStart } from '../blocks/html.ts';
import { languageOf } from '../blocks/leaf.ts';
import { isClosingFence, openingFenceLength } from '../blocks/leaf-starts.ts';
import { dollar, lessThan } from '../gfm/codes.ts';
import { TABLE_LANGUAGES } from '../regions/find-regions.ts';
import type { Marks } from './marks.ts';
import { isOfPrefix, isPlain, lineEnd, lineStart, runStart } from './plain.ts';
import { isLoneMark } from './surroundings.ts';

const NEEDLES = ['```', '~~~', '<', '$$'] as const;

/**
 * Finds what may open a block that blank lines do not end: a code fence, HTML of the kinds 1 to 5 of CommonMark 4.6,
 * such as a comment, or a math block.
 */
export class Openers {
  private readonly text: string;
  /** Where each of the needles is found next. */
  private readonly found = [-1, -1, -1, -1];

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the first from `from` on, or `before` where none stands above it. */
  next(from: number, before: number): number {
    let first = before;
    for (let i = 0; i < NEEDLES.length; i++) {
      if ((this.found[i] ?? 0) < from) this.found[i] = this.search(NEEDLES[i] ?? '', from);
      first = Math.min(first, this.found[i] ?? first);
    }
    return first;
  }

  private search(needle: string, from: number): number {
    const { text } = this;
    for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + needle.length))
      if (isFirst(text, at) && opens(text, at)) return at;
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * Offset of the line below a block that is certain to open at `at` and in which no table is looked for: code of a language
 * that is no table's, or without the marks that a table takes; HTML. -1 where that is not certain.
 *
 * @param least - where the block structure starts anew above it
 * @param mark - offset of the first mark from `at` on
 */
export function skipOpened(text: string, at: number, least: number, mark: number, marks: Marks): number {
  if (at !== lineStart(text, at, least) || !isPlain(text, runStart(text, at, least), at)) return -1;
  if (text.charCodeAt(at) === dollar) return -1;
  const first = lineEnd(text, at);
  if (text.charCodeAt(at) === lessThan) return htmlBlockEnd(text, at, first);
  const length = openingFenceLength(text, at, first);
  const end = fenceEnd(text, at, first, length);
  if (mark >= end || !TABLE_LANGUAGES.has(languageOf(text, at + length, first))) return end;
  return mark > first && isLoneMark(text, lineStart(text, mark, first), mark, end, marks) ? end : -1;
}

/** True where nothing stands before `at` on its line but what prefixes of containers are made of. */
function isFirst(text: string, at: number): boolean {
  while (at > 0) {
    const code = text.charCodeAt(--at);
    if (code === 10) return true;
    if (!isOfPrefix(code)) return false;
  }
  return true;
}

function opens(text: string, at: number): boolean {
  if (text.charCodeAt(at) === dollar) return true;
  const end = lineEnd(text, at);
  if (text.charCodeAt(at) !== lessThan) return openingFenceLength(text, at, end) > 0;
  const kind = htmlStart(text, at, end, false);
  return kind > 0 && kind < 6;
}

/** Offset of the line below a code block, or the end of the text where it is not closed. */
function fenceEnd(text: string, open: number, first: number, length: number): number {
  const mark = text.charCodeAt(open);
  const needle = text.slice(open, open + 3);
  let at = text.indexOf(needle, first);
  while (at !== -1) {
    const start = lineStart(text, at, first);
    const end = lineEnd(text, at);
    const isIndented =
      at - start > 3 || text.slice(start, at).trimStart() !== '' || text.slice(start, at).includes('\t');
    if (!isIndented && isClosingFence(text, at, end, mark, length)) return end + 1;
    at = text.indexOf(needle, end);
  }
  return text.length;
}

/** Offset of the line below an HTML block, or the end of the text where it is not closed. */
function htmlBlockEnd(text: string, open: number, first: number): number {
  const kind = htmlStart(text, open, first, false);
  let from = open + 1;
  let end = first;
  while (!htmlEnds(kind, text, from, end)) {
    if (end >= text.length) return text.length;
    from = end + 1;
    end = lineEnd(text, from);
  }
  return end + 1;
}
