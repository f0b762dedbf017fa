import { blankLines } from '../malformations/blank-line-in-table.ts';
import type { Candidate } from '../recovery/types.ts';
import { isBlankLine, type Region, skipBlankLines } from '../regions/region.ts';
import { lineStartOf } from '../regions/source-lines.ts';
import type { Draft } from './draft.ts';

/** Takes out the blank lines between the table's lines that nothing has taken out yet: where each line has one below it. */
export function planGaps(region: Region, candidate: Candidate, drafts: Draft[]): void {
  const { opening, rows } = candidate;
  const covered = new Set<number>();
  let first = opening.ruleLine === -1 ? candidate.end : opening.ruleLine;
  let last = opening.ruleLine;
  for (const row of opening.header === null ? rows : [opening.header, ...rows]) {
    first = Math.min(first, row.first);
    last = Math.max(last, row.last);
    for (let line = row.first; line <= row.last; line++) covered.add(line);
  }
  const gaps: number[] = [];
  for (let line = Math.max(first, opening.gfmEnd); line < last; line++)
    if (isBlankLine(region, line) && !covered.has(line)) gaps.push(line);
  if (gaps.length === 0) return;
  const taken = drafts
    .flatMap(({ edits }) => edits)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = 0; i < gaps.length; i++) {
    const line = gaps[i] ?? 0;
    const start = lineStartOf(region, line);
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const after = skipBlankLines(region, line);
    const damage = blankLines(region, line, after);
    drafts.push({ damage, edits: [...(damage.edits ?? [])] });
    while ((gaps[i + 1] ?? after) < after) i++;
  }
}
