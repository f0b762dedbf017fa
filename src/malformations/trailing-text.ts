import { cost } from '../recovery/costs.ts';
import { cellReadings, rowGain } from '../recovery/reading.ts';
import type { Damage, Opening, RowReading, Step } from '../recovery/types.ts';
import { endOf, type Region, rowOfLine, startOf } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import { type Rule, readRule } from '../tokens/rule.ts';
import type { Malformation } from './malformation.ts';
import { isLonePipe } from './stray-pipe-line.ts';

/**
 * Text behind the closing pipe of the last row:
 *
 *     | 1 | 2 | Note that these figures are estimates.
 *               ^
 *
 * The next paragraph was glued to the table. GFM reads it as a surplus cell and drops it. Behind the header row or the
 * delimiter row GFM sees no table. No place inside the table would keep the text between the rows where it stands, so such
 * a table is read, and left as it is. Innocent: rows that never end with a pipe.
 */
export const trailingText: Malformation = {
  id: 'trailing-text',
  title: 'Text stands behind a row',
  message: (detail) =>
    detail === INSIDE
      ? "This text stands behind the row's closing pipe, above the rows; it has no place in a table, which is read without it and left as it is."
      : "This text stands behind the row's closing pipe; GFM takes it for a surplus cell and drops it.",
};

/** Told of text behind the header row or the delimiter row. */
const INSIDE = 'inside';

/** True for text that stands between the rows of a table. */
export function isInsideTable({ rule, detail }: Damage): boolean {
  return rule === trailingText.id && detail === INSIDE;
}

/** A full row with something behind its closing pipe, in a table whose rows have outer pipes; it ends the table. */
export function stepTrailingText(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  if (!style.trailing || !style.leading) return null;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || !row.leading || row.trailing || row.count !== width + 1) return null;
  const text = row.cells[2 * width] ?? 0;
  const cells = cellReadings(row).slice(0, width);
  return {
    next: line + 1,
    gain: rowGain({ leading: true, trailing: true }, style, width) - cost.trailingText,
    row: { cells, first: line, last: line, exact: true },
    damages: [textDamage(text, endOf(region, line), '')],
    rule: false,
    last: true,
  };
}

/** A delimiter row and the text behind its closing pipe. */
export interface RuleWithText {
  readonly rule: Rule;
  readonly damage: Damage;
}

/**
 * The line as a delimiter row with text behind its closing pipe, above a row that is drawn like it; `null` where it is
 * none. Where the row below does not start anew, the text is the first cell of one that was joined to the delimiter row.
 */
export function readRuleWithText(region: Region, line: number, mask: number): RuleWithText | null {
  const row = rowOfLine(region, line, mask);
  const below = rowOfLine(region, line + 1, mask);
  if (row === null || below === null || row.trailing || row.count < 3) return null;
  const text = row.cells.at(-2) ?? 0;
  const rule = readRule(region.text, startOf(region, line), text);
  if (rule === null || rule.bare || rule.frame || !rule.trailing || rule.count !== row.count - 1) return null;
  if (!isDrawnLike(below, rule)) return null;
  return { rule, damage: textDamage(text, endOf(region, line), INSIDE) };
}

/**
 * The header row before text behind its closing pipe; `null` where there is none. It has one cell more than the delimiter
 * row and lacks its closing pipe, and every line below has both outer pipes and the delimiter row's width. Text that does not
 * end like a sentence is a name whose column the others lack.
 */
export function readBeforeText(
  region: Region,
  row: Row,
  line: number,
  sample: readonly Row[],
  rule: Rule,
): { readonly header: RowReading; readonly damages: Damage[] } | null {
  if (!mayHoldText(row, rule) || !endsLikeSentence(region.text, row)) return null;
  if (!(rule.leading && rule.trailing) || !sample.every((below) => isDrawnLike(below, rule))) return null;
  const cells = cellReadings(row).slice(0, -1);
  return {
    header: { cells, first: line, last: line, exact: false },
    // It may as well be the name of a column that the rows lack.
    damages: [{ ...textDamage(row.cells.at(-2) ?? 0, row.cells.at(-1) ?? 0, INSIDE), doubtful: true }],
  };
}

/**
 * Whether the last cell of a header row may be words behind its closing pipe: it ends like a sentence, or nothing but the
 * delimiter row tells the width.
 */
export function isTextBehind(text: string, header: Row, rule: Rule, sample: readonly Row[]): boolean {
  return mayHoldText(header, rule) && (sample.every(isLonePipe) || endsLikeSentence(text, header));
}

/** Whether a header row has one cell more than the delimiter row, and no closing pipe behind it. */
function mayHoldText(header: Row, rule: Rule): boolean {
  return header.leading && !header.trailing && header.count === rule.count + 1;
}

/** Whether the last cell ends with a mark that ends words rather than a name. */
function endsLikeSentence(text: string, { cells }: Row): boolean {
  return /[.:;!?。：！？]$/.test(text.slice(cells.at(-2), cells.at(-1)));
}

function isDrawnLike(row: Row, rule: Rule): boolean {
  return row.leading === rule.leading && row.trailing && row.count === rule.count;
}

function textDamage(start: number, end: number, detail: string): Damage {
  return { rule: trailingText.id, start, end, edits: [], detail, doubtful: false };
}
