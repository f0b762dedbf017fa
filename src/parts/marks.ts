import { separatorStarts } from '../characters/lookalikes.ts';
import { SEPARATOR_ENTITIES } from '../characters/pipe-entities.ts';
import { once } from '../source/once.ts';
import { separatorAt } from '../tokens/separators.ts';

/**
 * Finds the next place in a text that a table needs: where something stands that may separate cells, or the colon of a
 * delimiter row, since GFM reads a table of one column without any pipe. Where neither is, no table is.
 *
 * Each mark is searched for by itself, at the speed of `indexOf`, and not again before its last find is passed.
 */
export class Marks {
  private readonly text: string;
  private readonly needles: string[] = [];
  /** Where each of the needles is found next. */
  private readonly found: number[] = [];
  /** A stretch that turned out to be no delimiter row; kept so that none is walked for each of its colons. */
  private otherStart = 0;
  private otherEnd = 0;

  constructor(text: string) {
    this.text = text;
    for (const needle of needlesFor(text)) {
      const at = this.search(needle, 0);
      if (at === NOWHERE) continue;
      this.needles.push(needle);
      this.found.push(at);
    }
  }

  /** Offset of the first mark from `from` on; past the end of the text where there is none. */
  next(from: number): number {
    let first = NOWHERE;
    for (let i = 0; i < this.needles.length; i++) {
      let at = this.found[i] ?? NOWHERE;
      if (at < from) {
        at = this.search(this.needles[i] ?? '', from);
        this.found[i] = at;
      }
      if (at < first) first = at;
    }
    return first;
  }

  private search(needle: string, from: number): number {
    const { text } = this;
    for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + 1))
      if (this.isMark(at)) return at;
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

const PLAIN_NEEDLES: readonly string[] = ['|', ':-', '-:'];
const allNeedles = once(() => [...PLAIN_NEEDLES, ...SEPARATOR_ENTITIES, ...separatorStarts()]);

/** Up to this length one look at each code unit takes less time than a search for each needle. */
const SHORT_TEXT = 2048;

function needlesFor(text: string): readonly string[] {
  return text.length <= SHORT_TEXT && !/[&\u0080-\uffff]/.test(text) ? PLAIN_NEEDLES : allNeedles();
}

function isOfDelimiterRow(code: number): boolean {
  switch (code) {
    case 9 /* tab */:
    case 32:
    case 41 /* ) */:
    case 42 /* * */:
    case 43 /* + */:
    case DASH:
    case 46 /* . */:
    case COLON:
    case 62 /* > */:
      return true;
    default:
      return (code >= 48 && code <= 57) || code === 0xfeff;
  }
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || isLineEnd(text.charCodeAt(at - 1));
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || isLineEnd(text.charCodeAt(at));
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
