import { type Cut, cutsOf } from '../recovery/cell-cuts.ts';
import { Part, readStream, ruleCell, type Stream } from '../recovery/cell-stream.ts';
import { cost } from '../recovery/costs.ts';
import { isNearParagraphStart } from '../recovery/joined-lines.ts';
import { wordsOf } from '../recovery/merged-cells.ts';
import { openingOf } from '../recovery/opening.ts';
import { cellReadings, rowGain } from '../recovery/reading.ts';
import type { CellReading, Damage, Opening, RowReading } from '../recovery/types.ts';
import {
  endOf,
  gfmTableAt,
  isBlankLine,
  isRuleLine,
  type Region,
  rowOfLine,
  ruleOf,
  startOf,
} from '../regions/region.ts';
import { skipBlanks, skipBlanksBack } from '../tokens/row.ts';
import { readRule } from '../tokens/rule.ts';
import { linePrefix } from './line-prefix.ts';
import { fitLongRow } from './long-row.ts';
import type { Malformation } from './malformation.ts';
import { readRuleWithText } from './trailing-text.ts';
import { type Fitted, pipeDamages } from './unescaped-pipe.ts';

/**
 * Several rows on one line, or the lines of a table filled like prose:
 *
 *     | a | b | |---|---| | 1 | 2 | | 3 | 4 |
 *             ^^^       ^^^       ^^^
 *     |a|b||---|---||1|2|          | a | b |<br>|---|---|<br>| 1 | 2 |
 *
 * Pipelines that drop or replace line breaks make them. The delimiter row inside tells the width; each row then is so
 * many cells and a joint (nothing, `<br>`, `\n`, a frame line) between its closing pipe and the next opening one.
 * Innocent: an empty cell, which looks like a joint; only the width tells them apart.
 */
export const joinedRows: Malformation = {
  id: 'joined-rows',
  title: 'Rows are joined on one line',
  message: (detail) => `The rows of this table are joined (${detail}); each needs a line of its own.`,
};

/** Lines of a paragraph in which the delimiter row has to show, so that long prose is not read for nothing. */
const RULE_WITHIN = 12;

/** A table whose rows are found in the paragraph that starts on `line` by counting cells, whatever its line breaks. */
export function openJoinedRows(region: Region, line: number, mask: number): Opening[] {
  if (!startsStream(region, line, mask)) return [];
  const end = streamEnd(region, line, mask);
  if (end === -1) return [];
  const stream = readStream(region, line, end, mask);
  const result: Opening[] = [];
  for (const cut of cutsOf(stream)) {
    const opening = begin(region, line, end, mask, stream, cut);
    if (opening !== null) result.push(opening);
  }
  return result;
}

function startsStream(region: Region, line: number, mask: number): boolean {
  const row = rowOfLine(region, isFrameLine(region, line) ? line + 1 : line, mask);
  if (row === null || row.separators.length < 6 || (isRuleLine(region, line) && !isFrameLine(region, line)))
    return false;
  if (line === 0) return true;
  if (!isNearParagraphStart(region, line)) return false;
  const before = rowOfLine(region, line - 1, mask);
  return (before === null || before.separators.length === 0) && !isFrameLine(region, line - 1);
}

/** Only in flow content: code has diagrams, and nobody fills it. */
function isFrameLine(region: Region, line: number): boolean {
  return region.origin === 'flow' && ruleOf(region, line)?.frame === true;
}

/** The line after the paragraph, or -1 where no line near its start has a rule among its cells. */
function streamEnd(region: Region, line: number, mask: number): number {
  let seen = isFrameLine(region, line);
  let at = line;
  while (at < region.count && !isBlankLine(region, at) && gfmTableAt(region, at) === null) {
    if (!seen) {
      if (at - line > RULE_WITHIN || (at > line && hasOwnLine(region, at, mask))) return -1;
      seen = isFrameLine(region, at) || hasRuleCell(region, at, mask);
    }
    at++;
  }
  return seen || isLongRow(region, line, mask) ? at : -1;
}

/** Whether the delimiter row kept its line: then the rows have kept theirs. */
function hasOwnLine(region: Region, line: number, mask: number): boolean {
  return (
    (ruleOf(region, line) !== null && !isFrameLine(region, line)) ||
    readRuleWithText(region, line, mask) !== null
  );
}

/** Enough cells on one line for three joined rows of two, the least that shows a period. */
function isLongRow(region: Region, line: number, mask: number): boolean {
  const row = rowOfLine(region, line, mask);
  return row?.leading === true && row.count >= 8;
}

function hasRuleCell(region: Region, line: number, mask: number): boolean {
  const row = rowOfLine(region, line, mask);
  if (row === null || row.count < 2) return false;
  for (let i = 0; i < row.cells.length; i += 2) {
    if (ruleCell(region.text, row.cells[i] ?? 0, row.cells[i + 1] ?? 0) !== null) return true;
  }
  return false;
}

