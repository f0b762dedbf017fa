import { strandedRow } from '../malformations/blank-line-in-table.ts';
import { linePrefix } from '../malformations/line-prefix.ts';
import { splitRuleDamage } from '../malformations/split-delimiter-row.ts';
import { wrappedDamage } from '../malformations/wrapped-row.ts';
import { cost } from '../recovery/costs.ts';
import { mayMixPipes, mixedRows } from '../recovery/mixed-pipes.ts';
import type { Candidate } from '../recovery/types.ts';
import { withoutPrefixes } from '../regions/line-prefix.ts';
import {
  gfmTableAt,
  isBlankLine,
  type Region,
  ruleOf,
  separatorsOf,
  skipBlankLines,
  sourceLineCount,
} from '../regions/region.ts';
import { unfold } from '../regions/unfold.ts';
import { LOOSE_BLANKS, SEPARATOR_SIZE, Separator } from '../tokens/separators.ts';
import { doubted } from './doubt.ts';
import { openGfmTable } from './gfm-table.ts';
import { candidateOf, type Growth, grow } from './grow.ts';
import { openings } from './openings.ts';
import { settle } from './settle.ts';
import { hasTopRule, withTopRule } from './top-rule.ts';

/** A table and the region that it was read in. */
export interface Explained {
  readonly region: Region;
  readonly candidate: Candidate;
}

/**
 * The cheapest explanation of a region's lines: which of them are tables and which are prose. Where lines may have been
 * broken because they were full, or all carry a prefix, the region is also read with them put together, or without it,
 * and the reading with more evidence is taken.
 */
export function explain(region: Region): Explained[] {
  const candidates = explainLines(region);
  if (candidates.some((candidate) => isClean(candidate) && candidate.rows.length > 0))
    return inRegion(region, candidates);
  let best = inRegion(region, candidates);
  const unfolded = unfold(region);
  if (unfolded !== null) {
    const others = explainLines(unfolded).map((candidate) => withFolds(unfolded, candidate));
    if (evidence(others) > evidence(candidates)) best = inRegion(unfolded, others);
  }
  if (best.some(({ candidate }) => candidate.opening.gfmEnd > 0)) return best;
  const bare = withoutPrefixes(region).flatMap((part) =>
    inRegion(
      part,
      explainLines(part).map((candidate) => withPrefix(part, candidate)),
    ),
  );
  const least = evidence(best.map(({ candidate }) => candidate));
  return evidence(bare.map(({ candidate }) => candidate)) + cost.sharedPrefix * bare.length > least
    ? bare
    : best;
}

function inRegion(region: Region, candidates: readonly Candidate[]): Explained[] {
  return candidates.map((candidate) => ({ region, candidate }));
}

/** The prefix of its lines is not ours to change, so nothing of such a table is mended. */
function withPrefix(region: Region, candidate: Candidate): Candidate {
  return { ...candidate, damages: [linePrefix.damage(region, candidate.first), ...candidate.damages] };
}

function isClean(candidate: Candidate): boolean {
  return candidate.opening.gfmEnd > 0 && candidate.damages.length === 0;
}

/** All evidence for tables in a reading; a clean table that GFM reads counts like any with a good delimiter row. */
function evidence(candidates: readonly Candidate[]): number {
  let sum = 0;
  for (const candidate of candidates) {
    const { score, opening } = candidate;
    sum +=
      opening.gfmEnd === 0 ? score : score - cost.gfmTable + (isClean(candidate) ? cost.delimiterRow : 0);
  }
  return sum;
}

/** The candidate with a damage for each row, and for the delimiter row, that was put together from several lines. */
function withFolds(region: Region, candidate: Candidate): Candidate {
  const damages = [...candidate.damages];
  const { header, rule, ruleLine } = candidate.opening;
  for (const row of header === null ? candidate.rows : [header, ...candidate.rows]) {
    let lines = 0;
    for (let line = row.first; line <= row.last; line++) lines += sourceLineCount(region, line);
    if (lines > row.last - row.first + 1) damages.push(wrappedDamage(region, row.first, row.last + 1, lines));
  }
  if (rule !== null && sourceLineCount(region, ruleLine) > 1)
    damages.unshift(splitRuleDamage(rule, sourceLineCount(region, ruleLine)));
  return { ...candidate, damages };
}

