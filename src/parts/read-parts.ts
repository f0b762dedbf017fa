import { frontMatterEnd } from '../blocks/front-matter.ts';
import { scanBlocks } from '../blocks/scan.ts';
import type { Blocks } from '../blocks/types.ts';
import { findRegions } from '../regions/find-regions.ts';
import type { Region } from '../regions/region.ts';
import { splitRegion } from '../regions/split-region.ts';
import { lineCounter } from '../source/lines.ts';
import { Marks } from './marks.ts';
import { Openers, skipOpened } from './openers.ts';
import { lastBreak, nextBreak } from './plain.ts';

/**
 * The regions of a text in which tables may stand, in order, part by part. What is found in them is what would be found if
 * the whole text was read: a part starts where the block structure starts anew, and no table reaches out of it.
 *
 * Most text is far from anything that a table needs. It is stepped over with a few searches; only code fences and HTML
 * that may be open further below are followed.
 *
 * @param isPart - true where the text itself is a part of a longer one
 */
export function* readParts(text: string, isPart: boolean): Generator<readonly Region[]> {
  const marks = new Marks(text);
  if (marks.next(0) >= text.length) return;
  if (!canBeParted(text)) {
    yield readWhole(text, isPart);
    return;
  }
  const openers = new Openers(text);
  const count = lineCounter(text);
  let at = frontMatterEnd(text);
  for (;;) {
    const mark = marks.next(at);
    if (mark >= text.length) return;
    const first = openers.next(at, mark);
    const below = first < mark ? skipOpened(text, first, at, mark) : -1;
    if (below !== -1) at = below;
    else {
      const from = lastBreak(text, first, at);
      let to = nextBreak(text, first, marks);
      for (;;) {
        const linesBefore = (): number => count(from);
        const isWhole = from === 0 && to === text.length;
        const blocks = scanBlocks(text, isPart || !isWhole, { from, to, linesBefore });
        const regions = regionsOf(text, blocks);
        if (to === text.length || !goesOn(blocks, regions)) {
          yield regions;
          break;
        }
        // Twice as far each time: all readings of a part together are linear in it.
        to = nextBreak(text, Math.max(to, 2 * to - from) - 2, marks);
      }
      at = to;
    }
  }
}

/** The regions of a text, all of which is looked at: what `readParts` gives without a short cut. */
export function readWhole(text: string, isPart: boolean): readonly Region[] {
  return regionsOf(text, scanBlocks(text, isPart));
}

/** Math blocks are told by their ends, which may be in another part; a CR may end a line that looks like the middle of one. */
function canBeParted(text: string): boolean {
  return !text.includes('\r') && !text.includes('$$');
}

function regionsOf(text: string, blocks: Blocks): Region[] {
  return findRegions(text, blocks).flatMap(splitRegion);
}

/** True where a block or a table may go on below the last line. */
function goesOn(blocks: Blocks, regions: readonly Region[]): boolean {
  const last = regions.at(-1);
  return blocks.staysOpen || (last !== undefined && last.lines[last.count - 1] === blocks.lines.count - 1);
}
