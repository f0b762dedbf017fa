import type { Damage, RowReading } from '../recovery/types.ts';
import { endOf, type Region, rowOfLine, startOf } from '../regions/region.ts';
import { isIndented } from '../regions/source-lines.ts';
import { SEPARATOR_SIZE, Separator } from '../tokens/separators.ts';
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
export const lookalikePipe: Malformation & {
  readonly damage: (region: Region, row: RowReading, mask: number) => Damage;
} = {
  id: 'lookalike-pipe',
  title: 'Cells are not separated by plain pipes',
  message: (detail) =>
    detail === 'pipes'
      ? 'The cells of this table are not separated by pipes that GFM reads as such.'
      : detail === 'indentation'
        ? 'This row is indented like code, so no Markdown engine reads it as one.'
        : 'Engines read this row otherwise than it is meant; it has to be written anew.',
  damage: (region, row, mask) => ({
    rule: 'lookalike-pipe',
    start: startOf(region, row.first),
    end: endOf(region, row.last),
    edits: null,
    detail: faultOf(region, row, mask),
    doubtful: false,
  }),
};

/** Whether it is the separators that keep GFM from reading a row, not the place where it stands. */
export function isLookalike({ detail }: Damage): boolean {
  return detail === 'pipes';
}

/** What keeps GFM from reading the row: its separators, or else where its first line starts. */
function faultOf(region: Region, row: RowReading, mask: number): 'pipes' | 'indentation' | 'place' {
  for (let line = row.first; line <= row.last; line++) {
    const { separators } = rowOfLine(region, line, mask) ?? { separators: [] };
    for (let i = 2; i < separators.length; i += SEPARATOR_SIZE)
      if (separators[i] !== Separator.pipe) return 'pipes';
  }
  return isIndented(region, row.first) ? 'indentation' : 'place';
}