function begin(
  region: Region,
  line: number,
  end: number,
  mask: number,
  stream: Stream,
  cut: Cut,
): Opening | null {
  const { width } = cut;
  if (cut.rows.length === 0 && !stream.leading) return null;
  if (!stream.leading && endsWithRule(region.text, stream.cells[cut.header + width - 1] ?? [])) return null;
  const last = cut.rows.at(-1)?.[1] ?? cut.header + width;
  const damages: Damage[] = stream.prefixed ? [linePrefix.damage(region, line)] : [];
  const rows = cut.rows.map(([from, to]) => {
    const cells = stream.cells.slice(from, to);
    const fitted = to - from > width ? fitCells(region, cells, mask, width) : null;
    if (fitted !== null) for (const damage of pipeDamages(fitted)) damages.push(damage);
    return rowAt(region, fitted === null ? cells : cellReadings(fitted.row), line, end);
  });
  const header = rowAt(region, stream.cells.slice(cut.header, cut.header + width), line, end);
  const style = { mask, leading: true, trailing: true, frame: false, doubleSpaced: false };
  const gain = rowGain(style, style, width);
  const start = tableStart(region, stream, cut, line);
  const stop = tableEnd(region, stream, last, end);
  if (isQuoted(region.text, start, stop)) return null;
  const next = stop === endOf(region, end - 1) ? end : lineOf(region, stop, line, end) + 1;
  return openingOf({
    style,
    width,
    header,
    rows,
    align: cut.align,
    first: line,
    next,
    score:
      cost.delimiterRow +
      gain * (1 + rows.length) -
      cost.joinedFault * cut.faults -
      cost.widthDifference * Math.min(cut.different, 3) -
      (isFrameLine(region, line) || isFrameLine(region, line + 1) ? cost.ownRuleLine : 1),
    readOnly: stream.prefixed,
    damages: [
      {
        rule: joinedRows.id,
        start,
        end: stop,
        edits: null,
        detail: `${rows.length + 1} rows`,
        doubtful:
          cut.faults + cut.different > 0 ||
          isShifted(region, line, stream, cut) ||
          isOpen(region, stream, last, line, end, mask),
      },
      ...damages,
    ],
    closed: true,
    span: { start, end: stop },
  });
}

/**
 * Whether an empty cell is left over above the header row, between two rows or at the end: a pipe too many that made one, or
 * an empty cell of the row beside it. Two pipes without a blank between them are a doubled outer one.
 */
function isShifted(
  region: Region,
  line: number,
  { parts, leading, trailing }: Stream,
  { header, rows }: Cut,
): boolean {
  if (leading && header > 0 && !region.text.startsWith('||', startOf(region, line))) return true;
  if (trailing && rows.at(-1)?.[1] === parts.length - 1 && parts.at(-1) === Part.joint) return true;
  const most = leading ? header + 1 : header;
  let before = header;
  return rows.some(([from, to]) => {
    let at = from - 1;
    while (at >= before && parts[at] === Part.joint) at--;
    before = to;
    return from - 1 - at > most;
  });
}

/** Whether the delimiter row begins behind the words of a cell, as in rows without outer pipes. */
function endsWithRule(text: string, cell: CellReading): boolean {
  const last = wordsOf(text, cell.at(-2) ?? 0, cell.at(-1) ?? 0).at(-1);
  return last !== undefined && (readRule(text, last.start, last.end)?.dashes ?? 0) >= LEAST_DASHES;
}

/** One dash may be a value. */
const LEAST_DASHES = 2;

/**
 * Whether the last row may end elsewhere: it has no closing pipe, so that its last cell may hold words behind the table, or
 * what stands behind it looks like a cell: it has a closing pipe, or stands on a line that starts with one.
 */
function isOpen(
  region: Region,
  stream: Stream,
  last: number,
  line: number,
  end: number,
  mask: number,
): boolean {
  if (last === stream.cells.length) return !stream.trailing;
  const from = tableEnd(region, stream, last, end);
  if (from === endOf(region, end - 1)) return false;
  const at = lineOf(region, from, line, end);
  return stream.trailing || (at > line && rowOfLine(region, at, mask)?.leading === true);
}

/** A row that is too wide, with its surplus pipes taken as content like those of a row on a line of its own. */
function fitCells(region: Region, cells: readonly CellReading[], mask: number, width: number): Fitted | null {
  const start = cells[0]?.[0];
  const end = cells.at(-1)?.[1];
  const whole = cells.every((cell) => cell.length <= 2);
  return start === undefined || end === undefined || !whole
    ? null
    : fitLongRow(region.text, start, end, mask, width);
}

function rowAt(region: Region, cells: readonly CellReading[], line: number, end: number): RowReading {
  const filled = cells.filter((cell) => cell.length > 0);
  const first = filled.length > 0 ? lineOf(region, filled[0]?.[0] ?? 0, line, end) : line;
  const last = filled.length > 0 ? lineOf(region, filled.at(-1)?.at(-2) ?? 0, first, end) : first;
  return { cells, first, last, exact: false };
}

function lineOf(region: Region, offset: number, line: number, end: number): number {
  let low = line;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(region, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether one code span holds the whole table: then it is shown, not meant. */
function isQuoted(text: string, start: number, stop: number): boolean {
  return (
    text[skipBlanksBack(text, 0, start) - 1] === '`' && text[skipBlanks(text, stop, text.length)] === '`'
  );
}

/** Where the table starts: behind the prose before its first pipe. */
function tableStart(region: Region, stream: Stream, cut: Cut, line: number): number {
  if (cut.header === 0 || stream.parts[0] === Part.frame) return startOf(region, line);
  const prose = stream.cells[0] ?? [];
  return prose.at(-1) ?? startOf(region, line);
}

/** Where it ends: before the prose behind its last pipe. */
function tableEnd(region: Region, stream: Stream, last: number, end: number): number {
  const after = stream.cells
    .slice(last)
    .find((cell, index) => stream.parts[last + index] === Part.text && cell.length > 0);
  return after === undefined ? endOf(region, end - 1) : (after[0] ?? endOf(region, end - 1));
}
