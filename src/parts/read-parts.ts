import { frontMatterEnd } from '../blocks/front-matter.ts';
import { scanBlocks } from '../blocks/scan.ts';
import type { Blocks } from '../blocks/types.ts';
import { findRegions } from '../regions/find-regions.ts';
import type { Region } from '../regions/region.ts';
import { splitRegion } from '../regions/split-region.ts';
import { lineCounter } from '../source/lines.ts';
import type { Span } from '../types.ts';
import { Breaks, lastBreak } from './breaks.ts';
import type { CleanTable } from './clean-table.ts';
import { readCleanTables } from './clean-tables.ts';
import { withLineFeeds } from './line-feeds.ts';
import { Marks } from './marks.ts';
import { Openers, skipOpened } from './openers.ts';
import { lineStart } from './plain.ts';
import { skipLoneMark, standsApart } from './surroundings.ts';

/** What is read by itself: some lines, or a clean table that nothing else has to do with. */
export type Part = Stretch | SeenTable;

/** Lines where the block structure starts anew, with the regions in which tables may stand. */
export interface Stretch extends Span {
  readonly regions: readonly Region[];
  /** Whether a block or a table may go on below them. */
  readonly goesOn: boolean;
}

/** A clean table, and how many lines stand above it. */
export interface SeenTable {
  readonly table: CleanTable;
  readonly linesBefore: number;
}

/**
 * The regions of a text in which tables may stand, in order, part by part. What is found in them is what would be found if
 * the whole text was read: a part starts where the block structure starts anew, and no table reaches out of it.
 *
 * Most text is far from anything that a table needs. It is stepped over with a few searches; only code fences and HTML
 * that may be open further below are followed. Most tables are clean and stand by themselves: they are read in one pass.
 *
 * @param isPart - true where the text itself is a part of a longer one
 * @param isSound - whether all characters of a clean table are as they should be
 * @param take - called with each part; many at once would take far more memory than the text
 */
export function readParts(
  source: string,
  isPart: boolean,
  isSound: (table: CleanTable) => boolean,
  take: (part: Part) => void,
): void {
  const all = new Marks(source);
  if (all.next(0) >= source.length) return;
  const feeds = withLineFeeds(source);
  if (feeds === null) {
    take(readWhole(source, isPart));
    return;
  }
  const { text, offsetOf } = feeds;
  const marks = all.of(text);
  const openers = new Openers(text);
  const breaks = new Breaks(text, marks);
  const count = lineCounter(text);
  const look = (from: number, to: number): Stretch =>
    scanStretch(source, offsetOf(from), offsetOf(to), isPart, () => count(from));
  let at = frontMatterEnd(text);
  /** Up to here there is no table below `at`. */
  let seen = at;
  for (;;) {
    const mark = marks.next(Math.max(at, seen));
    if (mark >= text.length) return;
    const first = openers.next(at, mark);
    const below = first < mark ? skipOpened(text, first, at, mark, marks) : -1;
    if (below !== -1) {
      at = below;
      continue;
    }
    if (first === mark) {
      const line = lineStart(text, mark, at);
      const lone = line === mark ? -1 : skipLoneMark(text, mark, at, marks, breaks);
      if (lone !== -1) {
        seen = lone;
        continue;
      }
      const clean = standsApart(text, line, at) ? readCleanTables(text, line, marks) : null;
      const tables = clean?.tables.map((each) => ({ table: feeds.tableOf(each), line: each.start })) ?? [];
      if (clean !== null && (marks.isPlain || tables.every(({ table }) => isSound(table)))) {
        for (const { table, line } of tables) take({ table, linesBefore: count(line) });
        at = clean.next;
        continue;
      }
    }
    const { stretch, next } = readStretch(lastBreak(text, first, at), first, breaks, look);
    take(stretch);
    at = next;
  }
}

/** The lines from `from` on, up to the first place below `mark` where the structure starts anew. */
function readStretch(
  from: number,
  mark: number,
  breaks: Breaks,
  look: (from: number, to: number) => Stretch,
): { readonly stretch: Stretch; readonly next: number } {
  let end = breaks.next(mark);
  for (;;) {
    const { to, next } = end;
    const stretch = look(from, to);
    if (!stretch.goesOn) return { stretch, next };
    // Twice as far each time: all readings of a part together are linear in it.
    end = breaks.next(Math.max(to, 2 * to - from) - 2);
  }
}

/** All of a text, looked at line by line: what `readParts` gives without a short cut. */
export function readWhole(text: string, isPart: boolean): Stretch {
  return scanStretch(text, 0, text.length, isPart, () => 0);
}

/**
 * Those stretches of a text that are given, read by themselves; all of it where something goes on below one of them. Lines
 * are counted from the start of each, so this is for what is never told.
 */
export function readStretches(text: string, spans: readonly Span[], isPart: boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of spans) {
    const stretch = scanStretch(text, start, end, isPart, () => 0);
    if (stretch.goesOn) return [readWhole(text, isPart)];
    stretches.push(stretch);
  }
  return stretches;
}

function scanStretch(
  text: string,
  start: number,
  end: number,
  isPart: boolean,
  linesBefore: () => number,
): Stretch {
  const blocks = scanBlocks(text, isPart || start > 0 || end < text.length, {
    from: start,
    to: end,
    linesBefore,
  });
  const regions = findRegions(text, blocks).flatMap(splitRegion);
  return { start, end, regions, goesOn: end < text.length && goesOn(blocks, regions) };
}

/** True where a block or a table may go on below the last line. */
function goesOn(blocks: Blocks, regions: readonly Region[]): boolean {
  const last = regions.at(-1);
  return blocks.staysOpen || (last !== undefined && last.lines[last.count - 1] === blocks.lines.count - 1);
}
