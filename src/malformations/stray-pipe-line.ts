import { cost } from '../recovery/costs.ts';
import type { Damage, Opening, Step } from '../recovery/types.ts';
import { endsRows, type Region, rowOfLine } from '../regions/region.ts';
import { afterLine, lineStartOf } from '../regions/source-lines.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { Malformation } from './malformation.ts';

/**
 * A line that is a pipe alone, between rows:
 *
 *     | 1 | 2 |
 *     |
 *     ^
 *     | 3 | 4 |
 *
 * Made by documentation generators. cmark-gfm ends the table there, micromark reads a row of empty cells (GFM-TRUTHS 26).
 */
export const strayPipeLine: Malformation = {
  id: 'stray-pipe-line',
  title: 'A line holds nothing but a pipe',
  message: () => 'This pipe stands alone on its line; it is no row, and some engines end the table here.',
};

/** True for a line that is one separator and nothing else. */
export function isLonePipe(row: Row): boolean {
  return row.separators.length === SEPARATOR_SIZE && row.count === 1 && row.cells[0] === row.cells[1];
}

/** A line that is one separator, in a table of two columns or more. */
export function stepStrayPipeLine(region: Region, line: number, opening: Opening): Step | null {
  const row = rowOfLine(region, line, opening.style.mask);
  if (row === null || opening.width < 2 || !isLonePipe(row)) return null;
  return {
    next: line + 1,
    gain: endsRows(region, line + 1, opening.style.mask) ? cost.closingLine : -cost.strayPipe,
    row: null,
    damages: [strayPipeDamage(region, line)],
    rule: false,
    last: false,
  };
}

/** The damage of a pipe alone on a line, which goes with it. */
export function strayPipeDamage(region: Region, line: number): Damage {
  const start = lineStartOf(region, line);
  const end = afterLine(region, line);
  return {
    rule: strayPipeLine.id,
    start,
    end,
    edits: [{ start, end, text: '' }],
    detail: '',
    doubtful: false,
  };
}
