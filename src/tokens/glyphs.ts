/**
 * Characters beyond ASCII that stand for table syntax, as the tokenizer asks for them.
 * A glyph is packed into one number: its kind in the low bits, its length in UTF-16 units above.
 */
export const Glyph = {
  none: 0,
  boxBar: 1,
  fullwidthBar: 2,
  brokenBar: 3,
  /** A dash of any length that stands for `-` in a delimiter row, or a box-drawing horizontal. */
  dash: 4,
  colon: 5,
  /** A corner or crossing of a box-drawing frame. */
  junction: 6,
} as const;

export function glyphKind(glyph: number): number {
  return glyph & 7;
}

export function glyphLength(glyph: number): number {
  return glyph >> 3;
}

/** The glyph that starts at `at`, or `Glyph.none`. Meant for code units above 127 only. */
export function glyphAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  if (kind !== Glyph.none) return kind | (1 << 3);
  return Glyph.none;
}

function kindOf(code: number): number {
  if (code >= 0x2500 && code <= 0x257f) {
    switch (code) {
      case 0x2502:
      case 0x2503:
      case 0x2551:
      case 0x2506:
      case 0x2507:
      case 0x250a:
      case 0x250b:
      case 0x254e:
      case 0x254f:
        return Glyph.boxBar;
      case 0x2500:
      case 0x2501:
      case 0x2550:
      case 0x2504:
      case 0x2505:
      case 0x2508:
      case 0x2509:
      case 0x254c:
      case 0x254d:
      case 0x2574:
      case 0x2576:
      case 0x2578:
      case 0x257a:
      case 0x257c:
      case 0x257e:
        return Glyph.dash;
      default:
        return Glyph.junction;
    }
  }
  switch (code) {
    case 0xff5c:
    case 0xffe8:
      return Glyph.fullwidthBar;
    case 0xa6:
    case 0x2223:
    case 0x2758:
      return Glyph.brokenBar;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xff0d:
    case 0xfe63:
    case 0x30fc:
    case 0xfe58:
      return Glyph.dash;
    case 0xff1a:
    case 0x2236:
    case 0xfe55:
      return Glyph.colon;
    default:
      return Glyph.none;
  }
}
