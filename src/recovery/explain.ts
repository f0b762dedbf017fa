import { gfmTableAt, isBlankLine, type Region, ruleOf, separatorsOf } from '../regions/region.ts';
import { LOOSE_BLANKS, SEPARATOR_SIZE, Separator } from '../tokens/separators.ts';
import { cost } from './costs.ts';
import { openGfmTable } from './gfm-table.ts';
import { grow } from './grow.ts';
import { openings } from './openings.ts';
import { settle } from './settle.ts';
import type { Candidate } from './types.ts';

/**
 * The cheapest explanation of a region's lines: which of them are tables and which are prose. From top to bottom, each
 * line is asked for every table that could begin there; the one with the most evidence is taken, if it is worth more
 * than prose, and the reading goes on below it. A table that GFM reads itself is always taken.
 */
export function explain(region: Region): Candidate[] {
  const found: Candidate[] = [];
  let line = 0;
  while (line < region.count) {
    const candidate = isBlankLine(region, line) ? null : bestAt(region, line);
    if (candidate === null) {
      line++;
      continue;
    }
    found.push(settle(region, candidate));
    line = Math.max(candidate.end, line + 1);
  }
  return found;
}

function bestAt(region: Region, line: number): Candidate | null {
  const gfm = gfmTableAt(region, line);
  if (gfm !== null) return grow(region, openGfmTable(region, line, gfm));
  let best: Candidate | null = null;
  for (const mask of masksAt(region, line)) {
    for (const open of openings) {
      for (const opening of open(region, line, mask)) {
        const candidate = grow(region, opening);
        if (candidate.score >= cost.accept && (best === null || candidate.score > best.score))
          best = candidate;
      }
    }
  }
  return best;
}

/** The sets of separator classes under which a table may begin on this line: those that are there. */
function masksAt(region: Region, line: number): number[] {
  let present = 0;
  const separators = separatorsOf(region, line);
  for (let i = 2; i < separators.length; i += SEPARATOR_SIZE) present |= separators[i] ?? 0;
  const masks: number[] = [];
  if ((present & Separator.pipe) !== 0) masks.push(Separator.pipe);
  if ((present & Separator.escaped) !== 0) masks.push(Separator.escaped | Separator.pipe);
  if ((present & Separator.box) !== 0) masks.push(Separator.box);
  if ((present & Separator.fullwidth) !== 0) masks.push(Separator.fullwidth);
  if ((present & Separator.broken) !== 0) masks.push(Separator.broken);
  if ((present & Separator.entity) !== 0) masks.push(Separator.entity | Separator.pipe);
  if (masks.length === 0 && ruleOf(region, line)?.frame === true) masks.push(Separator.pipe, Separator.box);
  return masks.map((mask) => mask | LOOSE_BLANKS);
}
