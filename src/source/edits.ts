import type { Edit, Span } from '../types.ts';

/**
 * Applies edits to the text they speak of. They must be given in original offsets and must not overlap;
 * several insertions at one offset keep the order in which they are given.
 *
 * @throws {RangeError} when two edits overlap, or one lies outside the text or ends before it starts
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    checkSpan(edit, text.length);
    if (edit.start < at) throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * Checks that an edit is one of a text of the given length.
 *
 * @throws {RangeError} when it lies outside the text or ends before it starts
 */
export function checkSpan({ start, end }: Span, length: number): void {
  if (end < start) throw new RangeError(`edit ${start}..${end} ends before it starts`);
  if (start < 0 || end > length)
    throw new RangeError(`edit ${start}..${end} lies outside the text of ${length} code units`);
}
