import { LineKind } from '../blocks/types.ts';
import { gluedProse } from '../malformations/glued-prose.ts';
import type { Candidate } from '../recovery/types.ts';
import { isBlankLine, kindOf, type Region } from '../regions/region.ts';
import { lineStartOf, prefixOf } from '../regions/source-lines.ts';
import type { Draft } from './draft.ts';

/** Blank lines between the table and the text that it is glued to. */
export function planEdges(region: Region, candidate: Candidate, drafts: Draft[], lineEnding: string): void {
  const { opening, first, end } = candidate;
  if (opening.gfmEnd === 0 && (first > 0 ? !isBlankLine(region, first - 1) : isLazy(region, first)))
    drafts.push(blankLineBefore(region, first, Math.max(0, first - 1), 'above', lineEnding));
  if (
    end < region.count &&
    end !== opening.gfmEnd &&
    !isBlankLine(region, end) &&
    kindOf(region, end) !== LineKind.thematicBreak
  )
    drafts.push(blankLineBefore(region, end, end, 'below', lineEnding));
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

/** Whether the line continues a paragraph of a deeper container, so that text above it may stand outside the region. */
function isLazy(region: Region, line: number): boolean {
  return region.blocks.lazy[region.lines[line] ?? 0] === 1;
}
