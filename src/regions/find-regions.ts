import { type Blocks, type Fence, type GfmTable, LineKind } from '../blocks/types.ts';
import { prefixEnd } from './prefix-end.ts';
import { makeRegion, type Region } from './region.ts';

const PIPE = 124;

/** Languages of a fence whose content may be a table that somebody wrapped in code, rather than a program. */
export const TABLE_LANGUAGES: ReadonlySet<string> = new Set([
  '',
  'markdown',
  'md',
  'gfm',
  'text',
  'txt',
  'plain',
  'plaintext',
  'table',
  'output',
  'diff',
]);

/** Code holds no table for GFM. */
const NO_TABLES: ReadonlyMap<number, GfmTable> = new Map();

/**
 * Cuts a text into the regions in which a table may stand, in order. Headings, HTML, front matter, math and code end a
 * region; code becomes a region of its own kind where it may hold a table and nothing else.
 */
export function findRegions(text: string, blocks: Blocks): Region[] {
  const regions: Region[] = [];
  const tables = new Map(blocks.tables.map((table) => [table.header, table]));
  const { kinds, lines } = blocks;
  let run: number[] = [];
  let contents: number[] = [];
  let base = -1;
  let highest = 0;
  const close = (): void => {
    if (run.length > 0) regions.push(makeRegion(text, blocks, tables, 'flow', base, run, contents));
    run = [];
    contents = [];
    base = -1;
  };
  let fence = 0;
  let end = 0;
  // A header row may be a lazy line, so a table stands where its delimiter row does.
  let tableBase = 0;
  for (let line = 0; line < lines.count; line++) {
    const kind = kinds[line];
    const container = blocks.containers[line] ?? 0;
    const before = highest;
    if (container > highest) highest = container;
    if (kind === LineKind.fenceOpen) {
      close();
      const found = fenceFrom(blocks.fences, fence, line);
      fence = found.next;
      if (found.fence !== null) {
        const region = fenceRegion(text, blocks, found.fence);
        if (region !== null) regions.push(region);
        for (let inner = line; inner < found.fence.end; inner++)
          highest = Math.max(highest, blocks.containers[inner] ?? 0);
        line = found.fence.end - 1;
      }
      continue;
    }
    if (kind === LineKind.blank) {
      // The marker of an empty list item is no blank line: it stays, and ends the table above it.
      if (base !== -1 && blocks.opensItem[line] !== 1 && staysInside(blocks, base, container)) {
        run.push(line);
        contents.push(lines.ends[line] ?? 0);
      } else close();
      continue;
    }
    if (kind === LineKind.indentedCode) {
      // Found once for all lines of a run: rows of a table that are indented like code are looked at one by one.
      if (line >= end) end = codeEnd(blocks, line);
      const touches = isHeaderAbove(text, blocks, line, end);
      const follows =
        base !== -1 && run.length > 0 && run.at(-1) === line - 1 && kinds[line - 1] !== LineKind.blank;
      if (!touches && !follows) {
        close();
        const code = codeRegion(text, blocks, line, end);
        if (code !== null) regions.push(code);
        line = end - 1;
        continue;
      }
    } else if (!mayHoldTable(kind)) {
      close();
      continue;
    } else if (
      kind === LineKind.heading &&
      text.charCodeAt(firstVisible(text, blocks.contents[line] ?? 0)) === 35
    ) {
      close();
      continue;
    }
    const follows = run.length > 0 && run.at(-1) === line - 1 && kinds[line - 1] !== LineKind.blank;
    if (tables.has(line)) tableBase = blocks.containers[line + 1] ?? 0;
    const own =
      kind === LineKind.table
        ? tableBase
        : follows && (isRowInQuote(text, blocks, line, base) || isRowOutOfQuote(text, blocks, line, base))
          ? base
          : baseOf(text, blocks, line, before);
    if (own !== base) close();
    base = own;
    run.push(line);
    contents.push(prefixEnd(text, blocks, line, own));
  }
  close();
  return regions;
}

/**
 * True for indented code that may be the deep-set header row of a terminal table: the line of a frame or a row follows
 * directly, or any line where it is one line that may have been broken, or, where it is one line with a pipe, the line of
 * a frame after a blank line.
 */
function isHeaderAbove(text: string, blocks: Blocks, line: number, end: number): boolean {
  const isOne = end === line + 1;
  if (end < blocks.lines.count && mayHoldTable(blocks.kinds[end])) {
    if (blocks.containers[end] !== blocks.containers[line] || blocks.opensItem[end] === 1) return false;
    return isOne || hasPipe(text, blocks, end) || startsFrame(text, blocks, end);
  }
  if (!isOne || !hasPipe(text, blocks, line)) return false;
  const next = end + 1;
  return (
    next < blocks.lines.count &&
    blocks.kinds[end] === LineKind.blank &&
    mayHoldTable(blocks.kinds[next]) &&
    text.startsWith('--', firstVisible(text, blocks.contents[next] ?? 0))
  );
}

/** What the line of a frame starts with, drawn in any way. */
const FRAME = /[-+=|:\u2010-\u2015\u2500-\u257f]/;

function startsFrame(text: string, blocks: Blocks, line: number): boolean {
  return FRAME.test(text.charAt(firstVisible(text, blocks.contents[line] ?? 0)));
}

