import { opensMath } from '../blocks/math.ts';
import { scanBlocks } from '../blocks/scan.ts';
import { type Blocks, LineKind } from '../blocks/types.ts';
import { isBlank, pipe } from '../gfm/codes.ts';
import { countHeaderCells } from '../gfm/row.ts';
import { findRegions } from '../regions/find-regions.ts';
import { isBlankLine, type Region, separatorsOf } from '../regions/region.ts';
import { isRowOfCells, splitRegion } from '../regions/split-region.ts';
import { readAlign } from './clean-table.ts';
import { lineEnd } from './plain.ts';
import { skipEmptyLines } from './surroundings.ts';

const HASH = 35;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** A place where a text is cut in two. */
export interface Cut {
  /** Offset of the line that the lower half starts with: a blank one or a heading. */
  readonly at: number;
  /** Offset of the line below it: how far the upper half is read. */
  readonly end: number;
}

/**
 * Finds the places at which a text can be cut without a change to what is found on either side, whatever may follow the
 * text.
 *
 * One is a blank line outside all containers that no region spans: the block structure starts anew below it, and no table
 * reaches across. The other is an ATX heading that stands in no container: it closes every block and every region. It may
 * itself count for what is next to it on either side, so both halves are read with it. What a text may have at its very
 * start, a byte order mark or front matter, neither of the two is. But front matter, or a math block, that is closed
 * further below may turn out to hold either.
 *
 * @param first - true where `text` is the start of a document: it may begin with front matter that is not closed yet, and
 *   rows that have nothing around them so far may be all that there is
 */
export function findCuts(text: string, first: boolean): Cut[] {
  return cutsFrom(text, first ? 0 : belowTables(text), first);
}

/** The same, looked for line by line from where tables end that the text starts with, or from its start. */
export function cutsFrom(text: string, start: number, first: boolean): Cut[] {
  const blocks = scanBlocks(text, !first, { from: start, to: text.length, linesBefore: () => 0 });
  const { kinds, lines } = blocks;
  if (first && kinds[0] !== LineKind.frontMatter && mayOpenFrontMatter(text)) return [];
  const parts = findRegions(text, blocks).flatMap(splitRegion);
  const spanned = spannedLines(blocks, parts);
  const from = first ? firstOther(blocks, parts, spanned) : 0;
  // The last line may go on, and a CR may be half a line ending.
  const whole = text.charCodeAt(text.length - 1) === LINE_FEED ? lines.count : lines.count - 1;
  const cuts: Cut[] = [];
  let mayBeMath = false;
  let last = LineKind.blank as number;
  let isEmpty = start === 0;
  for (let line = 0; line < whole; line++) {
    const kind = kinds[line] ?? LineKind.blank;
    if (kind === LineKind.table || kind === LineKind.fenceOpen) mayBeMath = false;
    else if (kind === LineKind.paragraph || kind === LineKind.heading)
      mayBeMath ||= opensMath(text, blocks, line);
    const isCut =
      kind === LineKind.blank
        ? blocks.containers[line] === 0 &&
          spanned[line] === 0 &&
          last !== LineKind.indentedCode &&
          line >= from
        : kind === LineKind.heading && hasHashes(text, blocks, line);
    if (isCut && !mayBeMath && !isEmpty) {
      cuts.push({ at: lines.starts[line] ?? 0, end: lines.starts[line + 1] ?? text.length });
      isEmpty = true;
    }
    if (kind === LineKind.blank) continue;
    last = kind;
    isEmpty = false;
  }
  return cuts;
}

/**
 * Where a text goes on below the tables that it starts with; 0 where it starts with something else. No cut stands above
 * that place: a row is no heading, and no blank line parts a table from what is below it. Only tables that GFM reads are
 * stepped over, for as long as each line is seen to be a row of several cells: no text below goes on with the last of them.
 */
function belowTables(text: string): number {
  const start = skipEmptyLines(text, 0);
  let next = start;
  for (let below = belowTable(text, next); below !== -1; below = belowTable(text, next))
    next = skipEmptyLines(text, below);
  // Blanks may be all of a line: one more blank line below the table.
  const isCertain = next > start && !isBlank(text.charCodeAt(next)) && text.lastIndexOf('\r', next) === -1;
  return isCertain ? next : 0;
}

/** Where the blank line below a table starts whose header row starts at `start`; -1 where that is not certain. */
function belowTable(text: string, start: number): number {
  if (text.charCodeAt(start) !== pipe) return -1;
  const header = lineEnd(text, start);
  if (readAlign(text, header + 1, countHeaderCells(text, start, header)) === null) return -1;
  let end = lineEnd(text, header + 1);
  while (end + 1 < text.length && text.charCodeAt(end + 1) !== LINE_FEED) {
    const line = end + 1;
    end = lineEnd(text, line);
    if (!isRowOfCells(text, line, end)) return -1;
  }
  return end + 1 < text.length ? end + 1 : -1;
}

/** 1 for each line that stands in one of the regions, or between two lines of one. */
function spannedLines(blocks: Blocks, regions: readonly Region[]): Uint8Array {
  const spanned = new Uint8Array(blocks.lines.count);
  for (const { count, lines } of regions) spanned.fill(1, lines[0], (lines[count - 1] ?? -1) + 1);
  return spanned;
}

/**
 * The first line that is neither blank nor has a separator: whatever rows there are, they are not all that the text has
 * (see `standsAlone`).
 */
function firstOther(blocks: Blocks, regions: readonly Region[], spanned: Uint8Array): number {
  let other = 0;
  while (other < spanned.length && (spanned[other] === 1 || blocks.kinds[other] === LineKind.blank)) other++;
  for (const region of regions) {
    for (let line = 0; line < region.count && (region.lines[line] ?? other) < other; line++)
      if (!isBlankLine(region, line) && separatorsOf(region, line).length === 0)
        return region.lines[line] ?? other;
  }
  return other;
}

/**
 * True for an ATX heading (CommonMark 4.2) that starts with its line, and so stands in no container; false for the text
 * of a setext heading that starts with `#`.
 */
function hasHashes(text: string, blocks: Blocks, line: number): boolean {
  const start = blocks.lines.starts[line] ?? 0;
  const end = blocks.lines.ends[line] ?? 0;
  let at = start;
  while (at < end && text.charCodeAt(at) === HASH) at++;
  return at > start && at - start <= 6 && (at === end || isBlank(text.charCodeAt(at)));
}

/** True where the first line, as far as it is there, is the opening fence of front matter, or may become one. */
function mayOpenFrontMatter(text: string): boolean {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const fence = text.slice(at, at + 3);
  if (!'---'.startsWith(fence) && !'+++'.startsWith(fence)) return false;
  let after = at + fence.length;
  while (isBlank(text.charCodeAt(after))) after++;
  return (
    after === text.length ||
    text.charCodeAt(after) === LINE_FEED ||
    text.charCodeAt(after) === CARRIAGE_RETURN
  );
}
