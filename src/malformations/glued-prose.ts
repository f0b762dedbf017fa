import type { Damage } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
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
 */
export const gluedProse: Malformation & {
  readonly damage: (region: Region, line: number, side: 'above' | 'below') => Damage;
} = {
  id: 'glued-prose',
  title: 'Prose stands directly above or below the table',
  message: (detail) =>
    detail === 'below'
      ? 'This text stands directly below a table and is read as one of its rows.'
      : 'This text stands directly above a table, which needs a blank line before it.',
  damage: (region, line, side) => ({
    rule: 'glued-prose',
    start: startOf(region, line),
    end: endOf(region, line),
    edits: null,
    detail: side,
    doubtful: false,
  }),
};
