import type { CellShape, TableShape } from './tables.ts';

/** Why a table that GFM reads is not clean. */
export type Fault = 'uneven rows' | 'delimiter row repeated' | 'header row of dashes';

/**
 * What is wrong with a table that GFM reads, `null` where it is clean: every row as wide as its header row, and no row
 * but its delimiter row drawn as one. This is told from the reference reading alone, so that it can judge ours.
 */
export function faultOf(text: string, { rows }: TableShape): Fault | null {
  const [header, ...data] = rows;
  if (header === undefined || data.some((row) => row.length !== header.length)) return 'uneven rows';
  if (isDrawnOut(text, header)) return 'header row of dashes';
  return data.some((row) => isDrawnOut(text, row)) ? 'delimiter row repeated' : null;
}

/** True for a row that is drawn as a delimiter row, with `-` or `=`; one dash a cell may be data. */
export function isDrawnOut(text: string, row: readonly CellShape[]): boolean {
  let dashes = 0;
  for (const cell of row) {
    const source = cell === null ? '' : text.slice(...cell);
    if (!/^(?::?-+:?|=+)$/.test(source)) return false;
    dashes += source.replaceAll(':', '').length;
  }
  return dashes >= 2 * row.length;
}

/** The line (1-based) that a row of a table stands on. */
export function lineOfRow({ start }: TableShape, index: number): number {
  return index === 0 ? start : start + index + 1;
}
