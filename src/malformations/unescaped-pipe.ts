import { innerSeparators, likeSpacedSeparators, linedUpSeparators } from '../recovery/cell-boundaries.ts';
import type { Damage, Opening } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import { endOf, startOf } from '../regions/region.ts';
import { Quoting, quotingOf } from '../tokens/quoting.ts';
import { hasSurplus, type Row, rowOf } from '../tokens/row.ts';
import { SEPARATOR_SIZE, Separator } from '../tokens/separators.ts';
import type { Malformation } from './malformation.ts';

/**
 * A pipe that is content but was not escaped:
 *
 *     | Command         | Meaning |
 *     | --------------- | ------- |
 *     | `ls | sort`     | sorted  |
 *            ^
 *
 * Written by people and converters that trust a code span to protect it; GFM does not (GFM-TRUTHS 7), so it cuts the cell
 * and drops the last one. Innocent: a row that has the right width with the pipe as a boundary.
 */
export const unescapedPipe: Malformation = {
  id: 'unescaped-pipe',
  title: 'A pipe inside a cell is not escaped',
  message: (detail) =>
    `This pipe belongs to the cell's ${detail} and needs a backslash, or it cuts the cell in two.`,
};

const NAMES = ['text', 'code', 'wiki link', 'math', 'brackets', 'quotes'] as const;

/** A row with its surplus pipes taken as content. */
export interface Fitted {
  readonly row: Row;
  /** Offset of each pipe that was taken as content, and what it stands inside. */
  readonly quoted: readonly { readonly offset: number; readonly inside: string; readonly sure: boolean }[];
}

/**
 * Reads a row that is too wide as one of the table's width by taking surplus pipes as content. What a reader goes by, the
 * surest first: code, wiki links, math, brackets and quotes (each kind whole or not at all); pipes that line up with the
 * header row's; pipes spaced like the header row's; a tight pipe among spaced ones. `null` where none of it comes out
 * even.
 */
export function fitRow(
  region: Region,
  line: number,
  row: Row,
  width: number,
  opening: Opening | null,
): Fitted | null {
  // The pipe before a surplus cell that is empty is nobody's content, unless quotes say so.
  const compared =
    opening === null || !hasSurplus(row, width)
      ? []
      : [linedUpSeparators(region, line, row, opening), likeSpacedSeparators(region, row, opening)];
  return fitStretch(region.text, startOf(region, line), endOf(region, line), row, width, compared);
}

/** The same for a row that is a stretch of a line; `compared` are the boundaries that other rows of the table suggest. */
export function fitStretch(
  text: string,
  start: number,
  end: number,
  row: Row,
  width: number,
  compared: readonly (readonly number[])[] = [],
): Fitted | null {
  const inner = innerSeparators(row);
  const quoting = quotingOf(text, start, end, row.separators);
  const code = new Set(inner.filter((index) => quoting[index] === Quoting.code));
  // With fewer cells than that, whatever else is taken tears a code span.
  if (row.count - code.size < width) return null;
  const without = (isContent: (index: number) => boolean): Fitted | null => {
    const taken = inner.filter((index) => code.has(index) || isContent(index));
    return row.count - taken.length === width ? take(text, start, end, row, taken, quoting, true) : null;
  };
  for (let level: number = Quoting.code; level <= Quoting.quote; level++) {
    const only = level;
    const fitted = without((index) => quoting[index] === only);
    if (fitted !== null) return fitted;
  }
  for (let level: number = Quoting.double; level <= Quoting.quote; level++) {
    const most = level;
    const fitted = without((index) => quoting[index] !== Quoting.none && (quoting[index] ?? 0) <= most);
    if (fitted !== null) return fitted;
  }
  for (const boundaries of compared) {
    if (boundaries.length === 0) continue;
    const kept = new Set(boundaries);
    const fitted = without((index) => !kept.has(index));
    if (fitted !== null) return fitted;
  }
  if (!hasSurplus(row, width)) return null;
  return without((index) => isTight(text, row, index)) ?? without((index) => isAlternation(text, row, index));
}

