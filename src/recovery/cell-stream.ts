import type { Region } from '../regions/region.ts';
import { pattern } from '../source/pattern.ts';
import { skipBlanks } from '../tokens/row.ts';
import { mayStartRule, type Rule, readRule } from '../tokens/rule.ts';
import { joinLines } from './joined-lines.ts';
import type { CellReading } from './types.ts';

/** What a cell among joined rows is: text, what stands between two rows, a delimiter cell, a whole frame line. */
export const Part = { text: 0, joint: 1, rule: 2, frame: 3 } as const;

/** The cells of joined rows one after the other, and what each is. */
export interface Stream {
  readonly cells: readonly CellReading[];
  readonly parts: readonly number[];
  readonly rules: readonly (Rule | null)[];
  readonly leading: boolean;
  /** False where something stands behind the last pipe. */
  readonly trailing: boolean;
  /** True where what stands before the first pipe stands between rows again: a prefix of the lines that were joined. */
  readonly prefixed: boolean;
}

/** A delimiter cell, or a whole frame line, by itself: one dash is enough here, since its neighbours are asked too. */
export function ruleCell(text: string, start: number, end: number): Rule | null {
  if (end <= start || end - start > MOST_RULE || isEllipsis(text, start, end)) return null;
  if (!mayStartRule(text.charCodeAt(skipBlanks(text, start, end)))) return null;
  const rule = readRule(`|${text.slice(start, end)}|`, 0, end - start + 2);
  return rule !== null && rule.hollow < rule.count && (rule.frame || !rule.double) ? rule : null;
}

/** In a row of its own it stands for dashes; a single cell is as likely a value that is left out. */
function isEllipsis(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charAt(start) === '…';
}

/** No delimiter cell or frame line is longer. */
const MOST_RULE = 4000;

/** Reads the lines from `line` up to `end` as one stream of cells. */
export function readStream(region: Region, line: number, end: number, mask: number): Stream {
  const { cells, leading, trailing } = joinLines(region, line, end, mask);
  const rules: (Rule | null)[] = [];
  const ruleOf = ruleReader(region.text);
  const mark = leading ? null : markOf(region.text, cells[0] ?? []);
  let prefixed = false;
  const parts = cells.map((cell, index) => {
    const rule = cell.length === 2 ? ruleOf(cell[0] ?? 0, cell[1] ?? 0) : null;
    rules.push(rule);
    if (rule !== null) return rule.frame ? Part.frame : Part.rule;
    if (isJoint(region.text, cell)) return Part.joint;
    if (mark === null || index === 0 || region.text.slice(cell[0], cell.at(-1)) !== mark) return Part.text;
    prefixed = true;
    return Part.joint;
  });
  return { cells, parts, rules, leading, trailing, prefixed };
}

/** Reads cells as `ruleCell` does; one that is drawn like the rule before it, as most are, gives the same rule. */
function ruleReader(text: string): (start: number, end: number) => Rule | null {
  let drawn = '';
  let last: Rule | null = null;
  return (start, end) => {
    if (last !== null && end - start === drawn.length && text.startsWith(drawn, start)) return last;
    const rule = ruleCell(text, start, end);
    if (rule !== null) {
      last = rule;
      drawn = text.slice(start, end);
    }
    return rule;
  };
}

/** A cell of marks only, such as a comment starts with; `null` where it is none. */
function markOf(text: string, cell: CellReading): string | null {
  if (cell.length !== 2) return null;
  const mark = text.slice(cell[0], cell[1]);
  return mark.length <= MOST_MARK && marksOnly().test(mark) ? mark : null;
}

const marksOnly = pattern('^(?:&gt;|[^\\p{L}\\p{N}])+$', 'u');

/** A mark that lines are commented out with, or quoted, perhaps more than once. */
const MOST_MARK = 16;

/** What stands between two joined rows: nothing, what became of the line break, the marker of the quote they stand in. */
function isJoint(text: string, cell: CellReading): boolean {
  if (cell.length === 0) return true;
  if (cell.length > 2 || (cell[1] ?? 0) - (cell[0] ?? 0) > 6) return false;
  const between = text.slice(cell[0], cell[1]);
  return between === '\\n' || between === '\\r\\n' || /^(?:<br ?\/?>|[> ]+)$/i.test(between);
}
