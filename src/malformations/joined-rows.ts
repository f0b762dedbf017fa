import { cost } from '../recovery/costs.ts';
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
import { type Rule, readRule } from '../tokens/rule.ts';
import type { Align } from '../types.ts';
import { fitLongRow } from './long-row.ts';
import type { Malformation } from './malformation.ts';
import { type Fitted, pipeDamages } from './unescaped-pipe.ts';
import { joinLines } from './wrapped-row.ts';

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

const Part = { text: 0, joint: 1, rule: 2, frame: 3 } as const;

/** Lines of a paragraph in which the delimiter row has to show, so that long prose is not read for nothing. */
const RULE_WITHIN = 12;

interface Stream {
  readonly cells: readonly CellReading[];
  readonly parts: readonly number[];
  readonly rules: readonly (Rule | null)[];
  readonly leading: boolean;
}

/** A table whose rows are found in the paragraph that starts on `line` by counting cells, whatever its line breaks. */
export function openJoinedRows(region: Region, line: number, mask: number): Opening[] {
  if (!startsStream(region, line, mask)) return [];
  const end = streamEnd(region, line, mask);
  if (end === -1) return [];
  const stream = readStream(region, line, end, mask);
  const first = stream.parts.findIndex((part) => part >= Part.rule);
  const result: Opening[] = [];
  for (const cut of first === -1 ? periodicCuts(stream) : cuts(stream, first)) {
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
      if (at - line > RULE_WITHIN || (at > line && isRuleLine(region, at) && !isFrameLine(region, at)))
        return -1;
      seen = isFrameLine(region, at) || hasRuleCell(region, at, mask);
    }
    at++;
  }
  return seen || isLongRow(region, line, mask) ? at : -1;
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

/** A delimiter cell, or a whole frame line, by itself: one dash is enough here, since its neighbours are asked too. */
function ruleCell(text: string, start: number, end: number): Rule | null {
  if (end <= start || end - start > MOST_RULE) return null;
  const rule = readRule(`|${text.slice(start, end)}|`, 0, end - start + 2);
  return rule !== null && rule.hollow < rule.count && (rule.frame || !rule.double) ? rule : null;
}

/** No delimiter cell or frame line is longer. */
const MOST_RULE = 4000;

function readStream(region: Region, line: number, end: number, mask: number): Stream {
  const { cells, leading } = joinLines(region, line, end, mask);
  const rules: (Rule | null)[] = [];
  const parts = cells.map((cell) => {
    const rule = cell.length === 2 ? ruleCell(region.text, cell[0] ?? 0, cell[1] ?? 0) : null;
    rules.push(rule);
    if (rule !== null) return rule.frame ? Part.frame : Part.rule;
    return isJoint(region.text, cell) ? Part.joint : Part.text;
  });
  return { cells, parts, rules, leading };
}

/** What stands between two joined rows: nothing, or what became of the line break. */
function isJoint(text: string, cell: CellReading): boolean {
  if (cell.length === 0) return true;
  if (cell.length > 2 || (cell[1] ?? 0) - (cell[0] ?? 0) > 6) return false;
  const between = text.slice(cell[0], cell[1]);
  return between === '\\n' || between === '\\r\\n' || /^<br ?\/?>$/i.test(between);
}

interface Cut {
  readonly width: number;
  readonly header: number;
  readonly rows: readonly (readonly [number, number])[];
  readonly align: readonly Align[];
  /** Cells that did not come out even. */
  readonly faults: number;
  /** Index after the last cell of the table. */
  readonly end: number;
}

/** The ways to cut the stream whose first rule is at `first`. */
function cuts(stream: Stream, first: number): Cut[] {
  if (stream.parts[first] === Part.frame) return frameCuts(stream, first);
  let after = first;
  while (stream.parts[after] === Part.rule) after++;
  const align = stream.rules.slice(first, after).map((rule) => rule?.align[0] ?? null);
  const jointed = first > 0 && stream.parts[first - 1] === Part.joint;
  const headerEnd = jointed ? first - 1 : first;
  const result: Cut[] = [];
  for (const width of new Set([align.length, headerEnd - (stream.leading ? 0 : 1)])) {
    const header = headerEnd - width;
    if (width < 2 || header < 0 || header > 1 || (stream.leading && header > 0)) continue;
    const body = stream.parts[after] === Part.joint ? after + 1 : after;
    result.push({ width, header, align, ...cutRows(stream, body, width, stream.cells.length) });
  }
  return result;
}

