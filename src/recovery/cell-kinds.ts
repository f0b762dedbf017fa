import { isRuleLine, type Region, rowOfLine } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import type { Opening } from './types.ts';

/** What a cell's text mostly is: as fine as telling columns apart needs. */
const CellKind = { empty: 0, number: 1, text: 2 } as const;

const known = new WeakMap<Opening, readonly number[]>();

/** Rows that are looked at to learn what a column holds. */
const SAMPLE = 12;

/** Lines among which these are looked for. */
const MOST_LINES = 4 * SAMPLE;

/**
 * The kind of value in each column of a table, as its first full rows show; `CellKind.empty` for a column that is of no
 * one kind.
 */
export function columnKinds(region: Region, opening: Opening): readonly number[] {
  const found = known.get(opening);
  if (found !== undefined) return found;
  const kinds: number[] = [];
  const mixed = new Set<number>();
  let rows = 0;
  const end = Math.min(region.count, opening.next + MOST_LINES);
  for (let line = opening.next; line < end && rows < SAMPLE; line++) {
    const row = rowOfLine(region, line, opening.style.mask);
    if (row === null || row.count !== opening.width || isRuleLine(region, line)) {
      if (row === null || row.separators.length === 0) break;
      continue;
    }
    rows++;
    for (let column = 0; column < row.count; column++) {
      const kind = kindOfCell(region.text, row, column);
      if (kind === CellKind.empty) continue;
      if (kinds[column] !== undefined && kinds[column] !== kind) mixed.add(column);
      kinds[column] = kind;
    }
  }
  const result = Array.from({ length: opening.width }, (_, column) =>
    mixed.has(column) ? CellKind.empty : (kinds[column] ?? CellKind.empty),
  );
  known.set(opening, result);
  return result;
}

/** How many cells of a row are of another kind than their column when the row starts in column `shift`. */
export function mismatches(text: string, row: Row, kinds: readonly number[], shift: number): number {
  let count = 0;
  for (let column = 0; column < row.count; column++) {
    const kind = kindOfCell(text, row, column);
    const expected = kinds[column + shift] ?? CellKind.empty;
    if (kind !== CellKind.empty && expected !== CellKind.empty && kind !== expected) count++;
  }
  return count;
}

function kindOfCell(text: string, row: Row, column: number): number {
  const start = row.cells[2 * column] ?? 0;
  const end = row.cells[2 * column + 1] ?? 0;
  if (start === end) return CellKind.empty;
  let digits = 0;
  let letters = 0;
  for (let at = start; at < Math.min(end, start + 24); at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191) letters++;
  }
  return digits > 0 && letters === 0 ? CellKind.number : CellKind.text;
}
