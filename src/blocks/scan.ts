import { scanLines } from '../source/lines.ts';
import { dropFrames, readContainers } from './containers.ts';
import { startLine } from './cursor.ts';
import { frontMatterLines } from './front-matter.ts';
import { closeLeaf, readLeaf } from './leaf.ts';
import { createScan, type Scan } from './state.ts';
import { type Blocks, LineKind } from './types.ts';

const byteOrderMark = 0xfeff;

/**
 * Finds the block structure of a text: what each line is, in which container it stands, and where the tables and fenced
 * code blocks are. Tables are those of micromark with its GFM table extension (front matter left out); never throws.
 *
 * Time and memory are linear in the text, however deep containers nest.
 */
export function scanBlocks(text: string): Blocks {
  const scan = createScan(text, scanLines(text));
  const { lines, kinds, contents } = scan;
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const first = frontMatterLines(text, lines, start);
  kinds.fill(LineKind.frontMatter, 0, first);
  for (let line = 0; line < first; line++) contents[line] = lines.starts[line] ?? 0;
  for (let line = first; line < lines.count; line++)
    readLine(scan, line, line === 0 ? start : (lines.starts[line] ?? 0));
  closeLeaf(scan, lines.count);
  return scan;
}

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
