import { cost } from '../recovery/costs.ts';
import { openingOf } from '../recovery/opening.ts';
import { rowGain } from '../recovery/reading.ts';
import { outerPipesOf, sampleRows } from '../recovery/style.ts';
import type { CellReading, Damage, Opening, RowReading } from '../recovery/types.ts';
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
 * Jira and Confluence write the header row with doubled pipes and no delimiter row; MediaWiki has a syntax of its own.
 * Innocent: norms (`||v||`), spoilers, an empty first cell (`|| b |`, whose rows below start the same way).
 */
export const wikiTable: Malformation = {
  id: 'wiki-table',
  title: 'The table is written in the syntax of a wiki',
  message: (detail) => `This table is written as ${detail} has it; GFM has no such syntax.`,
};

const PIPE = 124;

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
  const style = { mask, ...outerPipesOf(below), frame: false, doubleSpaced };
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
  const style = { mask, ...outerPipesOf(below), frame: false, doubleSpaced: false };
  return [
    openingOf({
      style,
      width: row.count,
      header: { cells: header, first: line, last: line, exact: false },
      first: line,
      next: line + 1,
      score: cost.oddDelimiterRow,
      damages: [wikiDamage(startOf(region, line), endOf(region, line), 'Textile')],
    }),
  ];
}

/** A MediaWiki table, from `{|` to `|}`, or to a table inside it. */
export function openMediaWikiTable(region: Region, line: number, mask: number): Opening[] {
  if (mask !== (mask & ~Separator.box) || !region.text.startsWith('{|', startOf(region, line))) return [];
  const rows: RowReading[] = [];
  let header: RowReading | null = null;
  let cells: CellReading[] = [];
  let first = line + 1;
  let names = false;
  let at = line + 1;
  const close = (last: number): void => {
    if (cells.length > 0) {
      const row = { cells, first, last, exact: false };
      if (names && header === null) header = row;
      else rows.push(row);
    }
    cells = [];
    names = false;
  };
  for (; at < region.count; at++) {
    const start = startOf(region, at);
    const code = region.text.charCodeAt(start);
    const next = region.text.charCodeAt(start + 1);
    // A table inside a cell ends the one around it: looking on from every `{|` to the end would not be linear.
    if (code === 123 && next === PIPE) break;
    if (code === PIPE && (next === 125 || next === 45)) {
      close(at - 1);
      first = at + 1;
      if (next === 125) break;
    } else if (code === PIPE || code === 33) {
      if (code === 33) names = true;
      cellsOf(region, start + 1, endOf(region, at), code === 33, cells);
    }
  }
  const isClosed = at < region.count && region.text.charCodeAt(startOf(region, at)) === PIPE;
  if (!isClosed) close(at - 1);
  const width = rows.reduce(
    (most, row) => Math.max(most, row.cells.length),
    (header as RowReading | null)?.cells.length ?? 0,
  );
  if (width < 1 || rows.length === 0) return [];
  const style = { mask, leading: true, trailing: true, frame: false, doubleSpaced: false };
  const last = isClosed ? at : at - 1;
  const end = endOf(region, last);
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
    }),
  ];
}

function wikiDamage(start: number, end: number, language: string): Damage {
  return { rule: wikiTable.id, start, end, edits: null, detail: language, doubtful: false };
}

/** Cuts a line into cells at `||` (or `!!`), outside `{{ }}` and `[[ ]]`, whose pipes are their own. */
function cellsOf(region: Region, start: number, end: number, names: boolean, cells: CellReading[]): void {
  const { text } = region;
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const twice = code === text.charCodeAt(at + 1);
    if (twice && (code === 123 || code === 91)) {
      depth++;
      at++;
    } else if (twice && (code === 125 || code === 93)) {
      depth = Math.max(0, depth - 1);
      at++;
    } else if (twice && depth === 0 && (code === PIPE || (names && code === 33))) {
      cells.push(trimmedLoosely(text, from, at));
      from = at + 2;
      at++;
    }
  }
  cells.push(trimmedLoosely(text, from, end));
}
