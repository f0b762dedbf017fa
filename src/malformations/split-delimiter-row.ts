import type { Damage } from '../recovery/types.ts';
import { endOf, type Region, rowOfLine, ruleOf, startOf } from '../regions/region.ts';
import type { Rule } from '../tokens/rule.ts';
import type { Align } from '../types.ts';
import type { Malformation } from './malformation.ts';
import { isLonePipe } from './stray-pipe-line.ts';

/**
 * A delimiter row cut into lines:
 *
 *     | a | b |
 *     |
 *     ---|
 *     ^^^^
 *     ---|
 *     | 1 | 2 |
 *
 * Scripts that split on `---`, machine translation of whole pages. Innocent: a list of thematic breaks.
 */
export const splitDelimiterRow: Malformation = {
  id: 'split-delimiter-row',
  title: 'The delimiter row is cut into lines',
  message: (detail) => `This delimiter row stands on ${detail} lines; GFM needs it on one.`,
};

/** The lines from `line` on read as one delimiter row of `width` cells, with the line after them; `null` if they are not. */
export function readSplitRule(
  region: Region,
  line: number,
  width: number,
  mask: number,
): { rule: Rule; end: number } | null {
  const align: Align[] = [];
  let end = line;
  for (; end < region.count && align.length < width; end++) {
    const rule = ruleOf(region, end);
    const row = rowOfLine(region, end, mask);
    if (rule === null) {
      if (row === null || !isLonePipe(row)) break;
    } else if (rule.frame || rule.count >= width) return null;
    else for (const each of rule.align) align.push(each);
  }
  const next = rowOfLine(region, end, mask);
  if (next !== null && isLonePipe(next) && ruleOf(region, end) === null) end++;
  if (align.length !== width || end - line < 2) return null;
  return {
    rule: {
      count: width,
      align,
      gfm: false,
      bare: false,
      frame: false,
      double: false,
      dashes: 3 * width,
      hollow: 0,
      start: startOf(region, line),
      end: endOf(region, end - 1),
      leading: true,
      trailing: true,
    },
    end,
  };
}

/** The damage of a delimiter row on several lines; the delimiter row written anew mends it. */
export function splitRuleDamage(rule: Rule, lines: number): Damage {
  return {
    rule: splitDelimiterRow.id,
    start: rule.start,
    end: rule.end,
    edits: null,
    detail: String(lines),
    doubtful: false,
  };
}