/**
 * From top to bottom, each line is asked for every table that could begin there; the one with the most evidence is taken,
 * if it is worth more than prose, and the reading goes on below it. A table that GFM reads itself is always taken.
 */
function explainLines(region: Region): Candidate[] {
  const found: Candidate[] = [];
  let line = 0;
  while (line < region.count) {
    const candidate = isBlankLine(region, line) ? null : bestAt(region, line);
    if (candidate === null) {
      line++;
      continue;
    }
    const settled = settle(region, candidate);
    const above = found.pop();
    found.push(...(above === undefined ? [settled] : doubted(region, above, settled)));
    line = Math.max(candidate.end, line + 1);
  }
  return found.map((candidate, at) => {
    const stranded = strandedRow(region, candidate, found[at + 1]?.first ?? region.count);
    return stranded === null ? candidate : { ...candidate, stranded };
  });
}

function bestAt(region: Region, line: number): Candidate | null {
  const gfm = gfmTableAt(region, line);
  if (gfm !== null) return candidateOf(region, grow(region, openGfmTable(region, line, gfm)));
  const below = hasTopRule(region, line) ? gfmTableAt(region, line + 1) : null;
  if (below !== null) {
    const opening = withTopRule(region, line, openGfmTable(region, line + 1, below));
    return candidateOf(region, grow(region, opening));
  }
  let best: Weighed | null = null;
  for (const mask of masksAt(region, line)) {
    for (const open of openings) {
      for (const opening of open(region, line, mask)) {
        const weighed = weigh(region, grow(region, opening));
        if (weighed.score >= cost.accept && (best === null || weighed.score > best.score)) best = weighed;
      }
    }
  }
  return best === null ? null : candidateOf(region, best.growth, best.score, best.isMixed);
}

/** A table that could begin on a line, and what speaks for it in all. */
interface Weighed {
  readonly growth: Growth;
  readonly score: number;
  readonly isMixed: boolean;
}

/**
 * Where escaped pipes part cells beside plain ones, the further column in such rows is no evidence, and the cells are a guess.
 */
function weigh(region: Region, growth: Growth): Weighed {
  const { score, opening } = growth;
  const mixed = mayMixPipes(opening.style.mask) ? mixedRows(region, candidateOf(region, growth)) : 0;
  return mixed === 0
    ? { growth, score, isMixed: false }
    : { growth, score: score - cost.perColumn * mixed - cost.mixedPipes, isMixed: true };
}

/** The sets of separator classes under which a table may begin on this line: those that are there, or below a frame line. */
function masksAt(region: Region, line: number): number[] {
  let present = separatorClasses(region, line);
  if (ruleOf(region, line)?.frame === true)
    present |= separatorClasses(region, skipBlankLines(region, line + 1));
  const masks: number[] = [];
  if ((present & Separator.pipe) !== 0) masks.push(Separator.pipe);
  if ((present & Separator.escaped) !== 0) masks.push(Separator.escaped | Separator.pipe);
  if ((present & Separator.box) !== 0) masks.push(Separator.box);
  if ((present & Separator.fullwidth) !== 0) masks.push(Separator.fullwidth);
  if ((present & Separator.broken) !== 0) masks.push(Separator.broken);
  if ((present & Separator.entity) !== 0) masks.push(Separator.entity | Separator.pipe);
  return masks.map((mask) => mask | LOOSE_BLANKS);
}

function separatorClasses(region: Region, line: number): number {
  let present = 0;
  const separators = separatorsOf(region, line);
  for (let i = 2; i < separators.length; i += SEPARATOR_SIZE) present |= separators[i] ?? 0;
  return present;
}
