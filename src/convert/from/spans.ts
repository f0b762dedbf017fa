import type { Align } from '../../types.ts';

/** A cell of an HTML table. */
export interface HtmlCell {
  readonly text: string;
  /** Whether it is a `<th>`. */
  readonly heads: boolean;
  readonly align: Align;
  /** How many columns it covers. */
  readonly columns: number;
  /** How many rows it covers; 0 for all to the end of its section. */
  readonly rows: number;
}

/** What stands in the cells that a span covers beside its own: its text again, or nothing. */
export type SpanFill = 'repeat' | 'empty';

/**
 * Cells that the spans of a section may add, in all. Beyond it a cell covers its own place only: a page of a few bytes
 * could ask for millions.
 */
const MOST_ADDED = 1_000_000;

/** A cell that reaches down into the rows to come. */
interface Carried {
  readonly cell: HtmlCell;
  left: number;
}

/** The rows of one section with each cell in all the places that it covers (HTML, 4.9.12), so that columns line up. */
export function expandedRows(rows: readonly (readonly HtmlCell[])[], fill: SpanFill): HtmlCell[][] {
  const carried: (Carried | undefined)[] = [];
  let left = MOST_ADDED;
  return rows.map((cells) => {
    const row: HtmlCell[] = [];
    const passCarried = (): boolean => {
      const above = carried[row.length];
      if (above === undefined) return false;
      if (--above.left <= 0) carried[row.length] = undefined;
      row.push(above.cell);
      left--;
      return true;
    };
    for (const cell of cells) {
      while (passCarried());
      const covered: HtmlCell = { ...cell, text: fill === 'repeat' ? cell.text : '' };
      const columns = cell.columns - 1 <= left ? cell.columns : 1;
      for (let index = 0; index < columns; index++) {
        const below = cell.rows === 0 ? rows.length : cell.rows - 1;
        carried[row.length] = below > 0 && left > 0 ? { cell: covered, left: below } : undefined;
        row.push(index === 0 ? cell : covered);
      }
      left -= columns - 1;
    }
    while (carried.at(-1) === undefined && carried.length > 0) carried.pop();
    while (row.length < carried.length && left > 0) {
      if (passCarried()) continue;
      row.push(EMPTY);
      left--;
    }
    if (left <= 0) carried.length = 0;
    return row;
  });
}

const EMPTY: HtmlCell = { text: '', heads: false, align: null, columns: 1, rows: 1 };
