import { LineKind } from '../blocks/types.ts';
import { cost } from '../recovery/costs.ts';
import { headerLikeness } from '../recovery/header-likeness.ts';
import { openingOf } from '../recovery/opening.ts';
import { isOtherThanTable, type RowOnLine, standsAlone } from '../recovery/prose-likeness.ts';
import { rowGain, styledCount, styledReading } from '../recovery/reading.ts';
import { outerPipesOf, sampleLines, styleWith } from '../recovery/style.ts';
import type { Damage, Opening } from '../recovery/types.ts';
import {
  endOf,
  isBlankLine,
  kindOf,
  nextRule,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
  startOf,
} from '../regions/region.ts';
import { hasSurplus, type Row } from '../tokens/row.ts';
import { Separator } from '../tokens/separators.ts';
import type { Malformation } from './malformation.ts';
import { readRuleWithText } from './trailing-text.ts';

/**
 * A header row with data rows below it and no delimiter row between them:
 *
 *     | Region | City  |
 *     | North  | Delhi |
 *     ^
 *
 * Scrapers, language models and chunkers lose it; every engine then shows a paragraph of pipes. Innocent, and far more
 * frequent: link bars, shell pipelines, unions, norms, music, the rows of a terminal grid cut out of their frame. So the
 * rows have to agree in width and look, and the first has to read like names.
 */
export const missingDelimiterRow: Malformation = {
  id: 'missing-delimiter-row',
  title: 'The delimiter row is missing',
  message: (detail) =>
    detail === DOUBT
      ? 'These rows may be a table without a delimiter row, but nothing tells whether the first one names the columns.'
      : 'There is no delimiter row below this header row, so no Markdown engine sees the table.',
};

const DOUBT = 'doubt';

/** How much the header row has to read like names, with several data rows below it and with one. */
const SURE = 0.3;
const SURE_OF_ONE = 0.6;

/** A table that starts with a row on `line` and has no delimiter row. */
export function openMissingDelimiterRow(region: Region, line: number, mask: number): Opening[] {
  const header = rowOfLine(region, line, mask);
  if (region.origin === 'indentedCode') return [];
  if (header === null || header.count < 2 || ruleOf(region, line) !== null) return [];
  if (!startsRun(region, line, header, mask)) return [];
  const next = skipBlankLines(region, line + 1);
  const spaced = next > line + 1;
  if (ruleOf(region, next) !== null || readRuleWithText(region, next, mask) !== null) return [];
  const sample = sampleLines(region, next, mask, spaced && isBlankLine(region, next + 1));
  const outer = drawnLike(
    header,
    sample.map(({ row }) => row),
  );
  const width = styledCount(header, outer);
  if (isBelowHeader(region, line, header, sample, mask)) return [];
  const longer = emptyBehind(header, sample);
  const body = sample.filter(({ row }) => styledCount(row, outer) === width || longer.includes(row));
  const ragged = 2 * body.length < sample.length;
  if (body.length === 0 || (ragged && !isRagged(sample, width, outer))) return [];
  if (spaced && !(header.leading && header.trailing) && !isGrid(width, body.length, sample.length)) return [];
  if (hasRule(region, next, sample.at(-1)?.line ?? next)) return [];
  const drawn = outer.leading || outer.trailing;
  if (region.origin === 'fencedCode' && !(outer.leading && outer.trailing)) return [];
  if (isOtherThanTable(region, [{ row: header, line }, ...body], drawn)) return [];
  const style = styleWith(mask, outer, false, spaced && isBlankLine(region, next + 1));
  const below = body.map(({ row }) => row);
  const likeness = headerLikeness(region, header, below);
  const alone = standsAlone(region, line, mask);
  if (alone && likeness < 0) return [];
  const bordered = outer.leading && outer.trailing && region.origin === 'flow' && !alone;
  const doubt = bordered ? cost.noDelimiterOuterRow : drawn ? cost.noDelimiterRow : cost.noDelimiterBareRow;
  const names = alone ? likeness : Math.max(likeness, LEAST);
  const score =
    rowGain(header, style, width) -
    doubt -
    (alone ? cost.standsAlone : 0) +
    cost.headerLikeness * names +
    (likeness >= CLEAR ? cost.clearHeader : 0);
  const start = startOf(region, line);
  const damage: Damage = {
    rule: missingDelimiterRow.id,
    start,
    end: endOf(region, line),
    edits: null,
    detail: '',
    doubtful:
      ragged ||
      longer.length > 0 ||
      [header, ...below].every(startsEmpty) ||
      likeness < (body.length > 1 ? SURE : SURE_OF_ONE) ||
      isLikeRowAbove(region, line, header, mask),
  };
  return [
    openingOf({
      style,
      width,
      header: styledReading(region, header, line, outer),
      first: line,
      next: line + 1,
      score,
      damages: [damage],
    }),
  ];
}

/**
 * Rows with both outer pipes that are all a text has, and that no table was seen in: as likely cut out of a larger table as a
 * table whose delimiter row is missing. They are left alone, but not without a word.
 */
