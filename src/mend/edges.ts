import { LineKind } from '../blocks/types.ts';
import { gluedProse, isBeforeHeader, OUTSIDE } from '../malformations/glued-prose.ts';
import type { Candidate, Damage } from '../recovery/types.ts';
import { endsRows, isBlankLine, kindOf, type Region, rowOfLine, ruleOf } from '../regions/region.ts';
import { lineStartOf, prefixOf } from '../regions/source-lines.ts';
import { skipBlanks } from '../tokens/row.ts';
import { scanSeparators } from '../tokens/separators.ts';
import type { Draft } from './draft.ts';

/** What md4c reads as rows where it stands directly below a table. */
const READ_AS_ROWS: ReadonlySet<number> = new Set([LineKind.heading, LineKind.fenceOpen, LineKind.html]);

/** Blank lines between the table and the text that it is glued to. */
export function planEdges(region: Region, candidate: Candidate, drafts: Draft[], lineEnding: string): void {
  const { opening, first, end } = candidate;
  if (opening.gfmEnd === 0 && touchesAbove(region, first) && !candidate.damages.some(isBeforeHeader))
    drafts.push(blankLineBefore(region, first, damageAbove(region, first), lineEnding));
  if (
    end < region.count &&
    end !== opening.gfmEnd &&
    !isBlankLine(region, end) &&
    kindOf(region, end) !== LineKind.thematicBreak
  )
    drafts.push(
      blankLineBefore(
        region,
        end,
        gluedProse.damage(region, end, 'below', mayBelong(region, candidate)),
        lineEnding,
      ),
    );
}

/**
 * Whether what stands directly below a table may be more of it: rows, words of its last cell, words between its rows. A row
 * above a delimiter row with rows starts a table of its own.
 */
function mayBelong(region: Region, { opening, end, rows }: Candidate): boolean {
  const { style, gfmEnd } = opening;
  for (let line = end; line < Math.max(end + 2, gfmEnd); line++)
    if (!endsRows(region, line, style.mask))
      return ruleOf(region, line + 1) === null || endsRows(region, line + 2, style.mask);
  const last = rows.at(-1);
  const row = last === undefined ? null : rowOfLine(region, last.last, style.mask);
  return row?.trailing === true && !style.trailing;
}

/** Whether a line of the text is parted like a row, and in no table of GFM's. */
function isRowOutside({ blocks, text }: Region, line: number): boolean {
  const start = blocks.contents[line] ?? 0;
  if (line < 0 || blocks.kinds[line] === LineKind.table) return false;
  return scanSeparators(text, start, blocks.lines.ends[line] ?? start).length > 0;
}

/**
 * What stands directly below the region: marked reads a paragraph outside the container as a further row (GFM-TRUTHS 27),
 * md4c a heading, a fence or HTML inside it. Below a table that GFM reads, what is outside and looks like a row is told of.
 */
export function planBelow(region: Region, candidate: Candidate, lineEnding: string): Draft | null {
  if (candidate.end < region.count) return null;
  const { blocks, text } = region;
  const line = (region.lastLines[region.count - 1] ?? 0) + 1;
  if (region.origin !== 'flow' || line >= blocks.lines.count || blocks.opensItem[line] === 1) return null;
  const kind = blocks.kinds[line] ?? LineKind.blank;
  const container = blocks.containers[line] ?? 0;
  const isOutside = container < region.container && kind === LineKind.paragraph;
  if (!isOutside && (container !== region.container || !READ_AS_ROWS.has(kind))) return null;
  const doubtful = isOutside && isRowOutside(region, line);
  const isRead = candidate.opening.gfmEnd > 0;
  if (isRead && !doubtful) return null;
  const at = blocks.lines.starts[line] ?? text.length;
  const end = blocks.lines.ends[line] ?? at;
  const content = blocks.contents[line] ?? at;
  const damage = { rule: gluedProse.id, start: skipBlanks(text, content, end), end, doubtful };
  if (isRead) return { damage: { ...damage, edits: [], detail: OUTSIDE }, edits: [] };
  return {
    damage: { ...damage, edits: null, detail: 'below' },
    edits: [{ start: at, end: at, text: text.slice(at, content).trimEnd() + lineEnding }],
  };
}

function blankLineBefore(region: Region, line: number, damage: Damage, lineEnding: string): Draft {
  const at = lineStartOf(region, line);
  const text = prefixOf(region, line).trimEnd() + lineEnding;
  return { damage, edits: [{ start: at, end: at, text }] };
}

/** The damage of the text above a region line, in the region or in another container. */
function damageAbove(region: Region, line: number): Damage {
  const above = (region.lines[line] ?? 0) - 1;
  const doubtful = isRowOutside(region, above);
  if (line > 0) return gluedProse.damage(region, line - 1, 'above', doubtful);
  const { contents, lines } = region.blocks;
  const damage = gluedProse.damage(region, line, 'above', doubtful);
  return { ...damage, start: contents[above] ?? damage.start, end: lines.ends[above] ?? damage.end };
}

/**
 * Whether text stands on the line above a region line, in the region or in another container. The marker of a list item
 * parts the two by itself.
 */
export function touchesAbove(region: Region, line: number): boolean {
  if (line > 0) return !isBlankLine(region, line - 1);
  const first = region.lines[line] ?? 0;
  const above = region.blocks.kinds[first - 1];
  return (
    region.blocks.opensItem[first] === 0 && (above === LineKind.paragraph || above === LineKind.definition)
  );
}