/** How many cells a row has when no code span is torn. */
export function countWhole(region: Region, line: number, row: Row): number {
  const quoting = quotingOf(region.text, startOf(region, line), endOf(region, line), row.separators);
  return row.count - innerSeparators(row).filter((index) => quoting[index] === Quoting.code).length;
}

/**
 * Reads a row that nothing makes as wide as the table with what is quoted in one piece: as many kinds, the surest first,
 * as leave it wide enough, and code whatever is left. With `overflows`, where that leaves more than one cell too many, the
 * pipes before them are content of the last cell, since nothing tells which cell is which.
 */
export function gatherRow(
  text: string,
  start: number,
  end: number,
  row: Row,
  width: number,
  overflows: boolean,
): Fitted {
  const inner = innerSeparators(row);
  const quoting = quotingOf(text, start, end, row.separators);
  const taken = new Set(inner.filter((index) => quoting[index] === Quoting.code));
  for (let level: number = Quoting.double; level <= Quoting.quote; level++) {
    const more = inner.filter((index) => quoting[index] === level);
    if (row.count - taken.size - more.length >= width) for (const index of more) taken.add(index);
  }
  const gather = (): Fitted => {
    const content = inner.filter((index) => taken.has(index));
    return take(text, start, end, row, content, quoting, false);
  };
  const gathered = gather();
  if (!overflows || gathered.row.count - width < 2 || !hasSurplus(gathered.row, width)) return gathered;
  for (const index of inner.filter((at) => !taken.has(at)).slice(width - 1)) taken.add(index);
  return gather();
}

/** The row without the separators in `taken`. */
function take(
  text: string,
  start: number,
  end: number,
  row: Row,
  taken: readonly number[],
  quoting: readonly number[],
  isEven: boolean,
): Fitted {
  const content = new Set(taken);
  const kept: number[] = [];
  for (let i = 0; i < row.separators.length; i += SEPARATOR_SIZE) {
    if (content.has(i / SEPARATOR_SIZE)) continue;
    kept.push(row.separators[i] ?? 0, row.separators[i + 1] ?? 0, row.separators[i + 2] ?? 0);
  }
  return {
    row: rowOf(text, start, end, kept, true),
    quoted: taken.map((index) => ({
      offset: row.separators[index * SEPARATOR_SIZE] ?? 0,
      inside: NAMES[quoting[index] ?? 0] ?? 'text',
      sure: isEven && ((quoting[index] ?? 0) === Quoting.code || (quoting[index] ?? 0) === Quoting.double),
    })),
  };
}

/** `{a} | {b}`: what stands on both sides of the pipe opens with the same bracket or quote. */
function isAlternation(text: string, row: Row, index: number): boolean {
  const cell = 2 * (row.leading ? index - 1 : index);
  const before = row.cells[cell] ?? 0;
  const after = row.cells[cell + 2] ?? 0;
  return OPENERS.includes(text.charAt(before)) && text.charAt(before) === text.charAt(after);
}

const OPENERS = '([{<"\'`';

/** A pipe without a blank on either side, in a row whose other pipes all have blanks around them. */
function isTight(text: string, row: Row, index: number): boolean {
  const offset = row.separators[index * SEPARATOR_SIZE] ?? 0;
  return (
    row.separators[index * SEPARATOR_SIZE + 2] === Separator.pipe &&
    !isSpace(text, offset - 1) &&
    !isSpace(text, offset + 1)
  );
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 124;
}

/** The damages of a fitted row: each pipe that was taken as content, with the backslash that it lacks. */
export function pipeDamages(fitted: Fitted): Damage[] {
  return fitted.quoted.map(({ offset, inside, sure }) => ({
    rule: unescapedPipe.id,
    start: offset,
    end: offset + 1,
    edits: [{ start: offset, end: offset, text: '\\' }],
    detail: inside,
    doubtful: !sure,
  }));
}
