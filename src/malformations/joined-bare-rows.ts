import { cost } from '../recovery/costs.ts';
import { isNearParagraphStart, joinLines } from '../recovery/joined-lines.ts';
import { sampleOf, splitMerged, type Word, wordsOf } from '../recovery/merged-cells.ts';
import { openingOf } from '../recovery/opening.ts';
import { rowGain } from '../recovery/reading.ts';
import type { CellReading, Opening, RowReading } from '../recovery/types.ts';
import {
  endOf,
  isBlankLine,
  isRuleLine,
  type Region,
  rowOfLine,
  ruleOf,
  startOf,
} from '../regions/region.ts';
import { indexBetween } from '../source/find.ts';
import { type Rule, readRule } from '../tokens/rule.ts';
import type { Align } from '../types.ts';
import type { Malformation } from './malformation.ts';

/**
 * Joined rows without outer pipes, where the last cell of a row runs into the first of the next:
 *
 *     Name | Meaning ---|--- arroots | Roots of the polynomial. maroots | Roots of the average.
 *                    ^^^^^^^                                  ^
 *
 * The delimiter row among the words tells the width, and so in which cells two have merged; where to split them is a
 * guess by what the two columns look like elsewhere. Innocent: a sentence with a pipe and a dash.
 */
export const joinedBareRows: Malformation = {
  id: 'joined-bare-rows',
  title: 'Rows without outer pipes are joined on one line',
  message: (detail) =>
    `The rows of this table are joined (${detail}), and their first and last cells have merged.`,
};

/** Lines of a paragraph in which the delimiter row has to show. */
const RULE_WITHIN = 12;

interface Found {
  /** Cells that hold the delimiter row: from the one that it ends to the one that it begins. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly align: readonly Align[];
  /** Offsets between which the delimiter row stands. */
  readonly start: number;
  readonly end: number;
}

/** A joined table without outer pipes in the paragraph that starts on `line`. */
export function openJoinedBareRows(region: Region, line: number, mask: number): Opening[] {
  if (region.origin !== 'flow') return [];
  const first = rowOfLine(region, line, mask);
  if (first === null || first.leading || first.separators.length === 0 || isRuleLine(region, line)) return [];
  if (line > 0 && (rowOfLine(region, line - 1, mask)?.separators.length ?? 0) > 0) return [];
  if (!isNearParagraphStart(region, line)) return [];
  const end = paragraphEnd(region, line);
  if (!hasInnerRule(region, line, Math.min(end, line + RULE_WITHIN), mask)) return [];
  const { cells } = joinLines(region, line, end, mask);
  const found = findRule(region.text, cells);
  if (found === null || found.first !== found.width - 1) return [];
  const inner = found.width - 1;
  const rows = (cells.length - 1 - found.last) / inner;
  if (rows < 1 || !Number.isInteger(rows)) return [];
  return [begin(region, line, end, mask, cells, found, rows)];
}

function paragraphEnd(region: Region, line: number): number {
  let end = line;
  while (end < region.count && !isBlankLine(region, end)) end++;
  return end;
}

/** True where some line of these holds dashes among its words, and is no rule itself. */
function hasInnerRule(region: Region, line: number, end: number, mask: number): boolean {
  for (let at = line; at < end; at++) {
    if (at > line && isRuleLine(region, at)) return at === line + 1 || ruleOf(region, at)?.frame === true;
    const row = rowOfLine(region, at, mask);
    if (row === null) continue;
    if (indexBetween(region.text, '--', startOf(region, at), endOf(region, at)) !== -1) return true;
  }
  return false;
}

/** The delimiter row among the words of the cells: `--- | ---` over cells, or `---+---` as one word. */
function findRule(text: string, cells: readonly CellReading[]): Found | null {
  for (let index = 0; index < cells.length; index++) {
    const words = wordsOfCell(text, cells[index] ?? []);
    for (const [at, word] of words.entries()) {
      const rule = readRule(text, word.start, word.end);
      if (rule === null || (!rule.frame && (rule.dashes < 2 || at !== words.length - 1))) continue;
      if (rule.frame)
        return at === 0
          ? null
          : { first: index, last: index, width: rule.count, align: [], start: word.start, end: word.end };
      return ruleOverCells(text, cells, index, word.start, rule);
    }
  }
  return null;
}

