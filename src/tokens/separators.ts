import { entityLength } from '../characters/pipe-entities.ts';
import { Glyph, glyphAt, glyphKind, glyphLength } from './glyphs.ts';

/**
 * What separates two cells on a line. Each class is a bit, so that a reading can accept several at once
 * (a box-drawing table mixes light and heavy verticals; an escaped one keeps some bare pipes).
 */
export const Separator = {
  /** `|` */
  pipe: 1,
  /** `\|`, which GFM reads as content */
  escaped: 2,
  /** box-drawing verticals, also after one wrong decoding */
  box: 4,
  /** the full-width `｜` and its kin */
  fullwidth: 8,
  /** the broken bar `¦` and other upright bars */
  broken: 16,
  /** the entity `&#124;` and its names */
  entity: 32,
} as const;

/**
 * Added to a set of classes where a no-break space or an invisible character at a cell's edge counts as blank. GFM takes
 * them for content, so tables that GFM reads are read without it.
 */
export const LOOSE_BLANKS = 64;

/** The separators of one line, in order: three numbers each, see `separatorStart` and its siblings. */
export type Separators = readonly number[];

/** Numbers a separator takes in `Separators`: offset, length, class. */
export const SEPARATOR_SIZE = 3;

const PIPE = 124;
const BACKSLASH = 92;
const AMPERSAND = 38;

/**
 * Finds everything between `start` and `end` that may separate cells, in one pass. The backslash rule is GFM's
 * (section 4.10): a pipe after an odd run of backslashes is escaped, whatever span it stands in.
 */
export function scanSeparators(text: string, start: number, end: number): Separators {
  const found: number[] = [];
  let escaped = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      escaped = !escaped;
      continue;
    }
    if (code === PIPE) {
      if (escaped) found.push(at - 1, 2, Separator.escaped);
      else found.push(at, 1, Separator.pipe);
    } else if (code === AMPERSAND) {
      const length = entityLength(text, at);
      if (length > 0 && at + length <= end) {
        found.push(at, length, Separator.entity);
        at += length - 1;
      }
    } else if (code > 127) {
      const glyph = glyphAt(text, at);
      if (glyph !== Glyph.none) {
        const length = glyphLength(glyph);
        const kind = separatorOf(glyphKind(glyph));
        if (at + length <= end) {
          if (kind !== 0) found.push(at, length, kind);
          at += length - 1;
        }
      }
    }
    escaped = false;
  }
  // A list that grew has room for more, and there is one for each line.
  return found.slice();
}

/** Class of the separator other than a pipe that starts at `at`, or 0. */
export function separatorAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === AMPERSAND) return entityLength(text, at) > 0 ? Separator.entity : 0;
  return code > 127 ? separatorOf(glyphKind(glyphAt(text, at))) : 0;
}

function separatorOf(kind: number): number {
  if (kind === Glyph.boxBar) return Separator.box;
  if (kind === Glyph.fullwidthBar) return Separator.fullwidth;
  if (kind === Glyph.brokenBar) return Separator.broken;
  return 0;
}
