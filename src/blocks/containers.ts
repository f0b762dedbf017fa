import {
  asterisk,
  dash,
  digitNine,
  digitOne,
  digitZero,
  dot,
  greaterThan,
  isBlank,
  isDigit,
  parenClose,
  plus,
  skipBlanks,
} from '../gfm/codes.ts';
import { atBlank, takeBlanks, takeMarker } from './cursor.ts';
import { closeLeaf } from './leaf.ts';
import { isThematicBreak } from './leaf-starts.ts';
import { type Frame, LeafKind, type Scan } from './state.ts';

const longestNumber = 9;

/**
 * Reads the container prefix of a line: continues open containers, closes those that end here, opens new ones
 * (CommonMark 5 and appendix, phase 1). Moves the cursor behind the prefix.
 *
 * @returns How many of the open containers the line carries the prefix of. Where that is not all of them, the rest is
 *   still open: the line may continue a paragraph of theirs.
 */
export function readContainers(scan: Scan, line: number): number {
  const depth = continueFrames(scan, line);
  const all = depth === scan.frames.length;
  const { kind } = scan.leaf;
  if (all && (kind === LeafKind.fence || kind === LeafKind.html)) return depth;
  // As in micromark, this holds for the whole line: in `- 2. a` after a paragraph, `2.` opens no list either. And it holds
  // after indented code, which the specification does not ask for.
  const interrupting = all && kind !== LeafKind.none;
  let opened = 0;
  while (mayOpen(scan)) {
    const marker =
      scan.text.charCodeAt(scan.cursor.next) === greaterThan ? 0 : itemMarker(scan, interrupting);
    if (marker === -1) break;
    if (opened === 0) {
      closeLeaf(scan, line);
      dropFrames(scan, depth);
    }
    openFrame(scan, line, marker);
    opened++;
  }
  return depth + opened;
}

/** Closes all containers but the outermost `depth`. */
export function dropFrames(scan: Scan, depth: number): void {
  const { frames, quotes } = scan;
  frames.length = Math.min(frames.length, depth);
  while (quotes.length > 0 && (quotes[quotes.length - 1] ?? 0) >= depth) quotes.pop();
}

/** Counts the open containers that a line continues. A sibling of an open list item takes its place. */
function continueFrames(scan: Scan, line: number): number {
  const { cursor, frames, quotes } = scan;
  let depth = 0;
  let passedQuotes = 0;
  while (depth < frames.length) {
    const frame = frames[depth];
    if (frame === undefined) break;
    if (frame.marker === 0) {
      if (!takeQuoteMarker(scan)) break;
      passedQuotes++;
    } else if (atBlank(cursor)) {
      if (cursor.indent === 0) {
        // Nothing left to take: all list items up to the next blockquote go on. This keeps blank lines in deep lists cheap.
        depth = quotes[passedQuotes] ?? frames.length;
        continue;
      }
      takeBlanks(cursor, Math.min(frame.indent, cursor.indent));
    } else {
      const within = !frame.closed && cursor.indent >= frame.indent;
      frame.startsBlank = false;
      frame.closed = false;
      if (!within) {
        const marker = cursor.indent < 4 ? itemMarker(scan, false) : -1;
        if (marker !== frame.marker) break;
        closeLeaf(scan, line);
        dropFrames(scan, depth);
        openFrame(scan, line, marker);
        return depth + 1;
      }
      takeBlanks(cursor, frame.indent);
    }
    depth++;
  }
  // Only the innermost item can still be at its blank start.
  const last = frames[frames.length - 1];
  if (depth === frames.length && last?.startsBlank && atBlank(cursor)) last.closed = true;
  return depth;
}

function takeQuoteMarker(scan: Scan): boolean {
  const { cursor } = scan;
  if (atBlank(cursor) || cursor.indent > 3 || scan.text.charCodeAt(cursor.next) !== greaterThan) return false;
  takeMarker(cursor, 1);
  if (cursor.indent > 0) takeBlanks(cursor, 1);
  return true;
}

function mayOpen(scan: Scan): boolean {
  return !atBlank(scan.cursor) && scan.cursor.indent < 4;
}

/** The marker of the list item that opens at the cursor (as in `Frame.marker`), or -1. Moves nothing. */
function itemMarker(scan: Scan, interrupting: boolean): number {
  const { text, cursor } = scan;
  const { next, end } = cursor;
  let marker = text.charCodeAt(next);
  let after = next + 1;
  if (marker === dash || marker === asterisk) {
    if (isThematicBreak(text, next, end, scan.breakMemo)) return -1;
  } else if (marker >= digitZero && marker <= digitNine) {
    if (interrupting && marker !== digitOne) return -1;
    while (after < end && isDigit(text.charCodeAt(after))) after++;
    if (after - next > (interrupting ? 1 : longestNumber) || after === end) return -1;
    marker = text.charCodeAt(after);
    if (marker !== dot && marker !== parenClose) return -1;
    after++;
  } else if (marker !== plus) {
    return -1;
  }
  if (after < end && !isBlank(text.charCodeAt(after))) return -1;
  return interrupting && skipBlanks(text, after, end) === end ? -1 : marker;
}

/** Opens the blockquote or list item at the cursor and moves behind its prefix. */
function openFrame(scan: Scan, line: number, marker: number): void {
  const { frames, containerList } = scan;
  const parent = frames[frames.length - 1]?.id ?? 0;
  const frame: Frame = { id: containerList.length, marker, indent: 0, startsBlank: false, closed: false };
  if (marker === 0) {
    takeQuoteMarker(scan);
    scan.quotes.push(frames.length);
  } else {
    takeItemMarker(scan, frame);
    scan.opensItem[line] = 1;
  }
  frames.push(frame);
  containerList.push({ kind: marker === 0 ? 'blockquote' : 'listItem', parent, indent: frame.indent });
}

function takeItemMarker(scan: Scan, frame: Frame): void {
  const { text, cursor } = scan;
  const before = cursor.indent;
  let width = 1;
  while (isDigit(text.charCodeAt(cursor.next + width - 1))) width++;
  takeMarker(cursor, width);
  if (atBlank(cursor)) {
    frame.startsBlank = true;
    frame.indent = before + width + 1;
    return;
  }
  const padding = cursor.indent > 4 ? 1 : cursor.indent;
  takeBlanks(cursor, padding);
  frame.indent = before + width + padding;
}
