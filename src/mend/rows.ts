import { lookalikePipe } from '../malformations/lookalike-pipe.ts';
import { shortRow } from '../malformations/short-row.ts';
import { trailingText } from '../malformations/trailing-text.ts';
import { readingOf } from '../recovery/reading.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { type Region, rowOfLine } from '../regions/region.ts';
import { skipBlanksBack } from '../tokens/row.ts';
import type { Cell, Edit, Table } from '../types.ts';
import { rowText } from '../write/row.ts';
import { type Draft, DraftIndex, mainDraft } from './draft.ts';
import { rowsOf } from './kept.ts';
import { rowStretch, writtenCell } from './lines.ts';

/**
 * Writes rows anew unless engines read them where they stand; edits inside such a row become part of the new text.
 *
 * @param isKept - for the header row and each data row whether it stays as it is
 */
export function planRows(
  region: Region,
  candidate: Candidate,
  table: Table,
  drafts: Draft[],
  isKept: readonly boolean[],
): void {
  const index = new DraftIndex(drafts);
  const main = mainDraft(drafts);
  let lookalikes: Draft | null = null;
  const cells = table.header === null ? table.rows : [table.header, ...table.rows];
  // A row that no damage of its own explains. Rows with other separators are told of once for the table.
  const ownerOf = (row: RowReading): Draft => {
    if (row.exact && candidate.opening.gfmEnd === 0 && main !== null) return main;
    if (lookalikes !== null) return lookalikes;
    const draft: Draft = { damage: lookalikePipe.damage(region, row), edits: [] };
    drafts.push(draft);
    lookalikes = draft;
    return draft;
  };
  // All rows take their damages before any is written: what is written may stand with a damage of another row.
  const rows = rowsOf(candidate).map((row, at) => {
    if (isKept[at] === true) return null;
    const { start, end } = rowStretch(region, row);
    return { row, cells: cells[at] ?? [], start, end, own: index.within(start, end) };
  });
  for (const row of rows) for (const draft of row?.own ?? []) draft.edits = [];
  for (const row of rows) if (row !== null) planRow(region, candidate, row, ownerOf);
}

/** A row that is written anew, between two offsets, with the drafts of its damages. */
interface WrittenRow {
  readonly row: RowReading;
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
  readonly own: readonly Draft[];
}

function planRow(
  region: Region,
  candidate: Candidate,
  { row, cells, start, end: last, own }: WrittenRow,
  ownerOf: (row: RowReading) => Draft,
): void {
  // Text behind the last row stays where it is.
  const behind = own.find(({ damage }) => damage.rule === trailingText.id);
  const end = behind === undefined ? last : skipBlanksBack(region.text, start, behind.damage.start);
  const sure = own.find(({ damage }) => !damage.doubtful);
  if (sure === undefined && own.length > 0 && staysRow(region, candidate, row)) {
    write(region, start, end, cells, own[0] ?? null);
    return;
  }
  const short = own.find(({ damage }) => damage.rule === shortRow.id) ?? null;
  const owner = sure ?? ownerOf(row);
  if (short === null) write(region, start, end, cells, owner);
  else {
    const filled = cells.filter(({ missing }) => !missing);
    write(region, start, end, filled, owner);
    for (const edit of paddingOf(cells, start, end)) short.edits.push(edit);
  }
}

function write(
  region: Region,
  start: number,
  end: number,
  cells: readonly Cell[],
  owner: Draft | null,
): void {
  const text = rowText(cells.map((cell) => writtenCell(region, cell)));
  if (region.text.slice(start, end) !== text) owner?.edits.push({ start, end, text });
}

/** The padding of a row that is written without it, so that it can be left out: empty cells before and behind it. */
function paddingOf(cells: readonly Cell[], start: number, end: number): Edit[] {
  let before = 0;
  while (before < cells.length && cells[before]?.missing === true) before++;
  let after = 0;
  while (before + after < cells.length && cells[cells.length - 1 - after]?.missing === true) after++;
  const edits: Edit[] = [];
  if (before > 0) edits.push({ start, end: start, text: '|  '.repeat(before) });
  if (after > 0 && after <= MOST_PADDING) edits.push({ start: end, end, text: '  |'.repeat(after) });
  return edits;
}

/** Padding is written for people to read; a row that lacks more than this is no row to read. */
const MOST_PADDING = 64;

/** Whether GFM reads the row's line as a row, if not with the cells that we see. */
function staysRow(region: Region, candidate: Candidate, row: RowReading): boolean {
  if (row.first !== row.last) return false;
  const line = rowOfLine(region, row.first, candidate.opening.style.mask);
  return line !== null && readingOf(region, line, row.first, true).exact;
}
