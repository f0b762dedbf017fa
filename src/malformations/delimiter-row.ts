import { headerEnd, isEmptyHeader, lastLine, looksAlike } from '../recovery/above-delimiter-row.ts';
import { cost } from '../recovery/costs.ts';
import { joinedReading, joinLines } from '../recovery/joined-lines.ts';
import { openingOf } from '../recovery/opening.ts';
import { readingOf, rowGain, styledCount, styledReading } from '../recovery/reading.ts';
import { bodyWidth, outerPipesOf, sampleRows, styleWith } from '../recovery/style.ts';
import type { Damage, Opening, RowReading } from '../recovery/types.ts';
import { isBlankLine, type Region, rowOfLine, ruleOf, skipBlankLines } from '../regions/region.ts';
import { isIndented } from '../regions/source-lines.ts';
import type { Row } from '../tokens/row.ts';
import type { Rule } from '../tokens/rule.ts';
import { blankLines } from './blank-line-in-table.ts';
import { readBehindProse } from './glued-prose.ts';
import type { Malformation } from './malformation.ts';
import { shiftedDamage } from './shifted-row.ts';
import { shortHeader } from './short-header.ts';
import { readSplitRule, splitRuleDamage } from './split-delimiter-row.ts';
import { isLonePipe, strayPipeDamage } from './stray-pipe-line.ts';
import { isInsideTable, isTextBehind, readBeforeText, readRuleWithText } from './trailing-text.ts';
import { countWhole, fitRow, pipeDamages } from './unescaped-pipe.ts';
import { breakCost, isInsideRow, opensOwnLines, wrappedDamage } from './wrapped-row.ts';

/**
 * A delimiter row that GFM refuses: the wrong number of cells, an empty cell, other dashes, no pipes, escapes, drawn by
 * a terminal.
 *
 *     | a | b | c |          a | b           | a | b |
 *     | - | - |              -----           |:--+—|
 *     ^^^^^^^^^              ^^^^^           ^^^^^^^
 *
 * Innocent: a heading underlined with dashes, a thematic break below a line with a pipe, a row of dashes for "none".
 */
export const delimiterRow: Malformation = {
  id: 'delimiter-row',
  title: 'The delimiter row is damaged',
  message: (detail) => `This delimiter row ${detail}, so no Markdown engine sees the table.`,
};

