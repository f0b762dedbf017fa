import { cost } from '../recovery/costs.ts';
import { areOutOfOrder, mergeRows } from '../recovery/frame-rows.ts';
import { openingOf } from '../recovery/opening.ts';
import { readingOf, rowGain, styledCount, styledReading } from '../recovery/reading.ts';
import { outerPipesOf, styleWith } from '../recovery/style.ts';
import type { Damage, Opening, RowReading } from '../recovery/types.ts';
import {
  endOf,
  isBlankLine,
  type Region,
  rowOfLine,
  ruleOf,
  skipBlankLines,
  startOf,
} from '../regions/region.ts';
import { afterLine, lineEndingOf, lineStartOf, prefixOf } from '../regions/source-lines.ts';
import type { Row } from '../tokens/row.ts';
import type { Rule } from '../tokens/rule.ts';
import type { Malformation } from './malformation.ts';
import { isLonePipe } from './stray-pipe-line.ts';
import { fitRow } from './unescaped-pipe.ts';

/**
 * The frame that a terminal program draws around its rows:
 *
 *     +----+-------+         ┌────┬───────┐
 *     ^^^^^^^^^^^^^^
 *     | id | name  |         │ id │ name  │
 *     +----+-------+         ├────┼───────┤
 *     |  1 | Alpha |         │  1 │ Alpha │
 *     +----+-------+         └────┴───────┘
 *
 * mysql, psql, sqlite, w3m, rich, tabulate and their like. The frame line below the first row is the delimiter row, the
 * others go; where they stand between all rows, the lines between two of them are one row. Innocent: drawings with boxes,
 * whose lines do not agree in their columns.
 */
export const terminalFrame: Malformation = {
  id: 'terminal-frame',
  title: 'The table is drawn with a frame',
  message: () => 'This frame line is drawn by a terminal program; GFM has no such line.',
};

/** A table that starts with a frame line on `line`. */
export function openTerminalFrame(region: Region, line: number, mask: number): Opening[] {
  const top = ruleOf(region, line);
  if (top === null || !top.frame) return [];
  if (line > 0 && rowOfLine(region, line - 1, mask)?.separators.length) return [];
  const spaced = isBlankLine(region, line + 1);
  const title = readBlock(region, line + 1, mask, spaced);
  if (title === null) return [];
  const below = ruleOf(region, title.end);
  const titled = title.rows.every(({ row }) => row.count === 1) && below !== null && below.count > 1;
  const block = titled ? readBlock(region, title.end + 1, mask, spaced) : title;
  if (block === null) return [];
  const rule = ruleOf(region, block.end);
  if (isBroken(top) || isBroken(rule)) return [];
  const drawn = Math.max(titled ? 1 : top.count, rule?.count ?? 1);
  const fitted = drawn > 1 ? fitBlock(region, block, drawn) : block;
  const width = Math.max(drawn, fitted.rows[0]?.row.count ?? 1);
  if (width < 2 || fitted.rows.some(({ row }) => row.count !== fitted.rows[0]?.row.count)) return [];
  if (!titled && isScrap(region, line, block)) return [];
  if (rule === null && block.rows.length === 1 && !endsText(region, block.rows[0]?.line ?? line)) return [];
  if (spaced && rule !== null && !isBlankLine(region, block.end - 1)) return [];
  const opening = begin(region, line, mask, width, titled ? title.rows : [], fitted, rule);
  return opening === null ? [] : [opening];
}

/** Gaps in a frame line, as between the boxes of a diagram. */
function isBroken(rule: Rule | null): boolean {
  return rule?.frame === true && rule.hollow > 0;
}

/** Nothing stands below: what was drawn there may have been cut off. */
function endsText(region: Region, line: number): boolean {
  let at = endOf(region, line);
  while (at < region.text.length && ' \t\r\n'.includes(region.text.charAt(at))) at++;
  return at === region.text.length;
}

/** A frame line much shorter than the row below: the rest of a longer line that was cut in pieces. */
function isScrap(region: Region, line: number, block: Block): boolean {
  const row = block.rows[0]?.line ?? line;
  return 2 * (endOf(region, line) - startOf(region, line)) < endOf(region, row) - startOf(region, row);
}

interface Block {
  readonly rows: readonly { readonly row: Row; readonly line: number }[];
  /** The line of the next frame line, or the one after the block. */
  readonly end: number;
}

