import type { Align } from '../types.ts';

/**
 * Writes one row: leading and trailing pipe, one blank on each side of every cell, so that an empty cell never comes
 * out as `||` and a row never as a lone pipe, which engines read differently.
 *
 * @param cells - the cells as they shall stand in the row, see `escapeCell`
 */
export function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * Writes one delimiter cell, without blanks.
 *
 * @param align - the alignment of its column
 * @param width - length in characters. Three is what every engine reads; the least is one, two with a colon, and three
 *   with two, and is taken where less is asked for
 */
export function delimiterCell(align: Align, width = 3): string {
  const left = align === 'left' || align === 'center' ? ':' : '';
  const right = align === 'right' || align === 'center' ? ':' : '';
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
}

/** Writes the delimiter row for columns of these alignments. */
export function delimiterRow(align: readonly Align[]): string {
  return rowText(align.map((column) => delimiterCell(column)));
}
