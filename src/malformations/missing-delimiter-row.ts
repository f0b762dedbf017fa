import { LineKind } from '../blocks/types.ts';
import { cost } from '../recovery/costs.ts';
import { headerLikeness } from '../recovery/header-likeness.ts';
import { isOtherThanTable, standsAlone } from '../recovery/prose-likeness.ts';
import { readingOf, rowGain } from '../recovery/reading.ts';
import { outerPipesOf, sampleLines } from '../recovery/style.ts';
import type { Damage, Opening } from '../recovery/types.ts';
import {
  endOf,
  isBlankLine,
  kindOf,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
  startOf,
} from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import type { Malformation } from './malformation.ts';

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
  message: () => 'There is no delimiter row below this header row, so no Markdown engine sees the table.',
};

/** A table that starts with a row on `line` and has no delimiter row. */
export function openMissingDelimiterRow(region: Region, line: number, mask: number): Opening[] {
  const header = rowOfLine(region, line, mask);
  if (region.origin === 'indentedCode') return [];
  if (header === null || header.count < 2 || ruleOf(region, line) !== null) return [];
  if (!startsRun(region, line, header, mask)) return [];
  const next = skipBlankLines(region, line + 1);
  const spaced = next > line + 1;
  if (ruleOf(region, next) !== null) return [];
  const sample = sampleLines(region, next, mask, spaced && isBlankLine(region, next + 1));
  const first = sample[0]?.row;
  if (first === undefined || first.count !== header.count) return [];
  if (spaced && !(header.leading && header.trailing)) return [];
  const body = sample.filter(({ row }) => row.count === header.count);
  const outer = outerPipesOf([header, ...sample.map(({ row }) => row)]);
  if (isOtherThanTable(region, [{ row: header, line }, ...body], outer.leading || outer.trailing)) return [];
  const style = { mask, ...outer, frame: false, doubleSpaced: spaced && isBlankLine(region, next + 1) };
  const doubt = outer.leading || outer.trailing ? cost.noDelimiterRow : cost.noDelimiterBareRow;
  const below = body.map(({ row }) => row);
  const likeness = headerLikeness(region, header, below);
  const alone = standsAlone(region, line, mask);
  if (alone && likeness < 0) return [];
  const names = cost.headerLikeness * likeness + (likeness >= CLEAR ? cost.clearHeader : 0);
  const score = rowGain(header, style, header.count) - doubt - (alone ? cost.standsAlone : 0) + names;
  const start = startOf(region, line);
  const damage: Damage = {
    rule: missingDelimiterRow.id,
    start,
    end: endOf(region, line),
    edits: null,
    detail: '',
    doubtful: likeness < 0.3,
  };
  return [
    {
      style,
      width: header.count,
      header: readingOf(region, header, line, true),
      rows: [],
      rule: null,
      ruleLine: -1,
      align: new Array<null>(header.count).fill(null),
      first: line,
      next: line + 1,
      score,
      damages: [damage],
      gfmEnd: 0,
      closed: false,
      span: null,
    },
  ];
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
