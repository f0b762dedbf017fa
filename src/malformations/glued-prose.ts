import { cellReadings } from '../recovery/reading.ts';
import type { Damage, RowReading } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import type { Rule } from '../tokens/rule.ts';
import type { Malformation } from './malformation.ts';

/**
 * Prose directly above or below a table, without a blank line:
 *
 *     The regions are:
 *     | a | b |
 *     | - | - |
 *     | 1 | 2 |
 *     These figures are estimates.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * GFM reads the line below as a row; above, it is lost where the table stands in a list item's lazy continuation, and
 * several engines want the blank line anyway (GFM-TRUTHS 15, 16, 22). Innocent: the rows of a table without outer pipes.
 *
 * Also on the header row's own line, before its first pipe, where it looks like one cell more:
 *
 *     The regions are:| a | b |
 *     ^^^^^^^^^^^^^^^^
 *     | - | - |
 */
export const gluedProse: Malformation & {
  readonly damage: (region: Region, line: number, side: 'above' | 'below', doubtful: boolean) => Damage;
} = {
  id: 'glued-prose',
  title: 'Prose stands directly above or below the table',
  message: (detail) => MESSAGES[detail] ?? detail,
  damage: (region, line, side, doubtful) => ({
    rule: 'glued-prose',
    start: startOf(region, line),
    end: endOf(region, line),
    edits: null,
    detail: side,
    doubtful,
  }),
};

/** Told of text on the header row's own line, and of text outside the table's container. */
const BEFORE = 'before';
export const OUTSIDE = 'outside';

const MESSAGES: Readonly<Record<string, string>> = {
  above: 'This text stands directly above a table, which needs a blank line before it.',
  below: 'This text stands directly below a table and is read as one of its rows.',
  [OUTSIDE]:
    'This text has a pipe and stands directly below a table, but outside the list item or quote that holds it; it may be more of it, and is left.',
  [BEFORE]: 'This text stands before the header row, on its line, and is read as one of its cells.',
};

/** True for text on a header row's own line. */
export function isBeforeHeader({ rule, detail }: Damage): boolean {
  return rule === gluedProse.id && detail === BEFORE;
}

/**
 * The header row behind text on its line; `null` where there is none. It has one cell more than the delimiter row, lacks its
 * leading pipe, and every line below has both outer pipes and the delimiter row's width. Text that does not end like a
 * sentence may be a name whose column was lost.
 */
export function readBehindProse(
  region: Region,
  row: Row,
  line: number,
  sample: readonly Row[],
  rule: Rule,
): { readonly header: RowReading; readonly damages: Damage[] } | null {
  const width = rule.count;
  const isFramed = ({ leading, trailing, count }: Pick<Row, 'leading' | 'trailing' | 'count'>): boolean =>
    leading && trailing && count === width;
  if (row.leading || !row.trailing || row.count !== width + 1 || sample.length === 0) return null;
  if (!isFramed(rule) || !sample.every(isFramed)) return null;
  const [start = 0, end = 0] = row.cells;
  const cells = cellReadings(row).slice(1);
  const doubtful = !/[.:;!?。：！？]$/.test(region.text.slice(start, end));
  const damage = { rule: gluedProse.id, start, end, edits: null, detail: BEFORE, doubtful };
  return { header: { cells, first: line, last: line, exact: false }, damages: [damage] };
}
