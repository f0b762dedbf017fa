import { skipBlanks } from '../tokens/row.ts';
import { endOf, isBlankLine, type Region, startOf } from './region.ts';

/** Longer lines than this are nobody's fill column. */
const WIDEST_FILL = 132;
/** Shorter ones say nothing. */
const NARROWEST_FILL = 64;
/** A fill column shows in several lines that come near it; one long line is just that. */
const NEAR = 0.85;
const LEAST_NEAR = 2;

/** A column, or 0 for none. */
export type FillColumn = number;

const known = new WeakMap<Region, FillColumn>();

/** The column at which the region's lines are broken, as its longest line shows; 0 where they are not. */
export function fillColumn(region: Region): FillColumn {
  const found = known.get(region);
  if (found !== undefined) return found;
  let longest = 0;
  for (let line = 0; line < region.count; line++) longest = Math.max(longest, lengthOf(region, line));
  let near = 0;
  for (let line = 0; line < region.count; line++) if (lengthOf(region, line) >= NEAR * longest) near++;
  const fill = longest >= NARROWEST_FILL && longest <= WIDEST_FILL && near >= LEAST_NEAR ? longest : 0;
  known.set(region, fill);
  return fill;
}

/**
 * True where the break after `line` is one that filling to `fill` columns makes: the next line's first word would not
 * have fitted any more.
 */
export function isExpectedBreak(region: Region, line: number, fill: FillColumn): boolean {
  if (fill === 0 || line + 1 >= region.count || isBlankLine(region, line + 1)) return false;
  const used = lengthOf(region, line);
  return used + 1 + firstWordLength(region, line + 1) > fill;
}

/** True for a line that reaches the fill column, with blanks if with nothing else. */
export function isFull(region: Region, line: number, fill: FillColumn): boolean {
  return lengthOf(region, line) >= fill - 1;
}

/** Trailing blanks count: `fold` breaks after them. */
function lengthOf(region: Region, line: number): number {
  const last = region.lastLines[line] ?? 0;
  return (region.blocks.lines.ends[last] ?? 0) - (region.blocks.lines.starts[last] ?? 0);
}

function firstWordLength(region: Region, line: number): number {
  const start = startOf(region, line);
  const end = endOf(region, line);
  let at = skipBlanks(region.text, start, end);
  while (at < end && region.text.charCodeAt(at) !== 32 && region.text.charCodeAt(at) !== 9) at++;
  return at - start;
}
