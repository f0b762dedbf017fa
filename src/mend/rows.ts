import { countHeaderCells } from '../gfm/row.ts';
import { lookalikePipe } from '../malformations/lookalike-pipe.ts';
import { shortRow } from '../malformations/short-row.ts';
import { readingOf } from '../recovery/reading.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { type Region, rowOfLine, separatorsOf } from '../regions/region.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { Cell, Edit, Table } from '../types.ts';
import { escapeCell } from '../write/markdown-cell.ts';
import { rowText } from '../write/row.ts';
import { type Draft, DraftIndex, mainDraft } from './draft.ts';
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
  const cells = table.header === null ? table.rows : [table.header, ...table.rows];
  for (const [at, row] of rowsOf(candidate).entries())
    if (isKept[at] !== true) planRow(region, candidate, row, cells[at] ?? [], index, drafts);
}

/** The header row, if there is one, and the data rows. */
export function rowsOf({ opening, rows }: Candidate): readonly RowReading[] {
  return opening.header === null ? rows : [opening.header, ...rows];
}

/**
 * For the header row and each data row, whether it stays as it is. Where a row of a table without outer pipes has an
 * empty cell at its end, all are written anew: among rows with outer pipes it would be read as a border.
 */
export function keptRows(region: Region, candidate: Candidate): boolean[] {
  const { style, gfmEnd } = candidate.opening;
  const rows = rowsOf(candidate);
  const kept = rows.map((row) => isKept(region, candidate, row));
  if (gfmEnd > 0 || (style.leading && style.trailing)) return kept;
  return rows.some((row) => isOpen(region, row, style.mask)) ? kept.map(() => false) : kept;
}

/** Whether one of the edits changes the start of a line without a leading pipe, which could then open another block. */
export function changesStart(
  region: Region,
  candidate: Candidate,
  row: RowReading,
  edits: readonly Edit[],
): boolean {
  const line = rowOfLine(region, row.first, candidate.opening.style.mask);
  return line?.leading === false && edits.some(({ start }) => start === row.cells[0]?.[0]);
}

/** Whether the row has an empty cell at an end only because rows of this table have no outer pipes. */
function isOpen(region: Region, row: RowReading, mask: number): boolean {
  return row.first === row.last && row.cells.length > (rowOfLine(region, row.first, mask)?.count ?? 0);
}

/** What GFM reads is the author's to write; a row that becomes one by mending has to be read alike by all engines. */
function isKept(region: Region, candidate: Candidate, row: RowReading): boolean {
  if (!row.exact) return false;
  const { opening } = candidate;
  if (row.first < opening.gfmEnd) return true;
  if (row === opening.header && headerCount(region, row) !== opening.width) return false;
  const { text } = region;
  const separators = separatorsOf(region, row.first);
  // A no-break space before the row is content for GFM.
  const line = rowOfLine(region, row.first, opening.style.mask);
  if (line?.leading === false && line.cells[0] !== region.starts[row.first]) return false;
  if (separators.length === 0 && opening.width === 1) return false;
  for (let i = SEPARATOR_SIZE; i < separators.length; i += SEPARATOR_SIZE) {
    if (separators[i] === (separators[i - SEPARATOR_SIZE] ?? 0) + 1) return false;
  }
  return row.cells.every((cell) => isReadAlike(text.slice(cell[0] ?? 0, cell[1] ?? 0)));
}

function headerCount(region: Region, row: RowReading): number {
  return countHeaderCells(region.text, region.starts[row.first] ?? 0, region.ends[row.first] ?? 0);
}

const AWKWARD = /[\\`<\]\0\u2028\u2029]|\p{Surrogate}/u;

/** Whether a cell stands in the text as it would be written; a pipe that lacks its backslash has a damage of its own. */
function isReadAlike(source: string): boolean {
  if (!AWKWARD.test(source)) return true;
  const bare = source.replace(/\\\|/g, '|');
  return escapeCell(bare, 'space').replace(/\\\|/g, '|') === bare;
}

function planRow(
  region: Region,
  candidate: Candidate,
  row: RowReading,
  cells: readonly Cell[],
  index: DraftIndex,
  drafts: Draft[],
): void {
  const { start, end } = rowStretch(region, row);
  const own = index.within(start, end);
  for (const draft of own) draft.edits = [];
  const sure = own.find(({ damage }) => !damage.doubtful);
  if (sure === undefined && own.length > 0 && staysRow(region, candidate, row)) {
    write(region, start, end, cells, own[0] ?? null);
    return;
  }
  const short = own.find(({ damage }) => damage.rule === shortRow.id) ?? null;
  const owner = sure ?? ownerOf(region, candidate.opening.gfmEnd, row, drafts);
  if (short === null) write(region, start, end, cells, owner);
  else {
    const filled = cells.filter(({ missing }) => !missing);
    write(region, start, end, filled, owner);
    short.edits.push(...paddingOf(cells, start, end));
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

/** The draft for a row that no damage of its own explains. Rows with other separators are told of once for the table. */
function ownerOf(region: Region, gfmEnd: number, row: RowReading, drafts: Draft[]): Draft | null {
  const main = mainDraft(drafts);
  if (row.exact && gfmEnd === 0 && main !== null) return main;
  const known = drafts.find(({ damage }) => damage.rule === lookalikePipe.id);
  if (known !== undefined) return known;
  const draft = { damage: lookalikePipe.damage(region, row), edits: [] };
  drafts.push(draft);
  return draft;
}
