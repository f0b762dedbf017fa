import type { Region } from '../regions/region.ts';
import { endOf, startOf } from '../regions/region.ts';
import { Quoting, quotingOf } from '../tokens/quoting.ts';
import { type Row, rowOf } from '../tokens/row.ts';
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
 * Reads a row that is too wide as one of `width` cells by taking quoted pipes as content, the surest quoting first; a
 * kind of quoting is taken whole or not at all. `null` where none of it comes out even.
 */
export function fitRow(region: Region, line: number, row: Row, width: number): Fitted | null {
  const surplus = row.count - width;
  const inner = innerSeparators(row);
  const quoting = quotingOf(region.text, startOf(region, line), endOf(region, line), row.separators);
  for (let level: number = Quoting.code; level <= Quoting.quote; level++) {
    const only = level;
    const fitted = take(region, line, row, inner, surplus, (index) => quoting[index] === only, quoting);
    if (fitted !== null) return fitted;
  }
  for (let level: number = Quoting.double; level <= Quoting.quote; level++) {
    const most = level;
    const fitted = take(
      region,
      line,
      row,
      inner,
      surplus,
      (index) => (quoting[index] ?? 0) !== 0 && (quoting[index] ?? 0) <= most,
      quoting,
    );
    if (fitted !== null) return fitted;
  }
  return take(region, line, row, inner, surplus, (index) => isTight(region.text, row, index), quoting);
}

function take(
  region: Region,
  line: number,
  row: Row,
  inner: readonly number[],
  surplus: number,
  isContent: (index: number) => boolean,
  quoting: readonly number[],
): Fitted | null {
  const taken = inner.filter(isContent);
  if (taken.length !== surplus) return null;
  const content = new Set(taken);
  const kept: number[] = [];
  for (let i = 0; i < row.separators.length; i += SEPARATOR_SIZE) {
    if (content.has(i / SEPARATOR_SIZE)) continue;
    kept.push(row.separators[i] ?? 0, row.separators[i + 1] ?? 0, row.separators[i + 2] ?? 0);
  }
  return {
    row: rowOf(region.text, startOf(region, line), endOf(region, line), kept, true),
    quoted: taken.map((index) => ({
      offset: row.separators[index * SEPARATOR_SIZE] ?? 0,
      inside: NAMES[quoting[index] ?? 0] ?? 'text',
      sure: (quoting[index] ?? 0) === Quoting.code || (quoting[index] ?? 0) === Quoting.double,
    })),
  };
}

/** Indexes of the separators between cells. */
function innerSeparators(row: Row): number[] {
  const count = row.separators.length / SEPARATOR_SIZE;
  const result: number[] = [];
  for (let index = row.leading ? 1 : 0; index < (row.trailing ? count - 1 : count); index++)
    result.push(index);
  return result;
}

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
