import { openDelimiterRow } from '../malformations/delimiter-row.ts';
import { terminalFrame } from '../malformations/terminal-frame.ts';
import type { Damage, Opening } from '../recovery/types.ts';
import { endOf, isRuleLine, type Region, rowOfLine, ruleOf, startOf } from '../regions/region.ts';
import { LOOSE_BLANKS, Separator } from '../tokens/separators.ts';

/**
 * A frame line that is drawn like the delimiter row below the names:
 *
 *     |------|------|
 *     ^^^^^^^^^^^^^^^
 *     | NAME | PORT |
 *     |------|------|
 *     | web  |   80 |
 *
 * Terminal programs that draw no corners print it, and so do those who write kramdown. GFM reads a table below it, or
 * none where it stands in code. Innocent: the delimiter row of a table without names, which has none below its first row.
 */
export function hasTopRule(region: Region, line: number): boolean {
  const top = ruleOf(region, line);
  const below = ruleOf(region, line + 2);
  if (top === null || below === null || top.count < 2 || top.count !== below.count) return false;
  if (![line, line + 2].every((at) => isDelimiterRow(region, at)) || ruleOf(region, line + 1) !== null)
    return false;
  if (rowOfLine(region, line + 1, MASK)?.count !== top.count) return false;
  return (rowOfLine(region, line - 1, MASK)?.separators.length ?? 0) === 0;
}

const MASK = Separator.pipe | LOOSE_BLANKS;

/** A rule as GFM has it, drawn out. */
function isDelimiterRow(region: Region, line: number): boolean {
  return ruleOf(region, line)?.gfm === true && isRuleLine(region, line);
}

/** The table below a frame line on `line` that is drawn like its delimiter row. */
export function openBelowTopRule(region: Region, line: number, mask: number): Opening[] {
  if (!hasTopRule(region, line)) return [];
  return openDelimiterRow(region, line + 1, mask).map((opening) => withTopRule(region, line, opening));
}

/** The beginning of a table together with the frame line above it. */
export function withTopRule(region: Region, line: number, opening: Opening): Opening {
  return { ...opening, first: line, damages: [topRuleDamage(region, line), ...opening.damages] };
}

/** The line goes up to the content of the one below, so that a list item that starts with it keeps its marker. */
function topRuleDamage(region: Region, line: number): Damage {
  const start = region.contents[line] ?? 0;
  const end = region.contents[line + 1] ?? start;
  return {
    rule: terminalFrame.id,
    start: startOf(region, line),
    end: endOf(region, line),
    edits: [{ start, end, text: '' }],
    detail: '',
    doubtful: false,
  };
}
