import type { Candidate, RowReading } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import { skipBlanks } from '../tokens/row.ts';
import type { Align, Edit } from '../types.ts';
import type { LineStyle } from '../write/line-style.ts';
import { stopAt } from '../write/row.ts';
import { displayWidth } from '../write/width.ts';
import type { Draft } from './draft.ts';
import { rowsOf } from './kept.ts';

interface Owned {
  readonly edit: Edit;
  readonly draft: Draft;
}

const PIPE = 124;

/**
 * Takes blanks out of rows that stay, or puts some in, where an edit inside a cell would move the pipe behind it away
 * from those above.
 */
export function planAlignment(
  region: Region,
  candidate: Candidate,
  drafts: readonly Draft[],
  isKept: readonly boolean[],
  style: LineStyle,
): void {
  if (style.stops === null) return;
  const edits = drafts
    .flatMap((draft) => draft.edits.map((edit) => ({ edit, draft })))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  let next = 0;
  for (const [at, row] of rowsOf(candidate).entries()) {
    if (isKept[at] !== true) continue;
    const start = region.contents[row.first] ?? 0;
    const end = region.ends[row.last] ?? start;
    while (next < edits.length && (edits[next]?.edit.start ?? 0) < start) next++;
    const inside: Owned[] = [];
    for (; next < edits.length && (edits[next]?.edit.end ?? 0) <= end; next++) {
      const owned = edits[next];
      if (owned !== undefined) inside.push(owned);
    }
    if (inside.length > 0) realign(region.text, start, row, inside, candidate.opening.align, style);
  }
}

function realign(
  text: string,
  start: number,
  { cells }: RowReading,
  edits: readonly Owned[],
  align: readonly Align[],
  style: LineStyle,
): void {
  let column = 0;
  let from = start;
  let next = 0;
  for (const [index, [cellStart = 0, ...rest]] of cells.entries()) {
    const cellEnd = rest.at(-1) ?? cellStart;
    const pipe = skipBlanks(text, cellEnd, text.length);
    const stop = stopAt(style, index);
    if (stop === null || text.charCodeAt(pipe) !== PIPE) return;
    let width = displayWidth(text.slice(from, pipe));
    let last: Draft | null = null;
    for (let owned = edits[next]; owned !== undefined && owned.edit.end <= cellEnd; owned = edits[++next]) {
      const { edit, draft } = owned;
      width += displayWidth(edit.text) - displayWidth(text.slice(edit.start, edit.end));
      last = draft;
    }
    if (last !== null) {
      const isRight = align[index] === 'right';
      const blanks = isRight ? cellStart - skipPipe(text, from) : pipe - cellEnd;
      const change = Math.max(stop - column - width, Math.min(0, style.padding - blanks));
      const at = isRight ? cellStart : pipe;
      if (change > 0) last.edits.push({ start: at, end: at, text: ' '.repeat(change) });
      if (change < 0) last.edits.push({ start: at + change, end: at, text: '' });
      width += change;
    }
    column += width;
    from = pipe;
  }
}

function skipPipe(text: string, at: number): number {
  return text.charCodeAt(at) === PIPE ? at + 1 : at;
}
