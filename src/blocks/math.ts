import { dollar, skipBlanks, skipRun } from '../gfm/codes.ts';
import { type Blocks, LineKind } from './types.ts';

/**
 * Marks the lines of closed math blocks: from a line that opens with `$$` (or more) and has no other dollar sign to a
 * line in the same container that is nothing but as many. GFM has no such blocks, so they give way to tables and fenced
 * code: a block that holds a line of these is none.
 *
 * @returns true where the last lines would belong to a block if a line below closed it
 */
export function markMath(text: string, blocks: Omit<Blocks, 'staysOpen'>): boolean {
  const { kinds, lines } = blocks;
  let open = -1;
  let size = 0;
  for (let line = 0; line < lines.count; line++) {
    const kind = kinds[line];
    if (open !== -1 && (isTableOrCode(kind) || !isInside(blocks, line, open))) open = -1;
    if (kind !== LineKind.paragraph && kind !== LineKind.heading) continue;
    const end = lines.ends[line] ?? 0;
    const start = skipBlanks(text, blocks.contents[line] ?? 0, end);
    const after = skipRun(text, start, end, dollar);
    if (after - start < 2) continue;
    if (open === -1) {
      if (!opensMath(text, blocks, line)) continue;
      open = line;
      size = after - start;
    } else if (after - start >= size && skipBlanks(text, after, end) === end) {
      kinds.fill(LineKind.math, open, line + 1);
      open = -1;
    }
  }
  return open !== -1;
}

/** True for a line that opens a math block, if a line below closes it. */
export function opensMath(text: string, blocks: Pick<Blocks, 'lines' | 'contents'>, line: number): boolean {
  const end = blocks.lines.ends[line] ?? 0;
  const start = skipBlanks(text, blocks.contents[line] ?? 0, end);
  const after = skipRun(text, start, end, dollar);
  return after - start >= 2 && !hasDollar(text, after, end);
}

function isTableOrCode(kind: number | undefined): boolean {
  switch (kind) {
    case LineKind.table:
    case LineKind.fenceOpen:
    case LineKind.fenceContent:
    case LineKind.fenceClose:
      return true;
    default:
      return false;
  }
}

/** True where `line` stands in the innermost container of the line `open`. */
function isInside(blocks: Pick<Blocks, 'containers' | 'containerList'>, line: number, open: number): boolean {
  const { containers, containerList } = blocks;
  const outer = containers[open] ?? 0;
  let id = containers[line] ?? 0;
  if (id === (containers[line - 1] ?? 0)) return true;
  while (id > outer) id = containerList[id]?.parent ?? 0;
  return id === outer;
}

function hasDollar(text: string, at: number, end: number): boolean {
  while (at < end && text.charCodeAt(at) !== dollar) at++;
  return at < end;
}
