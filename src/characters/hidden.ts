/**
 * Characters without width that stand in a text as themselves: which they are, and where they are strays. A reader sees
 * none of them, but some have an effect on what is seen next to them, and there they stay.
 */

const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_SPACE = 0x200b;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const WORD_JOINER = 0x2060;
const LAST_OPERATOR = 0x2064;
const BYTE_ORDER_MARK = 0xfeff;

/** Left-to-right and right-to-left mark: no effect at the edge of a cell in a document that has one direction. */
export function isDirectionMark(code: number): boolean {
  return code === 0x200e || code === 0x200f;
}

/** How a hidden character is judged: by its neighbours on both sides. */
export const HiddenKind = {
  /** No hidden character. */
  none: 0,
  /** Has no effect anywhere: soft hyphen, invisible operators, byte order mark. */
  idle: 1,
  /** Zero-width space and word joiner: spell the words of scripts without blanks, keep Markdown from being markup. */
  breaking: 2,
  /** Zero-width joiner and non-joiner: spelling in Arabic and Indic scripts, glue in emoji. */
  joining: 3,
} as const;
export type HiddenKind = (typeof HiddenKind)[keyof typeof HiddenKind];

export function hiddenKind(code: number): HiddenKind {
  if (code < ZERO_WIDTH_SPACE) return code === SOFT_HYPHEN ? HiddenKind.idle : HiddenKind.none;
  if (code === ZERO_WIDTH_SPACE || code === WORD_JOINER) return HiddenKind.breaking;
  if (code === ZERO_WIDTH_NON_JOINER || code === ZERO_WIDTH_JOINER) return HiddenKind.joining;
  if ((code > WORD_JOINER && code <= LAST_OPERATOR) || code === BYTE_ORDER_MARK) return HiddenKind.idle;
  return HiddenKind.none;
}

/** Whether a character is hidden or a direction mark. */
export function isWithoutWidth(code: number): boolean {
  return hiddenKind(code) !== HiddenKind.none || isDirectionMark(code);
}

/**
 * Whether a hidden character is a stray between two visible code units, each 0 at a cell's edge.
 *
 * It is on show between two backticks or quotes. A breaking one stays between the letters of scripts that are written
 * without blanks or whose letters join, and where taking it out could make markup or a link: `@` and a name, `*` and a
 * word. A joining one stays in all but European text.
 */
export function isStray(kind: HiddenKind, before: number, after: number): boolean {
  if (isOnShow(before, after)) return false;
  if (kind === HiddenKind.idle) return true;
  if (keepsMarkupApart(before, after)) return false;
  if (kind === HiddenKind.breaking) return isIndifferent(before) && isIndifferent(after);
  return kind === HiddenKind.joining && isEuropean(before) && isEuropean(after);
}

/** Whether what stands between two code units is quoted, and so is what the text speaks of. */
export function isOnShow(before: number, after: number): boolean {
  switch (before) {
    case 0x22: // "
    case 0x27: // '
    case 0x60: // `
      return after === before;
    case 0xab: // «
      return after === 0xbb; // »
    case 0x2018: // ‘
      return after === 0x2019; // ’
    case 0x201c: // “
      return after === 0x201d; // ”
    default:
      return false;
  }
}

/** Space, tab, line ending, and the blanks of Unicode; also a cell's edge. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0;
  if (code < 0x2000) return code === 0xa0;
  return code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Whether a code unit is that of one of some marks. */
export function isOneOf(code: number, marks: string): boolean {
  return marks.includes(String.fromCharCode(code));
}

const MARKUP = '!#&*-./:<=@[\\]_|~';

function keepsMarkupApart(before: number, after: number): boolean {
  if (isBlank(before) || isBlank(after)) return false;
  return isOneOf(before, MARKUP) || isOneOf(after, MARKUP);
}

/** Scripts in which no letter changes, and no word ends, where nothing is seen: European and East Asian ones. */
function isIndifferent(code: number): boolean {
  if (isEuropean(code)) return true;
  return (
    (code < 0xa4d0 && code >= 0x2000) ||
    (code >= 0xac00 && code < 0xd7b0) ||
    (code >= 0xff00 && code < 0xfff0)
  );
}

/** Latin, Greek, Cyrillic and Armenian letters, general punctuation, ASCII, and a cell's edge. */
function isEuropean(code: number): boolean {
  return code < 0x0590 || (code >= 0x1e00 && code < 0x2070) || code === 0x3000;
}