/** Tables whose header row stands on `line` and whose delimiter row follows it, one for each width that is possible. */
export function openDelimiterRow(region: Region, line: number, mask: number): Opening[] {
  const header = rowOfLine(region, line, mask);
  if (header === null || ruleOf(region, line) !== null) return [];
  const behind = ruleOf(region, line + 1) === null ? readRuleWithText(region, line + 1, mask) : null;
  const split =
    header.count > 1 && behind === null ? readSplitRule(region, line + 1, header.count, mask) : null;
  const ruleLine = split === null && behind === null ? headerEnd(region, line) : line + 1;
  if (ruleLine === -1) return [];
  const rule = behind?.rule ?? split?.rule ?? ruleOf(region, ruleLine);
  if (rule === null || (rule.frame && (rule.hollow > 0 || header.count < 2))) return [];
  const next = split?.end ?? ruleLine + 1;
  const spaced = isBlankLine(region, ruleLine - 1);
  if (spaced && !looksAlike(region, header, rule, ruleLine)) return [];
  const gaps = gapsAbove(region, line, header, ruleLine, rule, mask);
  const last = gaps === null ? lastLine(region, line, ruleLine) : line;
  if (last === line && isLonePipe(header) && !isEmptyHeader(region, line, rule, ruleLine)) return [];
  const sample = sampleRows(region, next, mask, spaced);
  if (last > line) return wrapped(region, line, last + 1, ruleLine, rule, sample, mask, spaced);
  if (rule.bare && (spaced || header.count < 2 || sample[0] === undefined || sample[0].count < header.count))
    return [];
  if (header.separators.length === 0 && (rule.bare || rule.count < 2 || header.count !== rule.count))
    return [];
  const count = countWhole(region, line, header);
  const widths = new Set(
    [count, rule.count, bodyWidth(sample, count)].filter(
      (width) => width >= count || (width > 1 && width === rule.count),
    ),
  );
  const result: Opening[] = [];
  for (const width of widths) {
    const reading = readHeader(region, header, line, width, sample, rule);
    if (reading === null) continue;
    const damages = [
      ...reading.damages,
      ...(split === null
        ? ruleDamages(region, ruleLine, rule, width).map((damage) =>
            isTextBehind(region.text, header, rule, sample) ? { ...damage, doubtful: true } : damage,
          )
        : [splitRuleDamage(rule, next - ruleLine)]),
    ];
    for (const gap of gaps ?? []) damages.push({ ...gap, doubtful: sample.length === 0 });
    if (behind !== null) damages.push(behind.damage);
    result.push(
      openingOf({
        style: styleOf(mask, header, sample, rule, spaced),
        width,
        header: reading.header,
        rule,
        ruleLine,
        align: rule.align,
        first: line,
        next,
        score:
          ruleScore(rule, width) +
          rowGain(
            header,
            { mask, leading: header.leading, trailing: header.trailing, frame: false, doubleSpaced: false },
            width,
          ) /
            2 -
          reading.cost -
          (behind === null ? 0 : cost.trailingText),
        damages,
        readOnly: damages.some(isInsideTable),
      }),
    );
  }
  return result;
}

/**
 * What stands between a header row and its delimiter row, each run of blank lines and each pipe on a line of its own;
 * `null` where anything else does. A pipe alone is one too many only below a header row that has all its cells.
 */
function gapsAbove(
  region: Region,
  line: number,
  header: Row,
  ruleLine: number,
  rule: Rule,
  mask: number,
): Damage[] | null {
  const gaps: Damage[] = [];
  for (let at = line + 1; at < ruleLine; ) {
    const end = Math.min(skipBlankLines(region, at), ruleLine);
    const row = rowOfLine(region, at, mask);
    if (end > at) gaps.push(blankLines(region, at, end));
    else if (row !== null && isLonePipe(row) && header.count > 1 && header.count === rule.count)
      gaps.push(strayPipeDamage(region, at));
    else return null;
    at = Math.max(end, at + 1);
  }
  return gaps;
}

/** A header row over several lines: it counts where all of them together are as wide as the delimiter row. */
function wrapped(
  region: Region,
  line: number,
  end: number,
  ruleLine: number,
  rule: Rule,
  sample: readonly Row[],
  mask: number,
  spaced: boolean,
): Opening[] {
  const joined = joinLines(region, line, end, mask);
  const first = rowOfLine(region, line, mask);
  if (
    rule.bare ||
    joined.cells.length !== rule.count ||
    first === null ||
    first.separators.length === 0 ||
    (spaced && !opensOwnLines(first))
  )
    return [];
  if (first.leading && first.trailing && first.count > 1 && first.cells.at(-1) !== first.cells.at(-2))
    return [];
  if (hasProse(region, line, end, mask)) return [];
  const header: RowReading = joinedReading(region, line, end, mask);
  const outer = outerPipesOf(sample);
  return [
    openingOf({
      style: {
        mask,
        ...(sample.length > 0 && !opensOwnLines(first)
          ? outer
          : { leading: joined.leading, trailing: joined.trailing }),
        frame: rule.frame,
        doubleSpaced: spaced,
      },
      width: rule.count,
      header,
      rule,
      ruleLine,
      align: rule.align,
      first: line,
      next: ruleLine + 1,
      score: ruleScore(rule, rule.count) - breakCost(region, line, end, mask),
      damages: [wrappedDamage(region, line, end), ...ruleDamages(region, ruleLine, rule, rule.count)],
    }),
  ];
}