function mayHoldTable(kind: number | undefined): boolean {
  switch (kind) {
    case LineKind.paragraph:
    case LineKind.table:
    case LineKind.heading:
    case LineKind.setextUnderline:
    case LineKind.thematicBreak:
    case LineKind.definition:
      return true;
    default:
      return false;
  }
}

/**
 * The container a line is seen from. A line that opens a list item is seen from outside the item, since the marker may
 * be the first cell's text (`1. Navigation | 45`) or a prefix that every line carries; only where the item's content
 * starts with a pipe, and its neighbours do not do the same, is the line inside.
 */
function baseOf(text: string, blocks: Blocks, line: number, highestBefore: number): number {
  let container = blocks.containers[line] ?? 0;
  if (blocks.opensItem[line] !== 1) return container;
  if (
    startsWithPipe(text, blocks, line) &&
    !opensWithPipe(text, blocks, line + 1) &&
    !opensWithPipe(text, blocks, line - 1)
  ) {
    return container;
  }
  while (container > highestBefore && blocks.containerList[container]?.kind === 'listItem') {
    container = blocks.containerList[container]?.parent ?? 0;
  }
  return container;
}

/**
 * True for a line that GFM takes for a blockquote, though it is a row whose first cell is `>`: the line above it is no
 * quote, and both have a pipe.
 */
function isRowInQuote(text: string, blocks: Blocks, line: number, base: number): boolean {
  let container = blocks.containers[line] ?? 0;
  if (container === base || !hasPipe(text, blocks, line) || !hasPipe(text, blocks, line - 1)) return false;
  while (container > base && blocks.containerList[container]?.kind === 'blockquote') {
    container = blocks.containerList[container]?.parent ?? 0;
  }
  return container === base;
}

/** True for a row that starts with a pipe, directly below a line with one inside a blockquote whose marker it lacks. */
function isRowOutOfQuote(text: string, blocks: Blocks, line: number, base: number): boolean {
  const container = blocks.containers[line] ?? 0;
  const quote = blocks.containerList[base];
  return (
    quote?.kind === 'blockquote' &&
    quote.parent === container &&
    startsWithPipe(text, blocks, line) &&
    hasPipe(text, blocks, line - 1)
  );
}

function hasPipe(text: string, blocks: Blocks, line: number): boolean {
  const end = blocks.lines.ends[line] ?? 0;
  for (let at = blocks.lines.starts[line] ?? 0; at < end; at++) if (text.charCodeAt(at) === PIPE) return true;
  return false;
}

function opensWithPipe(text: string, blocks: Blocks, line: number): boolean {
  return blocks.opensItem[line] === 1 && startsWithPipe(text, blocks, line);
}

function startsWithPipe(text: string, blocks: Blocks, line: number): boolean {
  return text.charCodeAt(firstVisible(text, blocks.contents[line] ?? 0)) === PIPE;
}

function firstVisible(text: string, at: number): number {
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

/** A blank line goes with any region around it, but a blockquote needs its marker on it. */
function staysInside(blocks: Blocks, base: number, container: number): boolean {
  if (base === container) return true;
  for (let id = base; id > 0; id = blocks.containerList[id]?.parent ?? 0) {
    if (blocks.containerList[id]?.kind === 'blockquote' && !isInside(blocks, container, id)) return false;
  }
  return true;
}

function isInside(blocks: Blocks, container: number, outer: number): boolean {
  for (let id = container; id >= outer; id = blocks.containerList[id]?.parent ?? -1)
    if (id === outer) return true;
  return false;
}

function fenceFrom(
  fences: readonly Fence[],
  from: number,
  line: number,
): { fence: Fence | null; next: number } {
  while (from < fences.length && (fences[from]?.open ?? 0) < line) from++;
  const fence = fences[from];
  return fence !== undefined && fence.open === line ? { fence, next: from + 1 } : { fence: null, next: from };
}

function fenceRegion(text: string, blocks: Blocks, fence: Fence): Region | null {
  if (!TABLE_LANGUAGES.has(fence.language)) return null;
  const inside: number[] = [];
  const contents: number[] = [];
  for (let line = fence.open + 1; line < fence.end; line++) {
    if (blocks.kinds[line] === LineKind.fenceClose) break;
    inside.push(line);
    contents.push(blocks.contents[line] ?? 0);
  }
  return inside.length > 0
    ? makeRegion(text, blocks, NO_TABLES, 'fencedCode', blocks.containers[fence.open] ?? 0, inside, contents)
    : null;
}

/** The line after a run of indented code, its inner blank lines included. */
function codeEnd(blocks: Blocks, line: number): number {
  let end = line;
  for (let at = line; at < blocks.lines.count; at++) {
    if (blocks.kinds[at] === LineKind.indentedCode) end = at + 1;
    else if (blocks.kinds[at] !== LineKind.blank) break;
  }
  return end;
}

function codeRegion(text: string, blocks: Blocks, line: number, end: number): Region | null {
  const inside: number[] = [];
  const contents: number[] = [];
  for (let at = line; at < end; at++) {
    inside.push(at);
    contents.push(blocks.contents[at] ?? 0);
  }
  return makeRegion(text, blocks, NO_TABLES, 'indentedCode', blocks.containers[line] ?? 0, inside, contents);
}
