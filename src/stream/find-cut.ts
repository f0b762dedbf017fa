import { scanBlocks } from '../blocks/scan.ts';
import { type Blocks, LineKind } from '../blocks/types.ts';
import { isBlank, skipBlanks } from '../gfm/codes.ts';

const HASH = 35;
const BYTE_ORDER_MARK = 0xfeff;

/** A place where a text is cut in two. */
export interface Cut {
  /** Offset of the heading that the lower half starts with. */
  readonly at: number;
  /** Offset of the line below the heading: how far the upper half is read. */
  readonly end: number;
}

/**
 * Finds the last place at which a text can be cut in two without a change to what is found in either half, whatever
 * may follow the text.
 *
 * That is an ATX heading that stands in no container: it closes every block and every region above it, and nothing below
 * it is read in the light of what is above. The heading itself may count for what is next to it on either side, so both
 * halves are read with it. What a text may have at its very start, a byte order mark or front matter, no heading is. But
 * a heading may turn out to stand in front matter, or in a math block, once that is closed.
 *
 * @param first - true where `text` is the start of a document, which may be front matter that is not closed yet
 * @returns `null` where there is no place to cut at
 */
export function findCut(text: string, first: boolean): Cut | null {
  const blocks = scanBlocks(text);
  const { lines } = blocks;
  if (first && blocks.kinds[0] !== LineKind.frontMatter && mayOpenFrontMatter(text)) return null;
  let cut: Cut | null = null;
  let mayBeMath = false;
  // The last line may go on. With a line below it, a line is whole, its line ending (CR or CRLF) too.
  for (let line = 0; line < lines.count - 1; line++) {
    switch (blocks.kinds[line]) {
      case LineKind.table:
      case LineKind.fenceOpen:
        mayBeMath = false;
        break;
      case LineKind.paragraph:
        mayBeMath ||= mayOpenMath(text, blocks, line);
        break;
      case LineKind.heading:
        mayBeMath ||= mayOpenMath(text, blocks, line);
        if (line > 0 && !mayBeMath && hasHashes(text, blocks, line))
          cut = { at: lines.starts[line] ?? 0, end: lines.starts[line + 1] ?? text.length };
        break;
    }
  }
  return cut;
}

/** True for a line that opens a math block if a line below closes it. */
function mayOpenMath(text: string, blocks: Blocks, line: number): boolean {
  const end = blocks.lines.ends[line] ?? 0;
  const start = skipBlanks(text, blocks.contents[line] ?? 0, end);
  return text.startsWith('$$', start);
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

/** True also where fewer than three code units are there yet. */
function mayOpenFrontMatter(text: string): boolean {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const start = text.slice(at, at + 3);
  return '---'.startsWith(start) || '+++'.startsWith(start);
}
