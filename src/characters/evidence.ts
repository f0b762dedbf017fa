import { once } from '../source/once.ts';
import { type CircumflexUse, readCircumflexes } from './circumflex.ts';
import { type Decoding, ISO_8859_2, WINDOWS_1250, WINDOWS_1252 } from './decodings.ts';
import { HiddenKind, hiddenKind, isBlank, isOneOf } from './hidden.ts';
import { operatorPairs, operators, RuinNeed, readBackCharacters, readBackOperator } from './ruins.ts';

/** What a whole document says about its damaged characters: facts that no single cell can know. */
export interface DamageEvidence {
  /** The pair kinds of `RuinNeed` that are damage in this document, as bits. */
  readonly pairs: number;
  /** Whether the operators that were read back as Braille cells and arrows are damage in this document. */
  readonly readBack: boolean;
  readonly circumflexes: CircumflexUse;
  /** Whether the text holds letters that run from right to left. Looked up when first asked for. */
  readonly rightToLeft: () => boolean;
  /** Whether the text speaks of invisible characters, so that those in it may be on show. Looked up when first asked for. */
  readonly discussesThem: () => boolean;
}

/** How often a kind of ruin stands where the operators of damaged texts stand, and where it cannot be one. */
interface Tally {
  support: number;
  against: number;
  /** One bit for each operator that the supporting ones may be. */
  operators: number;
}

const centralPairs = once(() => operatorsByPair([WINDOWS_1250, ISO_8859_2]));
const westernPairs = once(() => operatorsByPair([WINDOWS_1252]));
const SENTENCE_MARKS = '"\'!%),.:;?]’”';
const REAL_BRAILLE = /[\u2800-\u285f\u2861-\u289f\u28a1-\u28df\u28e1-\u28ff]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const SPEAKS_OF_THEM =
  /zero[- ]width|\b(?:zwn?j|zwsp)\b|soft[- ]hyphen|word[- ]joiner|mojibake|byte[- ]order[- ]mark|u\+(?:200|206|feff|00ad)/i;

/**
 * Reads what the whole text says about its damaged characters. Linear in the text, and for a text without any of the
 * characters that damage starts with no more than a few searches for one character each.
 *
 * The damage of invisible operators is taken for proven when at least two different operators show, at places where
 * nothing else would stand: a pair between a blank and a word, a read-back character between two words. Places where
 * they cannot be such damage (a pair before a blank, Braille next to Braille) speak against it.
 */
export function readDamage(text: string): DamageEvidence {
  const central: Tally = { support: 0, against: 0, operators: 0 };
  const western: Tally = { support: 0, against: 0, operators: 0 };
  const readBack: Tally = { support: 0, against: 0, operators: 0 };
  for (let at = text.indexOf('â'); at !== -1; at = text.indexOf('â', at + 1)) {
    if (text.charCodeAt(at + 1) < 0x80) continue;
    const length = text.charCodeAt(at + 1) === 0xfffd ? 3 : 2;
    const pair = text.slice(at, at + length);
    countPair(text, at, length, centralPairs().get(pair), central);
    countPair(text, at, length, westernPairs().get(pair), western);
  }
  for (const character of readBackCharacters()) {
    for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
      countReadBack(text, at, readBack);
    }
  }
  // Evidence of neither kind where the Braille cells are a text or a drawing.
  if (readBack.support > 0 && (isDoubtful(readBack) || REAL_BRAILLE.test(text))) {
    readBack.support = 0;
    readBack.operators = 0;
  }
  const pairs =
    (isProven(central, readBack) ? RuinNeed.centralPairs : 0) |
    (isProven(western, readBack) ? RuinNeed.westernPairs : 0);
  return {
    pairs,
    readBack: readBack.support > 0 && (pairs !== 0 || isProven(readBack, readBack)),
    circumflexes: readCircumflexes(text),
    rightToLeft: once(() => RIGHT_TO_LEFT.test(text)),
    discussesThem: once(() => SPEAKS_OF_THEM.test(text)),
  };
}

/** A pair that stands for an operator: a blank and a word before it, a word right after it. */
function countPair(
  text: string,
  at: number,
  length: number,
  operator: number | undefined,
  tally: Tally,
): void {
  if (operator === undefined) return;
  const before = seenBefore(text, at);
  const after = seenAfter(text, at + length);
  if (isBlank(after) || isWord(before)) tally.against++;
  else if (before === 0x20 && isWord(after) && endsWord(text, at)) count(operator, tally);
}

/** A read-back character took the blank in: it stands between words or their punctuation. */
function countReadBack(text: string, at: number, tally: Tally): void {
  const before = seenBefore(text, at);
  const after = seenAfter(text, at + 1);
  if (isBlank(before) || isBlank(after) || isBraille(before) || isBraille(after)) tally.against++;
  else if (isWord(before) || isWord(after)) count(readBackOperator(text.charCodeAt(at)), tally);
}

function count(operator: number, tally: Tally): void {
  tally.support++;
  tally.operators |= 1 << operator;
}

function isProven(pairs: Tally, readBack: Tally): boolean {
  const operatorsSeen = pairs.operators | readBack.operators;
  const severalOperators = (operatorsSeen & (operatorsSeen - 1)) !== 0;
  return pairs.support > 0 && severalOperators && !isDoubtful(pairs);
}

/** One place in nine that speaks against damage may be an accident; more are none. */
function isDoubtful({ support, against }: Tally): boolean {
  return against * 8 > support;
}

/** Whether a word or its punctuation stands before the blank before `at`, and no list marker, pipe or line start. */
function endsWord(text: string, at: number): boolean {
  let index = at - 1;
  while (index >= 0 && text.charCodeAt(index) !== 0x20) index--;
  const code = seenBefore(text, index);
  return isWord(code) || isOneOf(code, SENTENCE_MARKS);
}

function seenBefore(text: string, at: number): number {
  at--;
  while (at >= 0 && hiddenKind(text.charCodeAt(at)) !== HiddenKind.none) at--;
  return at < 0 ? 0 : text.charCodeAt(at);
}

function seenAfter(text: string, at: number): number {
  while (at < text.length && hiddenKind(text.charCodeAt(at)) !== HiddenKind.none) at++;
  return at < text.length ? text.charCodeAt(at) : 0;
}

function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0xd800);
}

function isBraille(code: number): boolean {
  return code >= 0x2800 && code <= 0x28ff;
}

function operatorsByPair(decodings: readonly Decoding[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const decoding of decodings) {
    for (const code of operators()) {
      for (const pair of operatorPairs(code, decoding)) result.set(pair, code - 0x2060);
    }
  }
  return result;
}
