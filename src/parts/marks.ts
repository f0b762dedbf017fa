import { isLineEnd } from '../gfm/codes.ts';
import { separatorAt } from '../tokens/separators.ts';
import { isOfPrefix } from './plain.ts';
import { WideBars } from './wide-bars.ts';

/**
 * Finds the next place in a text that a table needs: where something stands that may separate cells, or the colon of a
 * delimiter row, since GFM reads a table of one column without any pipe. Where neither is, no table is.
 *
 * Each kind of mark is searched for by itself at the speed of `indexOf`, and not again before its last find is passed.
 */
export class Marks {
  private readonly text: string;
  /** Those beyond U+00FF; `null` where the text is known to hold nothing but ASCII. */
  private readonly wide: WideBars | null;
  /** The kinds that stand anywhere in the text. */
  private readonly kinds: Search[] = [];
  /** Where each of the kinds is found next. */
  private readonly found: number[] = [];
  /** A stretch that turned out to be no delimiter row; kept so that none is walked for each of its colons. */
  private otherStart = 0;
  private otherEnd = 0;

  constructor(text: string, kinds: readonly Search[] = kindsOf(text)) {
    this.text = text;
    this.wide = kinds === PLAIN ? null : new WideBars(text);
    for (const kind of kinds) {
      const at = this.search(kind, 0);
      if (at === NOWHERE) continue;
      this.kinds.push(kind);
      this.found.push(at);
    }
  }

  /** True where the text is known to hold nothing but ASCII, and no ampersand: none of its characters can be damaged. */
  get isPlain(): boolean {
    return this.wide === null;
  }

  /** The marks of a text that has no kind of mark that this one lacks. */
  of(text: string): Marks {
    return text === this.text ? this : new Marks(text, this.kinds);
  }

  /** Offset of the first mark from `from` on; past the end of the text where there is none. */
  next(from: number): number {
    let first = NOWHERE;
    for (let i = 0; i < this.found.length; i++) {
      let at = this.found[i] ?? NOWHERE;
      const kind = this.kinds[i];
      if (at < from && kind !== undefined) this.found[i] = at = this.search(kind, from);
      if (at < first) first = at;
    }
    return this.wide === null ? first : Math.min(first, this.wide.next(from, first));
  }

  private search(kind: Search, from: number): number {
    const { text } = this;
    for (let at = kind(text, from); at !== -1; at = kind(text, at + 1)) if (this.isMark(at)) return at;
    return NOWHERE;
  }

  private isMark(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code === PIPE) return true;
    return code === COLON || code === DASH ? this.isInDelimiterRow(at) : separatorAt(this.text, at) !== 0;
  }

  /** True where a line holds nothing but what delimiter rows and the prefixes of containers are made of. */
  private isInDelimiterRow(at: number): boolean {
    if (at >= this.otherStart && at < this.otherEnd) return false;
    const { text } = this;
    let start = at;
    while (start > 0 && isOfDelimiterRow(text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < text.length && isOfDelimiterRow(text.charCodeAt(end))) end++;
    if (startsLine(text, start) && endsLine(text, end)) return true;
    this.otherStart = start;
    this.otherEnd = end;
    return false;
  }
}

/** Further than any text reaches. */
const NOWHERE = Number.POSITIVE_INFINITY;

const PIPE = 124;
const COLON = 58;
const DASH = 45;

/** Gives where something may stand, from an offset on, or -1. */
type Search = (text: string, from: number) => number;

const PLAIN: readonly Search[] = [indexOf('|'), indexOf(':-'), indexOf('-:')];

/** Separators up to U+00FF, and what those start with that were misread as Latin text. */
const ALL: readonly Search[] = [
  ...PLAIN,
  indexOf('&'),
  indexOf('¦'),
  indexOf('Â'),
  indexOf('â'),
  indexOf('ã'),
  indexOf('ä'),
  indexOf('ï'),
];

/** Up to this length one look at each code unit takes less time than a search for each kind. */
const SHORT_TEXT = 2048;

function kindsOf(text: string): readonly Search[] {
  return text.length <= SHORT_TEXT && !/[&\u0080-\uffff]/.test(text) ? PLAIN : ALL;
}

/** @__NO_SIDE_EFFECTS__ */
function indexOf(needle: string): Search {
  return (text, from) => text.indexOf(needle, from);
}

function isOfDelimiterRow(code: number): boolean {
  return code === COLON || isOfPrefix(code);
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || isLineEnd(text.charCodeAt(at - 1));
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || isLineEnd(text.charCodeAt(at));
}
