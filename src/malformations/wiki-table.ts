import { cost } from '../recovery/costs.ts';
import { rowGain } from '../recovery/reading.ts';
import { sampleRows } from '../recovery/style.ts';
import type { CellReading, Opening, RowReading } from '../recovery/types.ts';
import { endOf, type Region, rowOfLine, ruleOf, startOf } from '../regions/region.ts';
import { pushTrimmed, type Row } from '../tokens/row.ts';
import { Separator } from '../tokens/separators.ts';
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

/** A Jira table: a header row between doubled pipes, then rows of the same width. */
export function openJiraTable(region: Region, line: number, mask: number): Opening[] {
  const row = rowOfLine(region, line, mask);
  if (
    row === null ||
    !row.leading ||
    row.count < 3 ||
    region.text.charCodeAt(startOf(region, line) + 1) !== PIPE
  )
    return [];
  const header = doubledCells(row);
  const body = rowOfLine(region, line + 1, mask);
  if (header === null || header.length < 2 || body === null || ruleOf(region, line + 1) !== null) return [];
  const below = sampleRows(region, line + 1, mask, false);
  if (!below.some(({ count }) => count === header.length) || !body.leading || startsDoubled(region, line + 1))
    return [];
  const style = { mask, leading: true, trailing: body.trailing, frame: false, doubleSpaced: false };
  const start = startOf(region, line);
  return [
    {
      style,
      width: header.length,
      header: { cells: header, first: line, last: line, exact: false },
      rows: [],
      rule: null,
      ruleLine: -1,
      align: new Array<null>(header.length).fill(null),
      first: line,
      next: line + 1,
      score: cost.oddDelimiterRow,
      damages: [
        { rule: wikiTable.id, start, end: endOf(region, line), edits: null, detail: 'Jira', doubtful: false },
      ],
      gfmEnd: 0,
      closed: false,
      span: null,
    },
  ];
}

function startsDoubled(region: Region, line: number): boolean {
  return region.text.charCodeAt(startOf(region, line) + 1) === PIPE;
}

/** The cells of a row whose every boundary is two pipes; `null` where it is not so. */
function doubledCells(row: Row): CellReading[] | null {
  const cells: CellReading[] = [];
  for (let i = 0; i < row.count; i++) {
    const start = row.cells[2 * i] ?? 0;
    const end = row.cells[2 * i + 1] ?? 0;
    if (i % 2 === 0) {
      if (start !== end) return null;
    } else if (start !== end) cells.push([start, end]);
    else return null;
  }
  return cells;
}

/** A MediaWiki table, from `{|` to `|}`. */
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
    if (code === PIPE && (next === 125 || next === 45)) {
      close(at - 1);
      first = at + 1;
      if (next === 125) break;
    } else if (code === PIPE || code === 33) {
      if (code === 33) names = true;
      cellsOf(region, start + 1, endOf(region, at), code === 33, cells);
    }
  }
  if (at === region.count) close(at - 1);
  const width = rows.reduce(
    (most, row) => Math.max(most, row.cells.length),
    (header as RowReading | null)?.cells.length ?? 0,
  );
  if (width < 1 || rows.length === 0) return [];
  const style = { mask, leading: true, trailing: true, frame: false, doubleSpaced: false };
  const end = at < region.count ? endOf(region, at) : endOf(region, region.count - 1);
  return [
    {
      style,
      width,
      header,
      rows,
      rule: null,
      ruleLine: -1,
      align: new Array<null>(width).fill(null),
      first: line,
      next: Math.min(at + 1, region.count),
      score: cost.frameRule + rowGain(style, style, width) * rows.length,
      damages: [
        {
          rule: wikiTable.id,
          start: startOf(region, line),
          end,
          edits: null,
          detail: 'MediaWiki',
          doubtful: false,
        },
      ],
      gfmEnd: 0,
      closed: true,
      span: { start: startOf(region, line), end },
    },
  ];
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
      cells.push(trimmed(text, from, at));
      from = at + 2;
      at++;
    }
  }
  cells.push(trimmed(text, from, end));
}

function trimmed(text: string, start: number, end: number): CellReading {
  const cell: number[] = [];
  pushTrimmed(text, start, end, cell, true);
  return cell;
}
