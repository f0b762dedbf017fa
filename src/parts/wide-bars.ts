import { separatorAt } from '../tokens/separators.ts';

/**
 * All code units beyond U+00FF that a separator starts with, and some more where that makes a shorter list: a pattern takes
 * time for each, and none in a text that has no such code unit at all, where each search by itself would go through it.
 */
const WIDE = /[\u01c0\u0103\u010f\u2223-\u275a\u2f01\u31d1\u4e28\ufe31-\ufe33\uff5c\uffe8]/g;

/** How far is looked at least: starting anew for each few code units would take longer than going on. */
const WINDOW = 1024;

/** Finds separators beyond U+00FF, none of which is looked for where nobody asks: in a table that is stepped over. */
export class WideBars {
  private readonly text: string;
  /** The one that was found last, and up to where there is no other. */
  private found = -1;
  private seen = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the first one from `from` on, if one stands above `before`; else that of one further below, or infinite. */
  next(from: number, before: number): number {
    if (this.found >= from) return this.found;
    const { text } = this;
    for (let at = Math.max(from, this.seen); at < before && at < text.length; at = this.seen) {
      const window = text.slice(at, Math.max(before, at + WINDOW));
      this.seen = at + window.length;
      WIDE.lastIndex = 0;
      while (WIDE.test(window)) {
        const place = at + WIDE.lastIndex - 1;
        if (separatorAt(text, place) === 0) continue;
        this.found = place;
        this.seen = place + 1;
        return place;
      }
    }
    return Number.POSITIVE_INFINITY;
  }
}
