import { cost } from '../recovery/costs.ts';
import { openingOf } from '../recovery/opening.ts';
import { rowGain } from '../recovery/reading.ts';
import { outerPipesOf, sampleRows, styleWith } from '../recovery/style.ts';
import type { CellReading, Damage, Opening, RowReading } from '../recovery/types.ts';
import { attributesOf, readWikiCaption, readWikiCells } from '../recovery/wiki-cells.ts';
import {
  endOf,
  isBlankLine,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
  startOf,
} from '../regions/region.ts';
import { type Row, trimmedLoosely } from '../tokens/row.ts';
import { Separator } from '../tokens/separators.ts';
import type { Span } from '../types.ts';
import { blankLines } from './blank-line-in-table.ts';
import type { Malformation } from './malformation.ts';

/**
 * Tables of wiki languages:
 *
 *     ||Field||Meaning||        {| class="wikitable"
 *     ^^                        ^^
 *     |name|what it is|         ! Field !! Meaning
 *                               |-
 *                               | name || what it is
 *                               |}
 *
 * Jira and Confluence write the header row with doubled pipes and no delimiter row; MediaWiki has a syntax of its own, with
 * attributes of tables, rows and cells. Cells that reach over others have no like in GFM: such a table is left.
 * Innocent: norms (`||v||`), spoilers, an empty first cell (`|| b |`, whose rows below start the same way).
 */
export const wikiTable: Malformation = {
  id: 'wiki-table',
  title: 'The table is written in the syntax of a wiki',
  message: (detail) => `This table is written as ${detail} has it; GFM has no such syntax.`,
};

const PIPE = 124;
const PLUS = 43;

/** A Jira table: a header row between doubled pipes, its outer ones perhaps lost, then rows of the same width. */
export function openJiraTable(region: Region, line: number, mask: number): Opening[] {
  const row = rowOfLine(region, line, mask);
  if (row === null || !row.leading || row.count < 3 || ruleOf(region, line) !== null) return [];
  const header = doubledCells(row);
  const next = skipBlankLines(region, line + 1);
  const doubleSpaced = next > line + 1 && isBlankLine(region, next + 1);
  const body = rowOfLine(region, next, mask);
  if (header === null || header.length < 2 || body === null || ruleOf(region, next) !== null) return [];
  if ((next > line + 1 && !doubleSpaced) || doubledCells(body) !== null) return [];
  const below = sampleRows(region, next, mask, doubleSpaced);
  if (!below.some(({ count }) => count === header.length)) return [];
  const style = styleWith(mask, outerPipesOf(below), false, doubleSpaced);
  const start = startOf(region, line);
  return [
    openingOf({
      style,
      width: header.length,
      header: { cells: header, first: line, last: line, exact: false },
      first: line,
      next,
      score: cost.oddDelimiterRow,
      damages: [
        wikiDamage(start, endOf(region, line), 'Jira'),
        ...(doubleSpaced ? [blankLines(region, line + 1, next)] : []),
      ],
    }),
  ];
}

/**
 * The cells of a row whose every boundary is two pipes, that is, whose every other cell is empty; `null` where it is not
 * so, or where most names would be empty too.
 */
function doubledCells(row: Row): CellReading[] | null {
  for (const first of [0, 1]) {
    const cells: CellReading[] = [];
    let named = 0;
    let joints = true;
    for (let i = 0; i < row.count; i++) {
      const start = row.cells[2 * i] ?? 0;
      const end = row.cells[2 * i + 1] ?? 0;
      if (i % 2 !== first) {
        if (start !== end) joints = false;
        continue;
      }
      cells.push(start === end ? [] : [start, end]);
      if (start !== end) named++;
    }
    if (joints && 2 * named > cells.length) return cells;
  }
  return null;
}

/** A Textile table: each cell of its header row starts with `_.`. */
export function openTextileTable(region: Region, line: number, mask: number): Opening[] {
  const row = rowOfLine(region, line, mask);
  if (row === null || !row.leading || row.count < 2) return [];
  const header: CellReading[] = [];
  for (let i = 0; i < row.cells.length; i += 2) {
    const start = row.cells[i] ?? 0;
    if (!region.text.startsWith('_.', start)) return [];
    header.push(trimmedLoosely(region.text, start + 2, row.cells[i + 1] ?? 0));
  }
  const below = sampleRows(region, line + 1, mask, false);
  if (!below.some(({ count }) => count === row.count)) return [];
  const style = styleWith(mask, outerPipesOf(below), false, false);
  return [
    openingOf({
      style,
      width: row.count,
      header: { cells: header, first: line, last: line, exact: false },
      first: line,
      next: line + 1,
      // The marks say what else only a delimiter row and the looks of the names tell.
      score: cost.delimiterRow + cost.headerLikeness,
      damages: [wikiDamage(startOf(region, line), endOf(region, line), 'Textile')],
    }),
  ];
}

