import type { Damage } from '../recovery/types.ts';
import type { Row } from '../tokens/row.ts';
import type { Malformation } from './malformation.ts';

/**
 * A row whose empty first cell is taken for a border:
 *
 *     name | type | default
 *     ---- | ---- | -------
 *          | text | none
 *          ^
 *
 * In a table without outer pipes the first pipe of such a row parts two cells, but GFM lets any row have outer pipes, so
 * it reads the row one column to the left. Written by html2text for every empty first cell. Read by `stepOpenRow`.
 */
export const shiftedRow: Malformation = {
  id: 'shifted-row',
  title: 'A row is shifted by its empty first cell',
  message: () =>
    'The first cell of this row is empty, and GFM takes the pipe behind it for a border: the cells move left.',
};

/** The damage of a row whose first pipe parts an empty cell from the next. */
export function shiftedDamage(row: Row): Damage {
  const start = row.separators[0] ?? 0;
  return { rule: shiftedRow.id, start, end: start + 1, edits: null, detail: '', doubtful: true };
}