function ruleOverCells(
  text: string,
  cells: readonly CellReading[],
  first: number,
  start: number,
  opener: Rule,
): Found | null {
  const align = [...opener.align];
  for (let index = first + 1; index < cells.length; index++) {
    const words = wordsOfCell(text, cells[index] ?? []);
    const head = words[0];
    const rule = head === undefined ? null : readRule(text, head.start, head.end);
    if (head === undefined || rule === null) return null;
    for (const side of rule.align) align.push(side);
    if (words.length > 1)
      return { first, last: index, width: index - first + 1, align, start, end: head.end };
  }
  return null;
}

function wordsOfCell(text: string, cell: CellReading): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < cell.length; i += 2)
    for (const word of wordsOf(text, cell[i] ?? 0, cell[i + 1] ?? 0)) words.push(word);
  return words;
}

function begin(
  region: Region,
  line: number,
  end: number,
  mask: number,
  cells: readonly CellReading[],
  found: Found,
  rows: number,
): Opening {
  const { text } = region;
  const { width } = found;
  const reading = (row: readonly CellReading[]): RowReading => ({
    cells: row,
    first: line,
    last: end - 1,
    exact: false,
  });
  const before = (cell: CellReading): Word[] =>
    wordsOfCell(text, cell).filter((word) => word.end <= found.start);
  const after = (cell: CellReading): Word[] =>
    wordsOfCell(text, cell).filter((word) => word.start >= found.end);
  const header = [...cells.slice(0, found.first), pieceOf(before(cells[found.first] ?? []))];
  const firstCell = pieceOf(after(cells[found.last] ?? []));
  const lastWords = wordsOfCell(text, cells.at(-1) ?? []);
  const counted = withoutRowCount(text, lastWords, rows);
  const lastCell = pieceOf(counted);
  const firstLike = sampleOf(text, firstCell[0] ?? 0, firstCell[1] ?? 0);
  const lastLike = sampleOf(text, lastCell[0] ?? 0, lastCell.at(-1) ?? 0);
  const body: RowReading[] = [];
  let row: CellReading[] = [firstCell];
  for (let index = found.last + 1; index < cells.length; index++) {
    const cell = cells[index] ?? [];
    if (row.length < width - 1 || index === cells.length - 1) {
      row.push(index === cells.length - 1 ? lastCell : cell);
      continue;
    }
    const words = wordsOfCell(text, cell);
    const cut = words.length > 1 ? splitMerged(text, words, lastLike, firstLike) : words.length;
    row.push(pieceOf(words.slice(0, cut)));
    body.push(reading(row));
    row = [pieceOf(words.slice(cut))];
  }
  body.push(reading(row));
  const style = { mask, leading: false, trailing: false, frame: false, doubleSpaced: false };
  const start = startOf(region, line);
  // A row count is no part of the table, whether words stand before it or not.
  const stop = lastCell.at(-1) ?? lastWords[counted.length]?.start ?? endOf(region, end - 1);
  return openingOf({
    style,
    width,
    header: reading(header),
    rows: body,
    align: found.align,
    first: line,
    next: end,
    score:
      cost.delimiterRow +
      (rowGain(style, style, width) - cost.mergedCells) * rows -
      (isRuleLine(region, line + 1) ? cost.ownRuleLine : 0),
    damages: [
      { rule: joinedBareRows.id, start, end: stop, edits: null, detail: `${rows + 1} rows`, doubtful: true },
    ],
    closed: true,
    span: { start, end: stop },
  });
}

/** The last cell's words without `(3 rows)`, where that counts the rows. */
function withoutRowCount(text: string, words: readonly Word[], rows: number): readonly Word[] {
  const [count, noun] = words.slice(-2);
  if (count === undefined || noun === undefined) return words;
  const counted =
    text.slice(count.start, count.end) === `(${rows}` && text.slice(noun.start, noun.end).startsWith('row');
  return counted ? words.slice(0, -2) : words;
}

/** The stretch from the first word to the last; a line break inside it is a blank. */
function pieceOf(words: readonly Word[]): CellReading {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? [] : [first.start, last.end];
}
