import { scanLines } from '../source/lines.ts';
import { dropFrames, readContainers } from './containers.ts';
import { startLine } from './cursor.ts';
import { frontMatterLines } from './front-matter.ts';
import { closeLeaf, readLeaf } from './leaf.ts';
import { markMath } from './math.ts';
import { createScan, LeafKind, type Scan } from './state.ts';
import { type Blocks, LineKind } from './types.ts';

const byteOrderMark = 0xfeff;

/** Some lines of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Counts the lines of the text above it. */
  readonly linesBefore: () => number;
}

function wholeOf(text: string): Stretch {
  return { from: 0, to: text.length, linesBefore: () => 0 };
}

/**
 * Finds the block structure of a text: what each line is, in which container it stands, and where the tables and fenced
 * code blocks are. Tables are those of micromark with its extensions for GFM tables and front matter. Never throws.
 *
 * Time and memory are linear in the text, however deep containers nest.
 *
 * @param isPart - true where the text is a part of a longer one, cut where its structure starts anew
 * @param stretch - what to scan of the text: all of it, or from a line where its structure starts anew to the end of one
 */
export function scanBlocks(text: string, isPart = false, stretch: Stretch = wholeOf(text)): Blocks {
  const { from, to, linesBefore } = stretch;
  const scan = createScan(text, scanLines(text, from, to), isPart);
  const { lines, kinds, contents, containers, lazy, opensItem, containerList, tables, fences } = scan;
  const start = from === 0 && text.charCodeAt(0) === byteOrderMark ? 1 : from;
  const frontMatter = from === 0 ? frontMatterLines(text, lines, start) : 0;
  for (let line = 0; line < lines.count; line++) {
    const lineStart = line === 0 ? start : (lines.starts[line] ?? 0);
    if (line >= frontMatter) readLine(scan, line, lineStart);
    else {
      kinds[line] = LineKind.frontMatter;
      contents[line] = lineStart;
    }
  }
  const { kind } = scan.leaf;
  const isOpenLeaf = kind === LeafKind.fence || kind === LeafKind.html;
  closeLeaf(scan, lines.count);
  // Of the whole text, a search for each stretch of it would not be linear.
  const isOpenMath = text.slice(from, to).includes('$$') && markMath(text, scan);
  return {
    lines,
    linesBefore,
    kinds,
    contents,
    containers,
    lazy,
    opensItem,
    containerList,
    tables,
    fences,
    staysOpen: isOpenLeaf || isOpenMath,
    isPart,
  };
}

/** Reads one line, of which nothing is looked at again: all that later lines need is in `scan`. */
function readLine(scan: Scan, line: number, start: number): void {
  const { cursor, frames } = scan;
  startLine(cursor, start, scan.lines.ends[line] ?? start);
  const depth = readContainers(scan, line);
  const lazy = depth < frames.length;
  scan.contents[line] = cursor.at;
  scan.containers[line] = frames[depth - 1]?.id ?? 0;
  const staysOpen = readLeaf(scan, line, lazy);
  if (!lazy) return;
  if (!staysOpen) dropFrames(scan, depth);
  else if (scan.kinds[line] === LineKind.paragraph) scan.lazy[line] = 1;
}
