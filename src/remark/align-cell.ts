import { backslash } from '../gfm/codes.ts';
import type { Span } from '../types.ts';
import type { Copy } from './position-map.ts';

/** How far apart two readings of a cell may drift before the rest is given up: a `<br>`, an entity, a few escapes. */
const FURTHEST = 24;
/** So many code units have to agree before a place counts as found again. */
const AGREEING = 3;

/**
 * Finds the stretches that a rewritten cell has in common with its source, which differs by escapes, by line breaks
 * between the pieces and by damaged characters that were left out. Linear in the length of the cell.
 *
 * @param text - the original text
 * @param pieces - where the cell stands in it
 * @param mended - the text that holds the rewritten cell
 * @param window - where the cell stands in that
 * @returns The stretches, with `mended` as offset in `mended`
 */
export function alignCell(text: string, pieces: readonly Span[], mended: string, window: Span): Copy[] {
  const source = pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
  const target = mended.slice(window.start, window.end);
  const copies: Copy[] = [];
  let from = 0;
  let to = 0;
  while (from < source.length && to < target.length) {
    const length = agreement(source, from, target, to, source.length);
    if (length > 0) push(copies, pieces, from, window.start + to, length);
    from += length;
    to += length;
    const drift = resync(source, from, target, to);
    if (drift === null) break;
    from += drift.from;
    to += drift.to;
  }
  return copies;
}

/** The nearest spot after a difference at which both go on alike; behind an escape one code unit is enough. */
function resync(
  source: string,
  from: number,
  target: string,
  to: number,
): { from: number; to: number } | null {
  if (target.charCodeAt(to) === backslash && agreement(source, from, target, to + 1, 1) === 1) {
    return { from: 0, to: 1 };
  }
  for (let distance = 1; distance <= FURTHEST; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const at = from + skipped;
      const into = to + distance - skipped;
      const wanted = Math.min(AGREEING, source.length - at, target.length - into);
      if (wanted > 0 && agreement(source, at, target, into, wanted) === wanted) {
        return { from: skipped, to: distance - skipped };
      }
    }
  }
  return null;
}

function agreement(source: string, from: number, target: string, to: number, most: number): number {
  let length = 0;
  while (
    length < most &&
    from + length < source.length &&
    to + length < target.length &&
    source.charCodeAt(from + length) === target.charCodeAt(to + length)
  ) {
    length++;
  }
  return length;
}

/** Adds a stretch of the joined pieces as stretches of the original text. */
function push(copies: Copy[], pieces: readonly Span[], at: number, mended: number, length: number): void {
  let joined = 0;
  for (const piece of pieces) {
    const size = piece.end - piece.start;
    const from = Math.max(at, joined);
    const to = Math.min(at + length, joined + size);
    if (from < to) {
      copies.push({ original: piece.start + from - joined, mended: mended + from - at, length: to - from });
    }
    joined += size;
  }
}
