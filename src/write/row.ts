import { pattern } from '../source/pattern.ts';
import type { Align } from '../types.ts';
import { type LineStyle, PLAIN } from './line-style.ts';
import { displayWidth } from './width.ts';

/** What every engine reads as a delimiter cell. */
const DELIMITER_WIDTH = 3;

/**
 * Writes one row. No cell is empty between its pipes, so that it never comes out as `||` and a row never as a lone pipe,
 * which engines read differently. A row that would not be read without an outer pipe gets it in any style.
 *
 * @param cells - the cells as they shall stand in the row, see `escapeCell`
 * @param style - how the table is drawn
 * @param align - the alignment of each column: where columns line up, blanks stand on the side that it leaves free
 */
export function rowText(
  cells: readonly string[],
  style: LineStyle = PLAIN,
  align: readonly Align[] = [],
): string {
  const { leading, trailing } = outerPipes(cells, style);
  const lined = leading === style.leading ? style : { ...style, stops: null };
  return drawn(lined, leading ? '|' : '', 0, cells.length === 0 ? [''] : cells, align, trailing);
}

/** Whether a row can be drawn like the others: with their outer pipes, and no cell wider than its column. */
export function fits(cells: readonly string[], style: LineStyle): boolean {
  const { leading, trailing } = outerPipes(cells, style);
  if (leading !== style.leading || trailing !== style.trailing) return false;
  if (style.stops === null) return true;
  let from = style.indent + (leading ? 1 : 0);
  for (const [index, cell] of cells.entries()) {
    if (index === cells.length - 1 && !trailing) break;
    const stop = stopAt(style, index) ?? 0;
    const left = index > 0 || leading ? style.padding : 0;
    if (displayWidth(cell) + left + style.padding > stop - from) return false;
    from = stop + 1;
  }
  return true;
}

/** The outer pipes of a row: those of the style, and those without which it would be read otherwise. */
function outerPipes(
  cells: readonly string[],
  style: LineStyle,
): { readonly leading: boolean; readonly trailing: boolean } {
  return {
    leading: style.leading || cells.length < 2 || !isPlainStart(cells[0] ?? ''),
    trailing: style.trailing || cells.length < 2 || /^$|\\$/.test(cells.at(-1) ?? ''),
  };
}

/**
 * Writes empty cells behind a row that lacks them, each with its pipe.
 *
 * @param line - the row as it stands, without container prefix
 * @param present - how many cells it has
 */
export function paddingText(line: string, present: number, missing: number, style: LineStyle): string {
  const isClosed = /(?<!\\)(?:\\\\)*\|$/.test(line);
  const stop = stopAt(style, present - 1);
  const room = stop === null ? style.padding : Math.max(style.padding, stop - displayWidth(line));
  const closing = isClosed ? '' : `${' '.repeat(room)}|`;
  const shift = { ...style, indent: displayWidth(line) + closing.length };
  return closing + drawn(shift, '', present, new Array<string>(missing).fill(''), [], true);
}

/**
 * Writes one delimiter cell, without blanks.
 *
 * @param align - the alignment of its column
 * @param width - length in characters. Three is what every engine reads; the least is one, two with a colon, and three
 *   with two, and is taken where less is asked for
 */
export function delimiterCell(align: Align, width: number = DELIMITER_WIDTH): string {
  const left = align === 'left' || align === 'center' ? ':' : '';
  const right = align === 'right' || align === 'center' ? ':' : '';
  return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
}

/**
 * Writes the delimiter row for columns of these alignments. Where columns line up and one is too narrow for three dashes
 * between blanks, no cell has blanks.
 */
export function delimiterRow(align: readonly Align[], style: LineStyle = PLAIN): string {
  const leading = style.leading || align.length < 2;
  const trailing = style.trailing || align.length < 2;
  const stops = leading === style.leading ? style.stops : null;
  const rooms = align.map((_, index) => roomAt({ ...style, stops }, index));
  // How many sides of a cell have a pipe.
  const sides = (index: number): number =>
    (index > 0 || leading ? 1 : 0) + (index < align.length - 1 || trailing ? 1 : 0);
  const isNarrow = rooms.some(
    (room, index) =>
      room !== null && room >= DELIMITER_WIDTH && room < DELIMITER_WIDTH + style.padding * sides(index),
  );
  const padding = isNarrow ? 0 : style.padding;
  const cells = align.map((column, index) =>
    delimiterCell(column, Math.max(DELIMITER_WIDTH, (rooms[index] ?? 0) - padding * sides(index))),
  );
  const blank = ' '.repeat(padding);
  return (leading ? `|${blank}` : '') + cells.join(`${blank}|${blank}`) + (trailing ? `${blank}|` : '');
}

/** How many columns there are between the pipes of a cell, where they line up. */
function roomAt(style: LineStyle, index: number): number | null {
  const stop = stopAt(style, index);
  if (stop === null) return null;
  const from = index === 0 && !style.leading ? style.indent : (stopAt(style, index - 1) ?? 0) + 1;
  return stop - from;
}

/** The column at which the cell at `index` ends: that of the pipe behind it, or of the line's end. */
export function stopAt({ stops, leading }: LineStyle, index: number): number | null {
  return stops?.[index + (leading ? 1 : 0)] ?? null;
}

/** Writes cells behind `text`, each with the pipe behind it, the last one only where it is asked for. */
function drawn(
  style: LineStyle,
  text: string,
  first: number,
  cells: readonly string[],
  align: readonly Align[],
  trailing: boolean,
): string {
  let column = style.indent + text.length;
  for (const [index, cell] of cells.entries()) {
    const left = text === '' && first === 0 ? 0 : style.padding;
    if (index === cells.length - 1 && !trailing) return text + ' '.repeat(left) + cell;
    const width = style.stops === null ? 0 : displayWidth(cell);
    const room = (stopAt(style, first + index) ?? 0) - column;
    const free = Math.max(0, room - width - left - style.padding);
    const side = align[first + index] ?? null;
    // Blanks at the start of a line would be its indentation: four make code of it.
    const opensLine = text === '' && first === 0;
    const before = opensLine ? 0 : side === 'right' ? free : side === 'center' ? free >> 1 : 0;
    const right = free - before + style.padding;
    const between =
      cell === ''
        ? ' '.repeat(Math.max(1, room))
        : ' '.repeat(left + before) + cell + (right === 0 && cell.endsWith('\\') ? ' ' : ' '.repeat(right));
    text += `${between}|`;
    column += between.length - cell.length + width + 1;
  }
  return text;
}

const plainStart = pattern('^(?:\\p{L}|\\*\\*\\p{L}|`[^`]|["\'($€£]|\\d+(?![\\d.)]))', 'u');

/** Whether a line may start with this cell: so that it opens no other block (GFM-TRUTHS 25). */
function isPlainStart(cell: string): boolean {
  return plainStart().test(cell);
}
