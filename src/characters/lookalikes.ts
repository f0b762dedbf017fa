import { once } from '../source/once.ts';
import { Arm, boxArms, FIRST_BOX_CHARACTER } from './box-drawing.ts';
import { DECODINGS, misread, unread, WINDOWS_1252 } from './decodings.ts';
import { isContinuation } from './mojibake.ts';

/** What a character that is not ASCII stands for in the syntax of a table. */
export const GlyphKind = {
  /** Content, as far as the character itself tells. */
  none: 0,
  /** Stands for `|`: bars of other widths and scripts, box characters with vertical lines only. */
  separator: 1,
  /** A box character with horizontal lines only. */
  horizontal: 2,
  /** A box character where two lines meet: a corner of the frame. */
  corner: 3,
  /** A box character where three or four lines meet: a separator in a rule or border. */
  junction: 4,
  /** Stands for `-` in a delimiter row. */
  dash: 5,
  /** Stands for `:` in a delimiter row. */
  colon: 6,
  /** Stands for a space: the blanks that GFM does not take for one. */
  blank: 7,
} as const;
export type GlyphKind = (typeof GlyphKind)[keyof typeof GlyphKind];

const LENGTH_BITS = 2;
const KIND_BITS = 4;

/**
 * `|`: full-width, half-width and presentation forms, broken bar, divides and the other mathematical bars, dental click
 * (a letter in Khoisan languages), vertical line ornaments, CJK strokes. The danda of Indic scripts is a full stop.
 */
const SEPARATORS = '¦ǀ∣⏐❘❙❚︱︳｜￨丨㇑⼁';
/** `-`: all hyphens, dashes and minus signs, and the prolonged sound marks of Japanese input methods. */
const DASHES = '‐‑‒–—―⁃−⎯➖⸺⸻ーｰ﹘﹣－˗';
/** `:`: full-width and presentation forms, ratio, modifier letter and letter colon. */
const COLONS = '：∶﹕︓꞉ː';
const BLANKS = '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

/** The last byte of these has no character in windows-1252 and is often dropped: rows of `â•` are double lines. */
const LAST_BYTE_DROPPED = '═┐';

/** In `SINGLE`: the code unit starts misread forms only, as `â` does. */
const START = 255;

/** Kind and arms of every code unit that is a glyph by itself. */
const SINGLE = /* @__PURE__ */ new Uint8Array(0x10000);
/** Kind and arms of the glyphs that were misread, by what they look like now; fills `SINGLE` when first asked. */
const misreadForms: () => ReadonlyMap<string, number> = once(fillTables);

/**
 * The glyph at an offset: what the character there stands for in a table, if it is one of the lookalikes of `|`, `-`,
 * `:` and space, a box drawing character, or what such a character looks like when its UTF-8 bytes were read as
 * windows-1252, ISO 8859-1, windows-1250 or ISO 8859-2 (`â”‚` for `│`, `ï½œ` for `｜`, `â€”` for `—`).
 *
 * Only for code units that are not ASCII. Whether a glyph is syntax or content is for the caller to find out: most of
 * them are both.
 *
 * @returns 0 for none, else a small integer for `glyphLength`, `glyphKind` and `glyphArms`
 */
export function glyphAt(text: string, index: number): number {
  const forms = misreadForms();
  const single = SINGLE[text.charCodeAt(index)] ?? 0;
  if (single === 0) return 0;
  if (single !== START) return (single << LENGTH_BITS) | 1;
  const long = forms.get(text.slice(index, index + 3));
  if (long !== undefined) return (long << LENGTH_BITS) | 3;
  const short = forms.get(text.slice(index, index + 2));
  return short === undefined || isContinuation(text.charCodeAt(index + 2)) ? 0 : (short << LENGTH_BITS) | 2;
}

/** How many UTF-16 code units the glyph takes: 1, or 2 or 3 for a misread one. */
export function glyphLength(glyph: number): number {
  return glyph & ((1 << LENGTH_BITS) - 1);
}

/** The `GlyphKind` of a glyph. */
export function glyphKind(glyph: number): number {
  return (glyph >> LENGTH_BITS) & ((1 << KIND_BITS) - 1);
}

/** The sides that the lines of a box character reach, as the sum of `Arm`s; 0 for other glyphs. */
export function glyphArms(glyph: number): number {
  return glyph >> (LENGTH_BITS + KIND_BITS);
}

/** The column separators that tables are met with, and how the misread ones start. */
const commonSeparators: () => readonly string[] = once(() => [
  ...'│┃║｜¦∣❘￨ǀ┆┊╎丨',
  ...new Set(
    DECODINGS.flatMap((decoding) => ['│', '║', '｜', '¦'].map((bar) => misread(bar, decoding).slice(0, 2))),
  ),
]);

/**
 * Whether the text may hold a column separator other than `|`: some searches, nothing more, so that most documents need
 * no look at each character. Rare separators are not searched for; dashes, colons and blanks do not count, they are
 * common in prose.
 */
export function hasLookalikes(text: string): boolean {
  return commonSeparators().some((separator) => text.includes(separator));
}

/** Fills `SINGLE` and gives the misread forms. */
function fillTables(): Map<string, number> {
  const add = (characters: string, packed: number): void => {
    for (const character of characters) SINGLE[character.charCodeAt(0)] = packed;
  };
  add(SEPARATORS, GlyphKind.separator);
  add(DASHES, GlyphKind.dash);
  add(COLONS, GlyphKind.colon);
  add(BLANKS, GlyphKind.blank);
  boxArms().forEach((arms, i) => {
    if (arms !== 0) SINGLE[FIRST_BOX_CHARACTER + i] = kindOfBox(arms) | (arms << KIND_BITS);
  });
  const forms = new Map<string, number>();
  SINGLE.forEach((packed, code) => {
    if (packed === 0) return;
    const character = String.fromCharCode(code);
    for (const decoding of DECODINGS) {
      const form = misread(character, decoding);
      if (isTelling(character, form)) forms.set(form, packed);
    }
  });
  for (const character of LAST_BYTE_DROPPED) {
    forms.set(misread(character, WINDOWS_1252).slice(0, 2), SINGLE[character.charCodeAt(0)] ?? 0);
  }
  for (const form of forms.keys()) SINGLE[form.charCodeAt(0)] ||= START;
  return forms;
}

/**
 * Whether a misread form tells the character. The likeliest encoding decides where several read it differently. Two-byte forms are mostly
 * what real text is made of (`Ë—`); only those of the broken bar and the no-break space are not.
 */
function isTelling(character: string, form: string): boolean {
  if (form.length < 3) return character === '¦' || character === '\u00a0';
  return unread(form)[0] === character;
}

function kindOfBox(arms: number): number {
  const vertical = arms & (Arm.up | Arm.down);
  const horizontal = arms & (Arm.left | Arm.right);
  if (horizontal === 0) return GlyphKind.separator;
  if (vertical === 0) return GlyphKind.horizontal;
  const lines = [Arm.up, Arm.right, Arm.down, Arm.left].filter((arm) => (arms & arm) !== 0).length;
  return lines === 2 ? GlyphKind.corner : GlyphKind.junction;
}
