import { characterAt, characterBefore, isPunctuation, isSpace } from './characters.ts';
import type { TextNode } from './nodes.ts';

/** A run of `*`, `_` or `~` that may open or close emphasis, strong emphasis or strikethrough. */
export interface Delimiter {
  readonly node: TextNode;
  readonly marker: string;
  /** How long the run was before any of it was used. */
  readonly length: number;
  /** How much of it is still unused. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/**
 * Judges the run of one marker character from `start` to `end` (offsets in `text`) by what stands beside it
 * (CommonMark 6.2: left-flanking and right-flanking runs; GFM 6.5 for `~`).
 */
export function delimiterOf(text: string, start: number, end: number, node: TextNode): Delimiter {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const signBefore = isPunctuation(before);
  const signAfter = isPunctuation(after);
  const left = !spaceAfter && (!signAfter || spaceBefore || signBefore);
  const right = !spaceBefore && (!signBefore || spaceAfter || signAfter);
  const marker = text.charAt(start);
  const intraword = marker !== '_';
  return {
    node,
    marker,
    length: end - start,
    left: end - start,
    canOpen: left && (intraword || !right || signBefore),
    canClose: right && (intraword || !left || signAfter),
  };
}

/**
 * Pairs the delimiters from index `from` on, takes what is paired out of their text nodes, and forgets them all.
 *
 * Every delimiter is pushed and popped once. What keeps the search for an opener linear is `floors`: below them
 * no opener can match a closer of that class (CommonMark, "openers_bottom"), so no stretch is searched twice.
 */
export function resolveEmphasis(delimiters: Delimiter[], from: number): void {
  const openers: Delimiter[] = [];
  const floors = new Map<string, number>();
  for (let index = from; index < delimiters.length; index++) {
    const closer = delimiters[index];
    if (closer === undefined) break;
    if (closer.canClose) closeAll(closer, openers, floors);
    if (closer.canOpen && closer.left > 0) openers.push(closer);
  }
  for (let index = from; index < delimiters.length; index++) {
    const delimiter = delimiters[index];
    if (delimiter !== undefined) delimiter.node.text = delimiter.node.text.slice(0, delimiter.left);
  }
  delimiters.length = from;
}

function closeAll(closer: Delimiter, openers: Delimiter[], floors: Map<string, number>): void {
  const floorKey = classOf(closer);
  while (closer.left > 0) {
    const floor = floors.get(floorKey) ?? 0;
    let at = openers.length - 1;
    while (at >= floor && !pairs(openers[at], closer)) at--;
    const opener = openers[at];
    if (at < floor || opener === undefined) {
      floors.set(floorKey, openers.length);
      return;
    }
    const used = usedBy(opener, closer);
    opener.left -= used;
    closer.left -= used;
    openers.length = opener.left === 0 ? at : at + 1;
    for (const [key, value] of floors) if (value > openers.length) floors.set(key, openers.length);
  }
}

/** Closers of one class match the same openers. `~` pairs by length, the others by the rule of three. */
function classOf(closer: Delimiter): string {
  if (closer.marker === '~') return closer.length < 3 ? `~${closer.length}` : '~';
  return `${closer.marker}${closer.canOpen ? 1 : 0}${closer.length % 3}`;
}

function pairs(opener: Delimiter | undefined, closer: Delimiter): boolean {
  if (opener === undefined || opener.marker !== closer.marker) return false;
  if (closer.marker === '~') return opener.length === closer.length && closer.length < 3;
  const either = opener.canClose || closer.canOpen;
  const sum = opener.length + closer.length;
  return !either || sum % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function usedBy(opener: Delimiter, closer: Delimiter): number {
  if (closer.marker === '~') return closer.length;
  return opener.left > 1 && closer.left > 1 ? 2 : 1;
}