export function doubtedRows(region: Region): Damage | null {
  const line = skipBlankLines(region, 0);
  if (region.origin !== 'flow' || !standsAlone(region, line, Separator.pipe)) return null;
  const rows: RowOnLine[] = [];
  for (let at = line; at < region.count; at++) {
    const row = rowOfLine(region, at, Separator.pipe);
    if (row === null) break;
    rows.push({ row, line: at });
  }
  const header = rows[0]?.row;
  if (rows.length < 2 || header === undefined || header.count < 2) return null;
  if (!header.leading || !header.trailing || !rows.every(({ row }) => isLike(row, header))) return null;
  if (isOtherThanTable(region, rows.slice(0, MOST_DOUBTED), true)) return null;
  const last = rows.at(-1)?.line ?? line;
  return {
    rule: missingDelimiterRow.id,
    start: startOf(region, line),
    end: endOf(region, last),
    edits: null,
    detail: DOUBT,
    doubtful: true,
  };
}

/** Rows whose text is looked at to say that they may be a table. */
const MOST_DOUBTED = 20;

/**
 * Whether the first rows lack a cell or two of a row that others have in full, as where empty first cells were left out:
 * wide enough rows to agree by chance no more.
 */
function isRagged(
  sample: readonly RowOnLine[],
  width: number,
  outer: Pick<Row, 'leading' | 'trailing'>,
): boolean {
  return (
    width >= LEAST_RAGGED &&
    sample.every(({ row }) => {
      const missing = width - styledCount(row, outer);
      return missing >= 0 && missing <= Math.min(MOST_RAGGED, width - 2);
    })
  );
}

/**
 * The rows that have all cells of the header row and then empty ones: a pipe too many, which comes more than once. None,
 * where some row holds text there.
 */
function emptyBehind(header: Row, sample: readonly RowOnLine[]): readonly Row[] {
  if (sample.some(({ row }) => hasSurplus(row, header.count))) return [];
  const longer = sample.map(({ row }) => row).filter((row) => isLonger(row, header));
  return longer.length < LEAST_LONGER ? [] : longer;
}

const LEAST_LONGER = 2;

/** Whether a row, with those below it, has no more cells than the row above it, but for empty ones at its end. */
function isBelowHeader(
  region: Region,
  line: number,
  row: Row,
  sample: readonly RowOnLine[],
  mask: number,
): boolean {
  const above = rowOfLine(region, line - 1, mask);
  return above !== null && emptyBehind(above, [{ row, line }, ...sample]).includes(row);
}

/** A row, drawn with both outer pipes, that has the cells of the header row, and perhaps empty ones behind them. */
function isLike(row: Row, header: Row): boolean {
  return (row.leading && row.trailing && row.count === header.count) || isLonger(row, header);
}

/** A row, drawn as the header row is with both outer pipes, that has all its cells and then empty ones. */
function isLonger(row: Row, { count, leading, trailing }: Row): boolean {
  const isBordered = leading && trailing && row.leading && row.trailing;
  return isBordered && row.count > count && !hasSurplus(row, count);
}

const LEAST_RAGGED = 3;
const MOST_RAGGED = 2;

/** Paragraphs of a line each without outer pipes: a table only where several of them agree in several pipes. */
function isGrid(width: number, alike: number, of: number): boolean {
  return width >= LEAST_GRID && alike >= LEAST_GRID && alike === of;
}

const LEAST_GRID = 3;

/** A rule among the first rows is a delimiter row, however damaged, and another opening's to read. */
function hasRule(region: Region, from: number, to: number): boolean {
  const rule = nextRule(region, from);
  return rule !== -1 && rule < to && ruleOf(region, rule)?.frame === false;
}

/**
 * Where the rows' outer pipes are borders: where most have them, or where the header row has them, whichever makes more
 * rows as wide as the header row (rows with an empty last cell end with a pipe that is no border).
 */
function drawnLike(header: Row, rows: readonly Row[]): Pick<Row, 'leading' | 'trailing'> {
  const agreeing = (outer: Pick<Row, 'leading' | 'trailing'>): number =>
    rows.filter((row) => styledCount(row, outer) === styledCount(header, outer)).length;
  const most = outerPipesOf([header, ...rows]);
  return agreeing(header) > agreeing(most) ? { leading: header.leading, trailing: header.trailing } : most;
}

/** In a text that has more than the rows, a first row that is data like the others speaks no louder against a table. */
const LEAST = -0.1;

/** An empty first cell: in every row, it stands for two pipes where one was meant. */
function startsEmpty({ cells }: Row): boolean {
  return cells[0] === cells[1];
}

/**
 * Whether a blank line alone parts the rows from a delimiter row, or from a row that is drawn as they are and beside which the
 * first does not read like names: they may be of the same table.
 */
function isLikeRowAbove(region: Region, line: number, header: Row, mask: number): boolean {
  let above = line - 1;
  while (above >= 0 && isBlankLine(region, above)) above--;
  if (above === line - 1) return false;
  const rule = ruleOf(region, above);
  if (rule !== null) return !rule.bare;
  const row = rowOfLine(region, above, mask);
  return (
    row !== null &&
    row.separators.length > 0 &&
    row.count === header.count &&
    row.leading === header.leading &&
    row.trailing === header.trailing &&
    headerLikeness(region, header, [row]) < SURE_OF_ONE
  );
}

/** Likeness from which a first row is hardly anything but names. */
const CLEAR = 0.65;

/** Only the first row of a run of like rows is asked, so that a long run is not read once from each of its rows. */
function startsRun(region: Region, line: number, row: Row, mask: number): boolean {
  if (line === 0 || kindOf(region, line - 1) === LineKind.table) return true;
  const before = rowOfLine(region, line - 1, mask);
  return (
    before === null ||
    before.separators.length === 0 ||
    before.count !== row.count ||
    ruleOf(region, line - 1) !== null
  );
}
