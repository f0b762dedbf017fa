import { applyEdits } from '../source/edits.ts';
import { type Lines, lineAt } from '../source/lines.ts';
import type { Edit } from '../types.ts';

/** A change of one line, in the shape that markdownlint applies. Lines and columns count from 1. */
export interface LineFix {
  readonly lineNumber: number;
  readonly editColumn?: number;
  /** -1 deletes the line. */
  readonly deleteCount?: number;
  /** May hold line feeds: the line then becomes several. */
  readonly insertText?: string;
}

/** The changes of the lines from `first` to `last`, counted from 0, that edits touch together. */
export interface LineBlock {
  readonly first: number;
  readonly last: number;
  readonly fixes: readonly LineFix[];
}

/**
 * Splits edits at line breaks. A line gets one change at most, as markdownlint drops the second where two meet.
 *
 * @param text - with line feeds only
 * @param lines - where its lines start; a text that ends with a line feed has one more, empty line after it
 * @param edits - not overlapping
 */
export function lineFixes(text: string, lines: Lines, edits: readonly Edit[]): LineBlock[] {
  const blocks: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const first = lineAt(lines, edit.start);
    const last = lineAt(lines, edit.end);
    const block = blocks.at(-1);
    if (block === undefined || first > block.last) blocks.push({ first, last, edits: [edit] });
    else {
      block.last = Math.max(block.last, last);
      block.edits.push(edit);
    }
  }
  return blocks.map(({ first, last, edits: inside }) => {
    const start = lines.starts[first] ?? 0;
    const old = text.slice(start, lines.ends[last]);
    const moved = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return { first, last, fixes: changesOf(first, old.split('\n'), applyEdits(old, moved).split('\n')) };
  });
}

function changesOf(first: number, before: readonly string[], after: readonly string[]): LineFix[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const lineNumber = first + head + 1;
  const gone = old.map((_, index) => ({ lineNumber: lineNumber + index, deleteCount: -1 }));
  if (now.length === 0) return gone;
  if (old.length > 0) return [change(lineNumber, old[0] ?? '', now.join('\n')), ...gone.slice(1)];
  if (tail > 0) return [{ lineNumber, editColumn: 1, insertText: `${now.join('\n')}\n` }];
  const above = before[head - 1] ?? '';
  return [{ lineNumber: lineNumber - 1, editColumn: above.length + 1, insertText: `\n${now.join('\n')}` }];
}

/** The smallest change that makes one line another. */
function change(lineNumber: number, before: string, after: string): LineFix {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    lineNumber,
    editColumn: head + 1,
    deleteCount: before.length - head - tail,
    insertText: after.slice(head, after.length - tail),
  };
}
