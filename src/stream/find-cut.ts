import { scanBlocks } from '../blocks/scan.ts';
import { type Blocks, LineKind } from '../blocks/types.ts';
import { isBlank, skipBlanks } from '../gfm/codes.ts';

const HASH = 35;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Finds the last offset at which a text can be cut in two without a change to what is found in either half, whatever
 * may follow the text.
 *
 * That is after an ATX heading, or a closing code fence, that stands in no container: both close every block and every
 * region above them, and nothing below them is read in their light. The heading goes with the half above, which is
 * read as far as the heading; the half below must not begin with what counts only at the very start of a text, a byte
 * order mark or the fence of front matter. A heading may also turn out to stand in a math block, once that is closed.
 *
 * @param first - true where `text` is the start of a document, which may be front matter that is not closed yet
 * @returns an offset at which a line starts; 0 where there is none to cut at
 */
export function findCut(text: string, first: boolean): number {
  const blocks = scanBlocks(text);
  const { lines } = blocks;
  if (first && blocks.kinds[0] !== LineKind.frontMatter) {
    if (mayOpenFrontMatter(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)) return 0;
  }
  let cut = 0;
  let mayBeMath = false;
  // The last line may go on. With a line below it, a line is whole, its line ending (CR or CRLF) too.
  for (let line = 0; line < lines.count - 1; line++) {
    const next = lines.starts[line + 1] ?? 0;
    switch (blocks.kinds[line]) {
      case LineKind.table:
      case LineKind.fenceOpen:
        mayBeMath = false;
        break;
      case LineKind.fenceClose:
        if (blocks.containers[line] === 0 && !countsAtStart(text, next)) cut = next;
        break;
      case LineKind.paragraph:
        mayBeMath ||= mayOpenMath(text, blocks, line);
        break;
      case LineKind.heading:
        mayBeMath ||= mayOpenMath(text, blocks, line);
        if (!mayBeMath && hasHashes(text, blocks, line) && !countsAtStart(text, next)) cut = next;
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

function countsAtStart(text: string, at: number): boolean {
  return text.charCodeAt(at) === BYTE_ORDER_MARK || mayOpenFrontMatter(text, at);
}

/** True also where fewer than three code units are there yet. */
function mayOpenFrontMatter(text: string, at: number): boolean {
  const start = text.slice(at, at + 3);
  return '---'.startsWith(start) || '+++'.startsWith(start);
}
