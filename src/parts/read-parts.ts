import { frontMatterEnd } from '../blocks/front-matter.ts';
import { scanBlocks } from '../blocks/scan.ts';
import type { Blocks } from '../blocks/types.ts';
import { findRegions } from '../regions/find-regions.ts';
import type { Region } from '../regions/region.ts';
import { splitRegion } from '../regions/split-region.ts';
import { lineCounter } from '../source/lines.ts';
import { Breaks, lastBreak } from './breaks.ts';
import { type CleanTable, readCleanTable } from './clean-table.ts';
import { withLineFeeds } from './line-feeds.ts';
import { Marks } from './marks.ts';
import { Openers, skipOpened } from './openers.ts';
import { lineStart } from './plain.ts';
import { goesOnAt, skipLoneMark, standsApart } from './surroundings.ts';

/** What is read by itself: the regions of some lines, or a clean table that nothing else has to do with. */
export type Part = readonly Region[] | SeenTable;

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
 */
export function* readParts(
  source: string,
  isPart: boolean,
  isSound: (table: CleanTable) => boolean,
): Generator<Part> {
  const all = new Marks(source);
  if (all.next(0) >= source.length) return;
  const feeds = withLineFeeds(source);
  if (feeds === null) {
    yield readWhole(source, isPart);
    return;
  }
  const { text } = feeds;
  const marks = all.of(text);
  const openers = new Openers(text);
  const breaks = new Breaks(text, marks);
  const count = lineCounter(text);
  const look = (from: number, to: number): Look => {
    const stretch = { from: feeds.offsetOf(from), to: feeds.offsetOf(to), linesBefore: () => count(from) };
    const blocks = scanBlocks(source, isPart || from > 0 || to < text.length, stretch);
    const regions = regionsOf(source, blocks);
    return { regions, goesOn: to < text.length && goesOn(blocks, regions) };
  };
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
      const found = standsApart(text, line, at) ? readCleanTable(text, line) : null;
      const next = found === null ? -1 : goesOnAt(text, found.below, marks);
      const table = found === null || next === -1 ? null : feeds.tableOf(found);
      if (table !== null && isSound(table)) {
        yield { table, linesBefore: count(line) };
        at = next;
        continue;
      }
    }
    const stretch = readStretch(lastBreak(text, first, at), first, breaks, look);
    yield stretch.regions;
    at = stretch.next;
  }
}

/** What is found in some lines, and whether a block or a table may go on below them. */
interface Look {
  readonly regions: readonly Region[];
  readonly goesOn: boolean;
}

/** The regions of the lines from `from` on, up to the first place below `mark` where the structure starts anew. */
function readStretch(
  from: number,
  mark: number,
  breaks: Breaks,
  look: (from: number, to: number) => Look,
): { readonly regions: readonly Region[]; readonly next: number } {
  let end = breaks.next(mark);
  for (;;) {
    const { to, next } = end;
    const { regions, goesOn } = look(from, to);
    if (!goesOn) return { regions, next };
    // Twice as far each time: all readings of a part together are linear in it.
    end = breaks.next(Math.max(to, 2 * to - from) - 2);
  }
}

/** The regions of a text, all of which is looked at: what `readParts` gives without a short cut. */
export function readWhole(text: string, isPart: boolean): readonly Region[] {
  return regionsOf(text, scanBlocks(text, isPart));
}

function regionsOf(text: string, blocks: Blocks): Region[] {
  return findRegions(text, blocks).flatMap(splitRegion);
}

/** True where a block or a table may go on below the last line. */
function goesOn(blocks: Blocks, regions: readonly Region[]): boolean {
  const last = regions.at(-1);
  return blocks.staysOpen || (last !== undefined && last.lines[last.count - 1] === blocks.lines.count - 1);
}
