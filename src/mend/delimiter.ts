import { headerlessTable } from '../malformations/headerless-table.ts';
import { missingDelimiterRow } from '../malformations/missing-delimiter-row.ts';
import type { Candidate } from '../recovery/types.ts';
import { endOf, type Region, sourceLineCount } from '../regions/region.ts';
import { afterLine, isIndented } from '../regions/source-lines.ts';
import type { Rule } from '../tokens/rule.ts';
import type { Align } from '../types.ts';
import type { LineStyle } from '../write/line-style.ts';
import { delimiterCell, delimiterRow, rowText } from '../write/row.ts';
import { type Draft, mainDraft } from './draft.ts';
import { indented, prefixBelow } from './lines.ts';

/**
 * Whether the table has a delimiter row that stays as it is: all engines read it, a row stays that it can be drawn like,
 * and the header row is not written anew above one without outer pipes.
 */
export function keepsRule(region: Region, candidate: Candidate, isKept: readonly boolean[]): boolean {
  const { rule, gfmEnd, style } = candidate.opening;
  if (rule === null || gfmEnd > 0) return rule !== null;
  if (!isKept.includes(true) || !isReadable(region, rule, candidate)) return false;
  return (style.leading && style.trailing) || isKept[0] !== false;
}

/**
 * Puts the delimiter row in place: below the header row where there is none, anew where engines refuse it, or where a
 * table without outer pipes is written anew.
 */
export function planDelimiterRow(
  region: Region,
  candidate: Candidate,
  drafts: readonly Draft[],
  lineEnding: string,
  isKept: readonly boolean[],
  style: LineStyle,
): void {
  const { rule, header, ruleLine, align } = candidate.opening;
  if (rule === null) {
    insertDelimiterRow(region, candidate, drafts, lineEnding, style);
    return;
  }
  const isFine = keepsRule(region, candidate, isKept);
  if (isFine && header !== null && !isIndented(region, ruleLine)) return;
  const owner =
    drafts.find(({ damage }) => damage.start === rule.start && damage.edits === null) ?? mainDraft(drafts);
  const { start, before } = indented(region, ruleLine, style);
  const above =
    header === null
      ? rowText(
          align.map(() => ''),
          style,
        ) +
        lineEnding +
        prefixBelow(region, ruleLine) +
        ' '.repeat(style.indent)
      : '';
  const text =
    before + above + (isFine ? region.text.slice(rule.start, rule.end) : writtenRule(align, style));
  if (region.text.slice(start, rule.end) !== text) owner?.edits.push({ start, end: rule.end, text });
}

/** Two delimiter rows, of which GFM takes the first for the header row: an empty header row takes its place. */
export function planEmptyHeader(
  region: Region,
  candidate: Candidate,
  drafts: readonly Draft[],
  style: LineStyle,
): void {
  const { header, first, align } = candidate.opening;
  const owner = drafts.find(({ damage }) => damage.rule === headerlessTable.id);
  if (header !== null || owner === undefined) return;
  const { start, before } = indented(region, first, style);
  const text =
    before +
    rowText(
      align.map(() => ''),
      style,
    );
  owner.edits.push({ start, end: endOf(region, first), text });
}

function insertDelimiterRow(
  region: Region,
  candidate: Candidate,
  drafts: readonly Draft[],
  lineEnding: string,
  style: LineStyle,
): void {
  const { header, align } = candidate.opening;
  const owner = drafts.find(({ damage }) => damage.rule === missingDelimiterRow.id) ?? mainDraft(drafts);
  if (header === null || owner === null) return;
  const at = afterLine(region, header.last);
  const before = region.text.charCodeAt(at - 1);
  const ended = at > endOf(region, header.last) && (before === 10 || before === 13);
  const row = prefixBelow(region, header.last) + ' '.repeat(style.indent) + writtenRule(align, style);
  owner.edits.push({ start: at, end: at, text: ended ? row + lineEnding : lineEnding + row });
}

/** Whether every engine reads the rule as the table's delimiter row; marked reads no tab there, and none a list item. */
function isReadable(region: Region, rule: Rule, candidate: Candidate): boolean {
  const { width, ruleLine } = candidate.opening;
  if (!rule.gfm || rule.count !== width || sourceLineCount(region, ruleLine) > 1) return false;
  const source = region.text.slice(rule.start, rule.end);
  return !source.includes('\t') && !source.startsWith('- ') && (width > 1 || source.includes('|'));
}

/** A row of more cells than anybody reads is drawn tight, so that what is written stays in proportion to the text. */
function writtenRule(align: readonly Align[], style: LineStyle): string {
  if (align.length <= MOST_READ) return delimiterRow(align, style);
  return `|${align.map((column) => delimiterCell(column, 1)).join('|')}|`;
}

const MOST_READ = 1024;
