import * as lookalikes from '../characters/lookalikes.ts';

/**
 * What a character beyond ASCII stands for in a table, as the tokenizer asks for it. A glyph is packed into one number:
 * its kind in the low bits, its length in UTF-16 units above (several where UTF-8 was read as an 8-bit encoding).
 */
export const Glyph = {
  none: 0,
  /** A box-drawing vertical. */
  boxBar: 1,
  /** The full-width `｜` and its kin. */
  fullwidthBar: 2,
  /** The broken bar `¦` and other upright strokes. */
  brokenBar: 3,
  /** A dash that stands for `-` in a delimiter row. */
  dash: 4,
  colon: 5,
  /** A corner or crossing of a box-drawing frame. */
  junction: 6,
  /** A box-drawing horizontal. */
  boxDash: 7,
} as const;

const KIND_BITS = 3;

export function glyphKind(glyph: number): number {
  return glyph & ((1 << KIND_BITS) - 1);
}

export function glyphLength(glyph: number): number {
  return glyph >> KIND_BITS;
}

/** The glyph that starts at `at`, or `Glyph.none`. Meant for code units above 127 only. */
export function glyphAt(text: string, at: number): number {
  const found = lookalikes.glyphAt(text, at);
  if (found === 0) return Glyph.none;
  const kind = kindOf(found, text.charCodeAt(at));
  return kind === Glyph.none ? Glyph.none : kind | (lookalikes.glyphLength(found) << KIND_BITS);
}

/** Half- and full-width forms, and the first of the three characters they become as windows-1252 or ISO 8859-1. */
function isFullwidth(code: number): boolean {
  return code >= 0xff00 || code === 0xef || code === 0x10f;
}

function kindOf(found: number, code: number): number {
  switch (lookalikes.glyphKind(found)) {
    case lookalikes.GlyphKind.separator:
      if (lookalikes.glyphArms(found) !== 0) return Glyph.boxBar;
      return isFullwidth(code) ? Glyph.fullwidthBar : Glyph.brokenBar;
    case lookalikes.GlyphKind.horizontal:
      return Glyph.boxDash;
    case lookalikes.GlyphKind.corner:
    case lookalikes.GlyphKind.junction:
      return Glyph.junction;
    case lookalikes.GlyphKind.dash:
      return Glyph.dash;
    case lookalikes.GlyphKind.colon:
      return Glyph.colon;
    default:
      return Glyph.none;
  }
}