/** The block with rows that are wider than the frame read without their quoted pipes. */
function fitBlock(region: Region, block: Block, width: number): Block {
  const rows = block.rows.map(({ row, line }) => ({
    row: row.count > width ? (fitRow(region, line, row, width, null)?.row ?? row) : row,
    line,
  }));
  return { ...block, rows };
}

/** The rows from `line` on up to the next frame line, over blank lines where every line has one below it. */
function readBlock(region: Region, line: number, mask: number, spaced: boolean): Block | null {
  const rows: { row: Row; line: number }[] = [];
  let at = skipBlankLines(region, line);
  while (at < region.count && ruleOf(region, at) === null) {
    const row = rowOfLine(region, at, mask);
    if (row === null || row.separators.length === 0 || rows.length > MOST_HEADER_LINES) break;
    rows.push({ row, line: at });
    const next = skipBlankLines(region, at + 1);
    if (next > at + 1 && ruleOf(region, next) === null && !spaced) break;
    at = next;
  }
  return rows.every(({ row }) => isLonePipe(row)) ? null : { rows, end: at };
}

const MOST_HEADER_LINES = 40;

function begin(
  region: Region,
  line: number,
  mask: number,
  width: number,
  title: Block['rows'],
  block: Block,
  rule: Rule | null,
): Opening | null {
  const drawn = outerPipesOf(block.rows.map(({ row }) => row));
  // Where the frame has no left edge, a pipe at the start of a row stands behind an empty cell.
  const leading = drawn.leading && ruleOf(region, line)?.leading === true;
  const style = styleWith(mask, { leading, trailing: drawn.trailing }, true, isBlankLine(region, line + 1));
  const continued = rule !== null && hasRowBelow(region, block.end + 1, mask);
  const headerRows = continued ? block.rows : block.rows.slice(0, 1);
  const readings = headerRows.map(({ row, line: at }) =>
    row.count < width && styledCount(row, style) === width
      ? styledReading(region, row, at, style)
      : readingOf(region, row, at, rowOfLine(region, at, mask) === row),
  );
  if (areOutOfOrder(readings)) return null;
  const header: RowReading = mergeRows(readings, width);
  const lastHeader = headerRows.at(-1)?.line ?? line;
  const first = block.rows[0]?.line ?? line;
  const damages: Damage[] = [frameDamage(region, line, line + 1)];
  for (const { line: at, row } of title) damages.push(titleDamage(region, at, row));
  if (title.length > 0) damages.push(frameDamage(region, first - 1, first));
  if (continued && rule !== null)
    damages.push({
      rule: terminalFrame.id,
      start: rule.start,
      end: rule.end,
      edits: null,
      detail: '',
      doubtful: false,
    });
  return openingOf({
    style,
    width,
    header: headerRows.length === 1 ? (readings[0] ?? header) : header,
    rule: continued ? rule : null,
    ruleLine: continued ? block.end : -1,
    align: continued && rule !== null ? rule.align : [],
    first: line,
    next: continued ? block.end + 1 : lastHeader + 1,
    score: cost.frameRule + (continued ? cost.frameRule : 0) / 2 + rowGain(style, style, width),
    damages,
  });
}

function hasRowBelow(region: Region, line: number, mask: number): boolean {
  const at = skipBlankLines(region, line);
  const row = rowOfLine(region, at, mask);
  return row !== null && row.separators.length > 0 && ruleOf(region, at) === null;
}

/** A frame line that goes, with the line ending. */
function frameDamage(region: Region, line: number, next: number): Damage {
  const start = lineStartOf(region, line);
  const end = next < region.count ? lineStartOf(region, next) : afterLine(region, line);
  return {
    rule: terminalFrame.id,
    start,
    end,
    edits: [{ start, end, text: '' }],
    detail: '',
    doubtful: false,
  };
}

/** A title inside the frame becomes a line of text above the table. */
function titleDamage(region: Region, line: number, row: Row): Damage {
  const start = startOf(region, line);
  const end = endOf(region, line);
  const text = region.text.slice(row.cells[0] ?? start, row.cells[1] ?? end);
  return {
    rule: terminalFrame.id,
    start,
    end,
    edits: [{ start, end, text: text + lineEndingOf(region, line) + prefixOf(region, line).trimEnd() }],
    detail: '',
    doubtful: false,
  };
}
