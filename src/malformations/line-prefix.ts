import type { Damage } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import type { Malformation } from './malformation.ts';

/**
 * A prefix before every line of the table that is no part of it:
 *
 *     225|| a | b |        + | a | b |        // | a | b |
 *     ^^^^                 ^                  ^^
 *     226||---|---|        + |---|---|        // |---|---|
 *
 * Listings with line numbers, diffs, comments of programs. The table is read without it; the text is left as it is, since
 * the prefix is no table syntax and not ours to take away. The runs are found in `src/regions/line-prefix.ts`.
 */
export const linePrefix: Malformation & { readonly damage: (region: Region, line: number) => Damage } = {
  id: 'line-prefix',
  title: 'Every line carries a prefix',
  message: () =>
    'Every line of this table carries a prefix (a line number, a comment or diff mark); it is read without.',
  damage: (region, line) => ({
    rule: 'line-prefix',
    start: startOf(region, line),
    end: endOf(region, line),
    edits: [],
    detail: '',
    doubtful: true,
  }),
};
