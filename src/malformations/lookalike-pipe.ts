import type { Damage, RowReading } from '../recovery/types.ts';
import { endOf, type Region, startOf } from '../regions/region.ts';
import type { Malformation } from './malformation.ts';

/**
 * Cells separated by something that GFM takes for text, or rows that it takes for something else:
 *
 *     ｜ a ｜ b ｜        │ a │ b │        \| a \| b \|        - | none
 *     ^                   ^                ^^                  ^
 *
 * Input methods write full-width bars, terminals draw boxes, converters escape the structure; a row without a leading
 * pipe may start like a list item.
 */
export const lookalikePipe: Malformation & { readonly damage: (region: Region, row: RowReading) => Damage } =
  {
    id: 'lookalike-pipe',
    title: 'Cells are not separated by plain pipes',
    message: () => 'The cells of this table are not separated by pipes that GFM reads as such.',
    damage: (region, row) => ({
      rule: 'lookalike-pipe',
      start: startOf(region, row.first),
      end: endOf(region, row.last),
      edits: null,
      detail: '',
      doubtful: false,
    }),
  };
