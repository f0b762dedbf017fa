import { once } from '../source/once.ts';
import {
  DECODINGS,
  type Decoding,
  ISO_8859_2,
  misread,
  readByte,
  unread,
  utf8,
  WINDOWS_1250,
  WINDOWS_1252,
} from './decodings.ts';

/**
 * Ruins: what invisible characters look like after wrong decodings, computed from the decoding tables.
 *
 * Whole: every byte of the UTF-8 form was kept and read in another encoding, once or twice. `â€‹` is a zero-width space.
 * No language writes such sequences, so each is certain by itself.
 *
 * Pairs: of an invisible operator (U+2061 to U+2064, bytes E2 81 A1..A4) the middle byte was lost, because windows-1252
 * and windows-1250 have no character for 0x81. `âŁ` is U+2063. Other characters leave the same pairs (E2 84 A2 is a trade
 * mark sign, E2 89 A4 a less-or-equal sign), so the document has to give evidence.
 *
 * Read back: a mending tool took such a pair and the blank after it, for a no-break space (byte A0), and read the three
 * bytes as UTF-8. E2 A3 A0 is U+28E0, a Braille cell: an invisible character and a blank.
 */
export interface Ruin {
  readonly damaged: string;
  /** What it was: the blank, or nothing for a character without width. */
  readonly text: string;
  readonly need: RuinNeed;
}

/** What has to be known before a ruin is taken for one. The pair kinds are bits: `â¤` is of both. */
export const RuinNeed = {
  nothing: 0,
  /** Evidence for pairs that were read as windows-1250 or ISO 8859-2. */
  centralPairs: 1,
  /** Evidence for pairs that were read as windows-1252 or ISO 8859-1. */
  westernPairs: 2,
  bothPairs: 3,
  /** That it is no part of a script or emoji that needs joiners. */
  noJoining: 4,
} as const;
export type RuinNeed = (typeof RuinNeed)[keyof typeof RuinNeed];

/** U+2061 to U+2064: function application, invisible times, invisible separator, invisible plus. */
const FIRST_OPERATOR = 0x2061;
const LAST_OPERATOR = 0x2064;

/**
 * Invisible characters and blanks that are met in scraped text, by what a reader has of them. Variation selectors are
 * none of them: they belong to the emoji before them.
 */
const NOTHING_SEEN: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, LAST_OPERATOR],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];
const BLANK_SEEN: readonly (readonly [first: number, last: number])[] = [
  [0x00a0, 0x00a0],
  [0x2000, 0x200a],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
];

const ruins: () => readonly Ruin[] = once(allRuins);
const ruinsByStart: () => ReadonlyMap<string, readonly Ruin[]> = once(() => byStart(ruins()));
const readBackOperators: () => ReadonlyMap<number, number> = once(readBack);
const ruinStarts: () => ReadonlySet<number> = once(
  () => new Set(ruins().map((ruin) => ruin.damaged.charCodeAt(0))),
);
/** Every two code units that stand side by side in a ruin, as one number. */
const sideBySide: () => ReadonlySet<number> = once(() => new Set(ruins().flatMap(neighbours)));

/** The longest sequence at `at` that may be a ruin, whatever it needs; it ends before `end`. */
export function ruinAt(text: string, at: number, end: number): Ruin | null {
  if (!ruinStarts().has(text.charCodeAt(at))) return null;
  for (const ruin of ruinsByStart().get(text.slice(at, at + 2)) ?? []) {
    if (at + ruin.damaged.length <= end && text.startsWith(ruin.damaged, at)) return ruin;
  }
  return null;
}

/** The invisible operator that a read-back character contains, as its distance from U+2060; 0 for other characters. */
export function readBackOperator(code: number): number {
  return readBackOperators().get(code) ?? 0;
}

/** The characters that operators with a blank were read back as. */
export function readBackCharacters(): readonly string[] {
  return [...readBackOperators().keys()].map((code) => String.fromCharCode(code));
}

/** Whether two code units may become parts of a ruin when what stands between them is taken out. */
export function couldJoin(before: number, after: number): boolean {
  return sideBySide().has(before * 0x10000 + after);
}

/** The pairs that an operator leaves when its middle byte is lost, or was replaced by U+FFFD. */
export function operatorPairs(code: number, decoding: Decoding): readonly string[] {
  const [lead = 0, , last = 0] = utf8(code);
  return ['', '\ufffd'].map((middle) => readByte(lead, decoding) + middle + readByte(last, decoding));
}

/** The code points of the operators whose ruins are pairs. */
export function operators(): readonly number[] {
  return range(FIRST_OPERATOR, LAST_OPERATOR);
}

function allRuins(): readonly Ruin[] {
  const ruins = new Map<string, Ruin>();
  const add = (damaged: string, text: string, need: RuinNeed): void => {
    if (!ruins.has(damaged)) ruins.set(damaged, { damaged, text, need });
  };
  const seen = whatIsSeen();
  for (const [character, text] of seen) {
    const need = character === '\u200c' || character === '\u200d' ? RuinNeed.noJoining : RuinNeed.nothing;
    for (const decoding of DECODINGS) {
      const once = misread(character, decoding);
      const isCertain = unread(once).every((other) => seen.get(other) === text);
      // The ruin of a no-break space or soft hyphen is an `Â` before it: too short to be certain, see circumflex.ts.
      if (once.length === 3 && isCertain) add(once, text, need);
      add(misread(once, decoding), text, need);
    }
  }
  for (const code of operators()) {
    const western = new Set(operatorPairs(code, WINDOWS_1252));
    for (const decoding of [WINDOWS_1250, ISO_8859_2]) {
      for (const pair of operatorPairs(code, decoding)) {
        add(pair, '', western.delete(pair) ? RuinNeed.bothPairs : RuinNeed.centralPairs);
      }
    }
    for (const pair of western) add(pair, '', RuinNeed.westernPairs);
  }
  return [...ruins.values()];
}

/** The invisible characters and blanks, and what a reader has of each: a line or paragraph separator is a blank. */
function whatIsSeen(): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const [first, last] of NOTHING_SEEN) {
    for (const code of range(first, last)) result.set(String.fromCharCode(code), '');
  }
  for (const [first, last] of BLANK_SEEN) {
    for (const code of range(first, last)) result.set(String.fromCharCode(code), String.fromCharCode(code));
  }
  return result.set('\u2028', ' ').set('\u2029', ' ');
}

function readBack(): Map<number, number> {
  const result = new Map<number, number>();
  for (const code of operators()) {
    const [lead = 0, , last = 0] = utf8(code);
    result.set(((lead & 0x0f) << 12) | ((last & 0x3f) << 6) | (0xa0 & 0x3f), code - 0x2060);
  }
  return result;
}

function byStart(ruins: readonly Ruin[]): Map<string, Ruin[]> {
  const result = new Map<string, Ruin[]>();
  for (const ruin of [...ruins].sort((a, b) => b.damaged.length - a.damaged.length)) {
    const key = ruin.damaged.slice(0, 2);
    const same = result.get(key);
    if (same === undefined) result.set(key, [ruin]);
    else same.push(ruin);
  }
  return result;
}

function neighbours({ damaged }: Ruin): readonly number[] {
  return range(1, damaged.length - 1).map((i) => damaged.charCodeAt(i - 1) * 0x10000 + damaged.charCodeAt(i));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
