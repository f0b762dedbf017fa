import type { Lines } from '../source/lines.ts';
import { countBefore } from '../source/order.ts';
import { pointAt } from '../source/place.ts';
import type { Edit, Point } from '../types.ts';

/** A stretch of the mended text that is the same as a stretch of the original. Empty ones only mark a spot. */
export interface Copy {
  readonly original: number;
  readonly mended: number;
  readonly length: number;
}

/** What of the mended text comes from where in the original; ascending on both sides. */
export type PositionMap = readonly Copy[];

/**
 * Follows a text through its edits.
 *
 * @param length - of the original text
 * @param edits - sorted, not overlapping, in offsets of the original text
 * @param copiesIn - the stretches of an edit's text that are copied from what it replaces; `mended` counts from the
 *   start of the edit's text. They make positions exact inside a row that is written anew
 */
export function positionMap(
  length: number,
  edits: readonly Edit[],
  copiesIn: (edit: Edit) => readonly Copy[],
): PositionMap {
  const copies: Copy[] = [];
  let original = 0;
  let mended = 0;
  for (const edit of edits) {
    copies.push({ original, mended, length: edit.start - original });
    mended += edit.start - original;
    for (const copy of copiesIn(edit)) copies.push({ ...copy, mended: mended + copy.mended });
    original = edit.end;
    mended += edit.text.length;
  }
  copies.push({ original, mended, length: length - original });
  return copies;
}

/**
 * The offset in the original text of something that starts at `offset` of the mended text. What was inserted starts
 * where it was put; what follows a removed stretch starts behind it.
 */
export function originalStart(map: PositionMap, offset: number): number {
  return through(
    map,
    lastIndex(map, (copy) => copy.mended <= offset),
    offset,
  );
}

/** The offset in the original text of something that ends at `offset` of the mended text. */
export function originalEnd(map: PositionMap, offset: number): number {
  const index = lastIndex(map, (copy) => copy.mended < offset);
  const next = map[index + 1];
  const copy = map[index];
  if (next?.mended === offset && (copy === undefined || copy.mended + copy.length < offset))
    return next.original;
  return through(map, index, offset);
}

/** The unist point of an offset as remark counts it: after a final line ending there is one more, empty line. */
export function pointOf(lines: Lines, length: number, ended: boolean, offset: number): Point {
  if (ended && offset === length) return { line: lines.count + 1, column: 1, offset };
  return pointAt(lines, offset);
}

function through(map: PositionMap, index: number, offset: number): number {
  const copy = map[index] ?? { original: 0, mended: 0, length: 0 };
  const into = offset - copy.mended;
  if (into <= copy.length) return copy.original + into;
  const limit = map[index + 1]?.original ?? copy.original + copy.length;
  return Math.min(copy.original + into, limit);
}

/** The index of the last copy for which `holds` is true; it must hold for a first part of the map and no further. */
function lastIndex(map: PositionMap, holds: (copy: Copy) => boolean): number {
  return Math.max(countBefore(map, holds) - 1, 0);
}
