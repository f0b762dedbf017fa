import type { GfmTable } from '../blocks/types.ts';
import { headerlessDamage } from '../malformations/headerless-table.ts';
import { cost } from '../recovery/costs.ts';
import { readingOf } from '../recovery/reading.ts';
import { outerPipesOf, sampleRows, styleWith } from '../recovery/style.ts';
import type { Opening, RowReading } from '../recovery/types.ts';
import { isBlankLine, isRuleLine, type Region, rowOfLine, ruleOf } from '../regions/region.ts';
import { Separator } from '../tokens/separators.ts';

/**
 * A table that GFM itself reads: header row, delimiter row and width are given. A clean one is taken whole as it is and
 * may only go on below its end; in any other the rows are read like those of a damaged table.
 */
export function openGfmTable(region: Region, line: number, table: GfmTable): Opening {
  const mask = Separator.pipe;
  const width = table.align.length;
  const end = line + table.end - table.header;
  const header = rowOfLine(region, line, mask);
  const rule = ruleOf(region, line + 1);
  const rows = readClean(region, line + 2, end, width);
  const dashes = ruleOf(region, line);
  const nameless = isRuleAgain(region, line, width);
  const sample = sampleRows(region, line + 2, mask, true);
  const outer = outerPipesOf(sample, header, rule);
  const doubleSpaced = isBlankLine(region, line + 2) && end === line + 2 && isBlankLine(region, line + 4);
  return {
    style: styleWith(mask, outer, false, doubleSpaced),
    width,
    header: nameless || header === null ? null : readingOf(region, header, line, true),
    rows: rows ?? [],
    rule,
    ruleLine: line + 1,
    align: table.align,
    first: line,
    next: rows === null ? line + 2 : end,
    score: cost.gfmTable,
    damages: nameless && dashes !== null ? [headerlessDamage(dashes.start, dashes.end)] : [],
    gfmEnd: end,
    closed: false,
    span: null,
    title: null,
    readOnly: false,
  };
}

/** The rows up to `end` where all are as wide as the table, else `null`. */
function readClean(region: Region, from: number, end: number, width: number): RowReading[] | null {
  for (let at = from; at < end; at++)
    if (rowOfLine(region, at, Separator.pipe)?.count !== width || isRuleAgain(region, at, width)) return null;
  const rows: RowReading[] = [];
  for (let at = from; at < end; at++) {
    const row = rowOfLine(region, at, Separator.pipe);
    if (row !== null) rows.push(readingOf(region, row, at, true));
  }
  return rows;
}

/** A row that is the delimiter row once more, drawn out so that it is no row of single dashes for "none". */
function isRuleAgain(region: Region, line: number, width: number): boolean {
  const rule = ruleOf(region, line);
  return rule?.gfm === true && rule.count === width && isRuleLine(region, line);
}
