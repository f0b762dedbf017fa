import { countHeaderCells } from '../gfm/row.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { type Region, rowOfLine, separatorsOf } from '../regions/region.ts';
import { isBlank } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { Edit } from '../types.ts';
import { escapeCell } from '../write/markdown-cell.ts';

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
  if (!isParted(text, region.starts[row.first] ?? 0, row)) return false;
  return row.cells.every(
    ([from = 0, to = from]) => isTrimmed(text, from, to) && isReadAlike(text.slice(from, to)),
  );
}

function headerCount(region: Region, row: RowReading): number {
  return countHeaderCells(region.text, region.starts[row.first] ?? 0, region.ends[row.first] ?? 0);
}

/** Whether a plain pipe stands between any two cells, and nothing else does. */
function isParted(text: string, start: number, row: RowReading): boolean {
  let end = -1;
  for (const [from, to = from] of row.cells) {
    if (from === undefined || to === undefined) continue;
    const between = text.slice(end === -1 ? start : end, from).trim();
    if (between !== '|' && (end !== -1 || between !== '')) return false;
    end = to;
  }
  return true;
}

/** Whether nothing stands beside a cell that we take for blank and GFM for content. */
function isTrimmed(text: string, start: number, end: number): boolean {
  let before = start - 1;
  if (start === end) while (isBlank(text.charCodeAt(before))) before--;
  return !(text.charCodeAt(before) > 127 || text.charCodeAt(end) > 127);
}

const AWKWARD = /[\\`<\]\0\u2028\u2029\ud800-\udfff]/u;

/** Whether a cell stands in the text as it would be written; a pipe that lacks its backslash has a damage of its own. */
function isReadAlike(source: string): boolean {
  if (!AWKWARD.test(source)) return true;
  const bare = source.replace(/\\\|/g, '|');
  return escapeCell(bare, 'space').replace(/\\\|/g, '|') === bare;
}
