import { cost } from '../recovery/costs.ts';
import { openingOf } from '../recovery/opening.ts';
import { outerPipesOf, sampleRows, styleWith } from '../recovery/style.ts';
import type { Damage, Opening } from '../recovery/types.ts';
import {
  isBlankLine,
  isRuleLine,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
} from '../regions/region.ts';
import type { Malformation } from './malformation.ts';

/**
 * A delimiter row with no header row above it:
 *
 *     |-----|-----|
 *     ^
 *     | Port | 443 |
 *
 * Written on purpose where a table has no names; kramdown reads it so. GFM needs a header row; an empty one is put there.
 * Innocent: a frame line, a row of dashes.
 */
export const headerlessTable: Malformation = {
  id: 'headerless-table',
  title: 'The table has no header row',
  message: () => 'This delimiter row has no header row above it; GFM needs one, if an empty one.',
};

/** A table that starts with its delimiter row on `line`. */
export function openHeaderlessTable(region: Region, line: number, mask: number): Opening[] {
  const rule = ruleOf(region, line);
  if (rule === null || rule.bare || rule.frame || rule.double || rule.count < 2 || !isRuleLine(region, line))
    return [];
  if (line > 0 && (rowOfLine(region, line - 1, mask)?.separators.length ?? 0) > 0) return [];
  const below = line + 1;
  const doubleSpaced = isBlankLine(region, below) && isBlankLine(region, skipBlankLines(region, below) + 1);
  const sample = sampleRows(region, below, mask, doubleSpaced);
  if (sample[0] === undefined || sample[0].count !== rule.count) return [];
  return [
    openingOf({
      style: styleWith(mask, outerPipesOf([rule, ...sample]), false, doubleSpaced),
      width: rule.count,
      header: null,
      rule,
      ruleLine: line,
      align: rule.align,
      first: line,
      next: below,
      score: (rule.gfm ? cost.delimiterRow : cost.oddDelimiterRow) - cost.noHeaderRow,
      damages: [headerlessDamage(rule.start, rule.end)],
    }),
  ];
}

export function headerlessDamage(start: number, end: number): Damage {
  return { rule: headerlessTable.id, start, end, edits: null, detail: '', doubtful: true };
}
