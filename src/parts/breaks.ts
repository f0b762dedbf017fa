import type { Marks } from './marks.ts';
import { isHeading, isPlain, lineEnd, lineStart, runStart } from './plain.ts';

/** Where a stretch of lines may end, and where the next one starts: a heading counts for the tables above and below it. */
export interface Break {
  readonly to: number;
  readonly next: number;
}

/**
 * Offset of the last blank line between `least` and `before` that a plain run stands above, or `least`.
 */
export function lastBreak(text: string, before: number, least: number): number {
  let end = before;
  while (end > least) {
    // Of the text above `least`, a search for each stretch would not be linear.
    const blank = least + text.slice(least, end + 1).lastIndexOf('\n\n', end - 1 - least);
    if (blank < least) return least;
    const start = runStart(text, lineStart(text, blank, least), least);
    if (start < blank && isPlain(text, start, blank)) return blank + 1;
    end = blank;
  }
  return least;
}

/** Finds where the block structure of a text starts anew, going down. */
export class Breaks {
  private readonly text: string;
  private readonly marks: Marks;
  /** A heading that no other stands between it and where it was looked for last. */
  private heading = -1;
  private headingFrom = 0;
  /** The same of a blank line. */
  private blank = -1;
  private blankFrom = 0;

  constructor(text: string, marks: Marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * The first place from `from` on where the structure starts anew, if no fence or HTML is open there: below the first
   * blank line that a plain run without a mark stands above, or at a heading; the end of the text where there is none.
   */
  next(from: number): Break {
    const { text } = this;
    const heading = this.nextHeading(from);
    let blank = this.nextBlank(from);
    while (blank < heading) {
      let start = blank + 2;
      while (text.charCodeAt(start) === LINE_FEED) start++;
      const end = this.nextBlank(start);
      if (end >= text.length || start >= heading) break;
      if (isPlain(text, start, end) && this.marks.next(start) >= end) return { to: end + 2, next: end + 2 };
      blank = end;
    }
    if (heading >= text.length) return { to: text.length, next: text.length };
    return { to: Math.min(lineEnd(text, heading) + 1, text.length), next: heading };
  }

  /** Offset of the line ending above the first blank line from `from` on; past the end where there is none. */
  nextBlank(from: number): number {
    if (from >= this.blankFrom && from <= this.blank) return this.blank;
    const at = this.text.indexOf('\n\n', from);
    this.blankFrom = from;
    this.blank = at === -1 ? Number.POSITIVE_INFINITY : at;
    return this.blank;
  }

  /** Offset of the first heading from `from` on that is not the line that stands there; past the end where there is none. */
  private nextHeading(from: number): number {
    if (from >= this.headingFrom && from < this.heading) return this.heading;
    const { text } = this;
    let at = text.indexOf('\n#', from);
    while (at !== -1 && !isHeading(text, at + 1)) at = text.indexOf('\n#', at + 1);
    this.headingFrom = from;
    this.heading = at === -1 ? Number.POSITIVE_INFINITY : at + 1;
    return this.heading;
  }
}

const LINE_FEED = 10;
