import { LineKind } from '../blocks/types.ts';
import { gluedProse, isBeforeHeader } from '../malformations/glued-prose.ts';
import type { Candidate } from '../recovery/types.ts';
import { isBlankLine, kindOf, type Region } from '../regions/region.ts';
import { lineStartOf, prefixOf } from '../regions/source-lines.ts';
import type { Draft } from './draft.ts';

/** Blank lines between the table and the text that it is glued to. */
export function planEdges(region: Region, candidate: Candidate, drafts: Draft[], lineEnding: string): void {
  const { opening, first, end } = candidate;
  if (opening.gfmEnd === 0 && touchesAbove(region, first) && !candidate.damages.some(isBeforeHeader))
    drafts.push(blankLineBefore(region, first, Math.max(0, first - 1), 'above', lineEnding));
  if (
    end < region.count &&
    end !== opening.gfmEnd &&
    !isBlankLine(region, end) &&
    kindOf(region, end) !== LineKind.thematicBreak
  )
    drafts.push(blankLineBefore(region, end, end, 'below', lineEnding));
}

/** A paragraph outside the container, directly below: marked reads it as a further row (GFM-TRUTHS 27). */
export function planLazyLine(
  region: Region,
  candidate: Candidate,
  drafts: Draft[],
  lineEnding: string,
): void {
  if (candidate.opening.gfmEnd > 0 || candidate.end < region.count) return;
  const { blocks, text } = region;
  const line = (region.lastLines[region.count - 1] ?? 0) + 1;
  if (region.origin !== 'flow' || line >= blocks.lines.count || blocks.kinds[line] !== LineKind.paragraph)
    return;
  if (blocks.opensItem[line] === 1 || (blocks.containers[line] ?? 0) >= region.container) return;
  const at = blocks.lines.starts[line] ?? text.length;
  const content = blocks.contents[line] ?? at;
  drafts.push({
    damage: {
      rule: gluedProse.id,
      start: content,
      end: blocks.lines.ends[line] ?? content,
      edits: null,
      detail: 'below',
      doubtful: false,
    },
    edits: [{ start: at, end: at, text: text.slice(at, content).trimEnd() + lineEnding }],
  });
}

function blankLineBefore(
  region: Region,
  line: number,
  prose: number,
  side: 'above' | 'below',
  lineEnding: string,
): Draft {
  const at = lineStartOf(region, line);
  const text = prefixOf(region, line).trimEnd() + lineEnding;
  return { damage: gluedProse.damage(region, prose, side), edits: [{ start: at, end: at, text }] };
}

/** Whether text stands on the line above a region line, in the region or in another container. */
export function touchesAbove(region: Region, line: number): boolean {
  if (line > 0) return !isBlankLine(region, line - 1);
  const above = region.blocks.kinds[(region.lines[line] ?? 0) - 1];
  return above === LineKind.paragraph || above === LineKind.definition;
}
