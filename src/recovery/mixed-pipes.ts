import { type Region, rowOfLine } from '../regions/region.ts';
import { SEPARATOR_SIZE, Separator } from '../tokens/separators.ts';
import type { Candidate } from './types.ts';

/** Pipes that GFM reads as content; who writes them so beside plain ones mostly means content, too. */
const CONTENT = Separator.escaped | Separator.entity;

/**
 * How many rows of a table, the header row among them, are parted by plain pipes and by pipes that GFM takes for content.
 * None where the delimiter row has such pipes: it holds no content, so they are structure.
 */
export function mixedRows(region: Region, { opening, rows }: Candidate): number {
  const { mask } = opening.style;
  if ((classesOf(region, opening.ruleLine, mask) & CONTENT) !== 0) return 0;
  const known = new Map<number, boolean>();
  const isMixed = (line: number): boolean => {
    const found = known.get(line) ?? hasBoth(classesOf(region, line, mask));
    known.set(line, found);
    return found;
  };
  let count = 0;
  for (const { first, last } of opening.header === null ? rows : [opening.header, ...rows]) {
    let line = first;
    while (line <= last && !isMixed(line)) line++;
    if (line <= last) count++;
  }
  return count;
}

/** Whether rows that are parted by these classes may be parted by plain pipes and by others that GFM takes for content. */
export function mayMixPipes(mask: number): boolean {
  return (mask & CONTENT) !== 0 && (mask & Separator.pipe) !== 0;
}

/** The classes of the separators on a line. */
function classesOf(region: Region, line: number, mask: number): number {
  const { separators } = rowOfLine(region, line, mask) ?? { separators: [] };
  let seen = 0;
  for (let i = 2; i < separators.length; i += SEPARATOR_SIZE) seen |= separators[i] ?? 0;
  return seen;
}

function hasBoth(classes: number): boolean {
  return (classes & CONTENT) !== 0 && (classes & Separator.pipe) !== 0;
}
