import { cost } from '../recovery/costs.ts';
import type { Opening, Step } from '../recovery/types.ts';
import { endOf, endsRows, isRuleLine, type Region, ruleOf, startOf } from '../regions/region.ts';
import { afterLine, lineStartOf } from '../regions/source-lines.ts';
import type { Malformation } from './malformation.ts';

/**
 * A delimiter row after the first:
 *
 *     | a | b |
 *     |---|---|
 *     |---|---|
 *     ^^^^^^^^^
 *     | 1 | 2 |
 *
 * Models and generators repeat it after the header row, after each group, or at the end; GFM reads it as a row of dashes.
 * Innocent: a data row of single dashes that mean "none".
 */
export const repeatedDelimiterRow: Malformation = {
  id: 'repeated-delimiter-row',
  title: 'The delimiter row is repeated',
  message: () => 'This is a delimiter row again; GFM reads it as a row of dashes.',
};

/** A rule of the table's width or of its delimiter row's, or a frame line of a terminal table. */
export function stepRule(region: Region, line: number, opening: Opening): Step | null {
  const rule = ruleOf(region, line);
  if (rule === null) return null;
  const { style, width } = opening;
  const start = lineStartOf(region, line);
  const end = afterLine(region, line);
  const damages = [
    {
      rule: style.frame ? 'terminal-frame' : repeatedDelimiterRow.id,
      start,
      end,
      edits: [{ start, end, text: '' }],
      detail: '',
      doubtful: false,
    },
  ];
  if (style.frame) {
    if (rule.bare && isShort(region, line)) return null;
    return { next: line + 1, gain: cost.perColumn, row: null, damages, rule: true, last: false };
  }
  const isSame = rule.count === width || rule.count === opening.rule?.count;
  if (rule.bare ? !(opening.rule?.bare ?? false) : !isSame) return null;
  if (!isRuleLine(region, line)) return null;
  const gain = endsRows(region, line + 1, style.mask) ? cost.closingLine : -cost.repeatedRule;
  return { next: line + 1, gain, row: null, damages, rule: true, last: false };
}

/** Dashes alone that go below less than half of the row are a thematic break. */
function isShort(region: Region, line: number): boolean {
  const above = endOf(region, line - 1) - startOf(region, line - 1);
  return 2 * (endOf(region, line) - startOf(region, line)) < above;
}