/** A MediaWiki table, from `{|` to `|}`, or to a table inside it. */
export function openMediaWikiTable(region: Region, line: number, mask: number): Opening[] {
  if (mask !== (mask & ~Separator.box) || !region.text.startsWith('{|', startOf(region, line))) return [];
  const rows: RowReading[] = [];
  let header: RowReading | null = null;
  let cells: number[][] = [];
  let title: Span | null = null;
  // Whether something stands there that has no place in a table of GFM.
  let isLeft = !isAttributes(region, line);
  let first = line + 1;
  let names = false;
  const close = (last: number): void => {
    if (cells.length > 0) {
      const row = { cells, first, last, exact: false };
      if (names && header === null) header = row;
      else rows.push(row);
    }
    cells = [];
    names = false;
  };
  const stop = wikiEnd(region, line);
  for (let at = line + 1; at < stop; at++) {
    const start = startOf(region, at);
    const code = region.text.charCodeAt(start);
    const next = region.text.charCodeAt(start + 1);
    if (code === PIPE && next === 45) {
      close(at - 1);
      first = at + 1;
      if (!isAttributes(region, at)) isLeft = true;
    } else if (code === PIPE && next === PLUS) {
      if (title !== null || cells.length + rows.length > 0 || header !== null) isLeft = true;
      title = readWikiCaption(region.text, start + 2, endOf(region, at)) ?? title;
    } else if (code === PIPE || code === 33) {
      if (code === 33) names = true;
      const onLine = readWikiCells(region.text, start + 1, endOf(region, at), code === 33);
      for (const cell of onLine.cells) cells.push(cell);
      if (onLine.isSpanning) isLeft = true;
    } else if (!isBlankLine(region, at)) {
      const cell = cells.at(-1);
      if (cell === undefined) isLeft = true;
      else addLine(cell, start, endOf(region, at));
    }
  }
  const isClosed = region.text.startsWith('|}', startOf(region, stop));
  close(stop - 1);
  const width = rows.reduce(
    (most, row) => Math.max(most, row.cells.length),
    (header as RowReading | null)?.cells.length ?? 0,
  );
  if (width < 1 || rows.length === 0) return [];
  const style = { mask, leading: true, trailing: true, frame: false, doubleSpaced: false };
  let last = isClosed ? stop : stop - 1;
  while (isBlankLine(region, last)) last--;
  const end = isClosed ? startOf(region, stop) + 2 : endOf(region, last);
  return [
    openingOf({
      style,
      width,
      header,
      rows,
      first: line,
      next: last + 1,
      score: cost.frameRule + rowGain(style, style, width) * rows.length,
      damages: [wikiDamage(startOf(region, line), end, 'MediaWiki')],
      closed: true,
      span: { start: startOf(region, line), end },
      title,
      readOnly: isLeft,
    }),
  ];
}

/**
 * The line that closes the table, or the one after it where none does: then words below a blank line are no part of it. A
 * table inside a cell ends the one around it: looking on from every `{|` to the end would not be linear.
 */
function wikiEnd(region: Region, line: number): number {
  const { text } = region;
  let words = -1;
  let at = line + 1;
  for (; at < region.count && !text.startsWith('{|', startOf(region, at)); at++) {
    if (text.startsWith('|}', startOf(region, at))) return at;
    if (words !== -1 || !isBlankLine(region, at - 1) || isBlankLine(region, at)) continue;
    if (!'|!'.includes(text.charAt(startOf(region, at)))) words = at;
  }
  return words === -1 ? at : words;
}

/** Whether nothing but attributes (`class="wikitable"`) stands behind the sign of two characters that opens a line. */
function isAttributes(region: Region, line: number): boolean {
  const behind = region.text.slice(startOf(region, line) + 2, endOf(region, line));
  return attributesOf(behind.replace(/^-+/, '')) !== null;
}

/** One more line of a cell. */
function addLine(cell: number[], start: number, end: number): void {
  if (cell[0] === cell[1]) cell.length = 0;
  cell.push(start, end);
}

function wikiDamage(start: number, end: number, language: string): Damage {
  return { rule: wikiTable.id, start, end, edits: null, detail: language, doubtful: false };
}