/** Whether a blank line stands between lines of prose, as it does between paragraphs and not inside a cell. */
function hasProse(region: Region, line: number, end: number, mask: number): boolean {
  for (let at = line + 1; at < end; at++)
    if (isBlankLine(region, at) && !isInsideRow(region, at, mask)) return true;
  return false;
}

function readHeader(
  region: Region,
  row: Row,
  line: number,
  width: number,
  sample: readonly Row[],
  rule: Rule,
): { header: RowReading; damages: Damage[]; cost: number } | null {
  if (row.count < width && !rule.bare && styledCount(row, rule) === width) {
    const damages = row.leading && !rule.leading ? [{ ...shiftedDamage(row), doubtful: false }] : [];
    return { header: styledReading(region, row, line, rule), damages, cost: 0 };
  }
  const reading = readingOf(region, row, line, row.count === width);
  if (row.count === width) return { header: reading, damages: [], cost: 0 };
  if (row.count > width) {
    const parted =
      width === rule.count
        ? (readBehindProse(region, row, line, sample, rule) ??
          readBeforeText(region, row, line, sample, rule))
        : null;
    if (parted !== null) return { ...parted, cost: cost.trailingText };
    const fitted = fitRow(region, line, row, width, null);
    if (fitted === null) return null;
    return {
      header: readingOf(region, fitted.row, line, true),
      damages: pipeDamages(fitted),
      cost: cost.quotedPipe,
    };
  }
  return shortHeader.read(region, row, reading, width, sample);
}

function styleOf(
  mask: number,
  header: Row,
  sample: readonly Row[],
  rule: Rule,
  doubleSpaced: boolean,
): Opening['style'] {
  // An empty first name looks like a border; the delimiter row tells, where it has none and most rows are then as wide.
  const isWide = (row: Row): boolean => styledCount(row, rule) === rule.count;
  const agrees =
    header.leading &&
    header.trailing === rule.trailing &&
    isWide(header) &&
    2 * sample.filter(isWide).length >= sample.length;
  const outer = agrees && !rule.bare ? rule : outerPipesOf(sample, header, rule.bare ? null : rule);
  return styleWith(mask, outer, rule.frame, doubleSpaced);
}

function ruleScore(rule: Rule, width: number): number {
  const base = rule.bare
    ? cost.bareDelimiterRow
    : rule.frame
      ? cost.frameRule
      : rule.gfm
        ? cost.delimiterRow
        : cost.oddDelimiterRow;
  if (rule.bare && !rule.frame) return base;
  return base - cost.widthDifference * Math.min(Math.abs(width - rule.count), 3);
}

/** What is wrong with the rule as the delimiter row of a table of `width` columns; nothing where GFM would take it. */
function ruleDamages(region: Region, line: number, rule: Rule, width: number): Damage[] {
  const deep = isIndented(region, line);
  if (rule.gfm && rule.count === width && !deep) return [];
  return [
    {
      rule: rule.frame ? 'terminal-frame' : delimiterRow.id,
      start: rule.start,
      end: rule.end,
      edits: null,
      detail: faultOf(rule, width) ?? (deep ? 'is indented like code' : 'is not drawn with plain hyphens'),
      doubtful: false,
    },
  ];
}

function faultOf(rule: Rule, width: number): string | null {
  if (rule.frame) return 'is a frame line';
  if (rule.bare) return 'has no pipes';
  if (rule.double) return 'is drawn with =';
  if (rule.count - rule.hollow === width && rule.hollow > 0) return 'has an empty cell';
  if (rule.count !== width)
    return `has ${rule.count} ${rule.count === 1 ? 'cell' : 'cells'} where the header row has ${width}`;
  if (rule.hollow > 0) return 'has a cell without a dash';
  return rule.gfm ? null : 'is not drawn with plain hyphens';
}