/** Without any rule, the joints themselves tell the width where they come in a strict period. */
function periodicCuts(stream: Stream): Cut[] {
  const { parts } = stream;
  const width = parts.indexOf(Part.joint);
  if (!stream.leading || width < 2) return [];
  for (let at = 0; at < parts.length; at++) {
    if ((parts[at] === Part.joint) !== (at % (width + 1) === width)) return [];
  }
  const cut = cutRows(stream, width + 1, width, parts.length);
  const rows = cut.rows.filter(([from, to]) => to - from === width);
  if (cut.rows.length < 2 || rows.length < cut.rows.length) return [];
  return [{ width, header: 0, align: [], ...cut, faults: UNRULED }];
}

/** What a missing delimiter row weighs among joined rows, in rows that do not come out even. */
const UNRULED = 5;

/** Cuts the cells from `at` up to `end` into rows of `width`, each followed by a joint. */
function cutRows(
  stream: Stream,
  at: number,
  width: number,
  end: number,
): Pick<Cut, 'rows' | 'faults' | 'end'> {
  const rows: [number, number][] = [];
  let faults = 0;
  const closes = (index: number): boolean =>
    index === end || (stream.parts[index] ?? Part.text) !== Part.text;
  while (at < end) {
    const left = end - at;
    if (left === 1 && rows.length > 0) break;
    let taken = width;
    if (!closes(at + width)) {
      if (at + width === end - 1) {
        rows.push([at, at + width]);
        return { rows, faults, end: at + width };
      }
      taken =
        [width - 1, width + 1, width - 2, width + 2].find(
          (count) => count > 0 && at + count <= end && closes(at + count),
        ) ?? width;
      faults++;
    }
    if (at + taken > end) {
      faults++;
      rows.push([at, end]);
      return { rows, faults, end };
    }
    rows.push([at, at + taken]);
    at += taken;
    at = afterJoint(stream, at, end);
  }
  return { rows, faults, end: at };
}

/** The index after what parts two rows: a joint, a rule or frame line, and another joint after that. */
function afterJoint(stream: Stream, at: number, end: number): number {
  if (at < end && stream.parts[at] === Part.joint) at++;
  let rule = false;
  while (at < end && (stream.parts[at] === Part.frame || stream.parts[at] === Part.rule)) {
    rule = true;
    at++;
  }
  return rule && at < end && stream.parts[at] === Part.joint ? at + 1 : at;
}

/** A joined terminal table: its frame lines stand where rows meet, and tell the width by the cells between them. */
function frameCuts(stream: Stream, first: number): Cut[] {
  const { parts, rules } = stream;
  const top = first === 0;
  const next = top ? parts.findIndex((part, index) => index > 0 && part === Part.frame) : first;
  const from = top ? 1 : 0;
  if (next === -1) return [];
  const width = next - from - (stream.parts[next - 1] === Part.joint ? 1 : 0);
  if (width < 2) return [];
  const cut = cutRows(stream, afterJoint(stream, next, stream.cells.length), width, stream.cells.length);
  return [{ width, header: from, align: rules[next]?.align.slice(0, width) ?? [], ...cut }];
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
  const last = cut.rows.at(-1)?.[1] ?? cut.header + width;
  const damages: Damage[] = [];
  const rows = cut.rows.map(([from, to]) => {
    const cells = stream.cells.slice(from, to);
    const fitted = to - from > width ? fitCells(region, cells, mask, width) : null;
    if (fitted !== null) damages.push(...pipeDamages(fitted));
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
      (isFrameLine(region, line) || isFrameLine(region, line + 1) ? cost.ownRuleLine : 1),
    damages: [
      {
        rule: joinedRows.id,
        start,
        end: stop,
        edits: null,
        detail: `${rows.length + 1} rows`,
        doubtful: cut.faults > 0,
      },
      ...damages,
    ],
    closed: true,
    span: { start, end: stop },
  });
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
