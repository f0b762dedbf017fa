import { isBeforeHeader } from '../malformations/glued-prose.ts';
import { isLookalike, lookalikePipe } from '../malformations/lookalike-pipe.ts';
import { shortRow } from '../malformations/short-row.ts';
import { trailingText } from '../malformations/trailing-text.ts';
import { wrappedDamage, wrappedRow } from '../malformations/wrapped-row.ts';
import { readingOf } from '../recovery/reading.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { type Region, rowOfLine } from '../regions/region.ts';
import { skipBlanksBack } from '../tokens/row.ts';
import type { Cell, LineBreakTag, Table } from '../types.ts';
import type { LineStyle } from '../write/line-style.ts';
import { paddingText, rowText } from '../write/row.ts';
import { type Draft, DraftIndex, mainDraft } from './draft.ts';
import { rowsOf } from './kept.ts';
import { type Breaks, indented, prefixBelow, writtenCell } from './lines.ts';

/**
 * Writes rows anew unless engines read them where they stand; edits inside such a row become part of the new text.
 *
 * @param isKept - for the header row and each data row whether it stays as it is
 * @param style - how rows are written
 * @param breaks - how lines end, and what stands for a line break inside a cell
 */
export function planRows(
  region: Region,
  candidate: Candidate,
  table: Table,
  drafts: Draft[],
  isKept: readonly boolean[],
  style: LineStyle,
  { lineEnding, lineBreak }: Breaks,
): void {
  const index = new DraftIndex(drafts);
  const main = mainDraft(drafts);
  let lookalikes: Draft | null = null;
  const cells = table.header === null ? table.rows : [table.header, ...table.rows];
  // A row that no damage of its own explains. Rows with other separators are told of once for the table.
  const ownerOf = (row: RowReading): Draft => {
    if (row.exact && candidate.opening.gfmEnd === 0 && main !== null) return main;
    if (lookalikes !== null && row.last === row.first) return lookalikes;
    const damage = lookalikePipe.damage(region, row, candidate.opening.style.mask);
    const isWrapped = row.last > row.first && !isLookalike(damage);
    if (lookalikes !== null && !isWrapped) return lookalikes;
    const draft: Draft = {
      damage: isWrapped ? wrappedDamage(region, row.first, row.last + 1) : damage,
      edits: [],
    };
    drafts.push(draft);
    if (!isWrapped) lookalikes = draft;
    return draft;
  };
  // All rows take their damages before any is written: what is written may stand with a damage of another row.
  const rows = rowsOf(candidate).map((row, at) => {
    if (isKept[at] === true) return null;
    const { start, before } = indented(region, row.first, style);
    const end = region.ends[row.last] ?? region.text.length;
    const written = { row, cells: cells[at] ?? [], start, before, end, own: index.within(start, end) };
    const prose = written.own.find(({ damage }) => isBeforeHeader(damage));
    if (prose === undefined) return written;
    const prefix = prefixBelow(region, row.first);
    const blank = `${lineEnding}${prefix.trimEnd()}${lineEnding}`;
    return { ...written, start: prose.damage.end, before: blank + prefix + ' '.repeat(style.indent) };
  });
  for (const row of rows) for (const draft of row?.own ?? []) draft.edits = [];
  for (const row of rows) if (row !== null) planRow(region, candidate, row, style, lineBreak, ownerOf);
  padKept(region, candidate, cells, drafts, isKept, style);
}

/** Draws the padding of rows that stay as the table is drawn. */
function padKept(
  region: Region,
  candidate: Candidate,
  cells: readonly (readonly Cell[])[],
  drafts: readonly Draft[],
  isKept: readonly boolean[],
  style: LineStyle,
): void {
  const byEnd = new Map(
    drafts
      .filter(({ damage, edits }) => damage.rule === shortRow.id && edits.length > 0)
      .map((draft) => [draft.damage.end, draft]),
  );
  if (byEnd.size === 0) return;
  for (const [at, row] of rowsOf(candidate).entries()) {
    const end = region.ends[row.last] ?? region.text.length;
    const draft = byEnd.get(end);
    if (isKept[at] !== true || draft === undefined) continue;
    const present = row.cells.filter((cell) => cell.length > 0).length;
    const missing = (cells[at]?.length ?? 0) - present;
    const line = region.text.slice(region.contents[row.first] ?? 0, end);
    draft.edits = [{ start: end, end, text: paddingText(line, present, missing, style) }];
  }
}

/** A row that is written anew, between two offsets, with the drafts of its damages. */
interface WrittenRow {
  readonly row: RowReading;
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
  /** What is written before the row so that it is indented like the others. */
  readonly before: string;
  readonly own: readonly Draft[];
}

function planRow(
  region: Region,
  candidate: Candidate,
  written: WrittenRow,
  style: LineStyle,
  lineBreak: LineBreakTag,
  ownerOf: (row: RowReading) => Draft,
): void {
  const { row, cells, start, before, own } = written;
  // Text behind the last row stays where it is.
  const behind = own.find(({ damage }) => damage.rule === trailingText.id);
  const end = behind === undefined ? written.end : skipBlanksBack(region.text, start, behind.damage.start);
  // Whether its lines are one row decides whether they are written as one, whatever else is sure about them.
  const wrapped = own.find(({ damage }) => damage.rule === wrappedRow.id);
  const sure = wrapped ?? own.find(({ damage }) => !damage.doubtful);
  const doubtful = sure === undefined && staysRow(region, candidate, row) ? own[0] : undefined;
  const write = (shown: readonly Cell[], drawn: LineStyle): string => {
    const texts = shown.map((cell) => writtenCell(region, cell, lineBreak));
    const text = before + rowText(texts, drawn, candidate.opening.align);
    // Where nothing changes, nothing is told.
    if (region.text.slice(start, end) !== text)
      (sure ?? doubtful ?? ownerOf(row)).edits.push({ start, end, text });
    return text;
  };
  if (doubtful !== undefined) {
    write(cells, style);
    return;
  }
  const short = own.find(({ damage }) => damage.rule === shortRow.id) ?? null;
  if (short === null) {
    write(cells, style);
    return;
  }
  // Padding is written apart, so that it can be left out.
  const first = cells.findIndex(({ missing }) => !missing);
  const present = cells.filter(({ missing }) => !missing);
  const drawn = first > 0 ? { ...style, leading: true, stops: null } : style;
  const line = ' '.repeat(style.indent - before.length) + write(present, drawn);
  if (first > 0) short.edits.push({ start, end: start, text: '| '.repeat(first) });
  const missing = cells.length - first - present.length;
  if (missing > 0 && missing <= MOST_PADDING)
    short.edits.push({ start: end, end, text: paddingText(line, first + present.length, missing, drawn) });
}

/** Padding is written for people to read; a row that lacks more than this is no row to read. */
const MOST_PADDING = 64;

/** Whether GFM reads the row's line as a row, if not with the cells that we see. */
function staysRow(region: Region, candidate: Candidate, row: RowReading): boolean {
  if (row.first !== row.last) return false;
  const line = rowOfLine(region, row.first, candidate.opening.style.mask);
  return line !== null && readingOf(region, line, row.first, true).exact;
}
