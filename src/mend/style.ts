import { shortRow } from '../malformations/short-row.ts';
import type { Candidate } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import type { LineBreakTag, Table } from '../types.ts';
import { type LineStyle, lineStyleOf, PLAIN } from '../write/line-style.ts';
import { fits } from '../write/row.ts';
import { keepsRule } from './delimiter.ts';
import type { Draft } from './draft.ts';
import { rowsOf } from './kept.ts';
import { writtenCell } from './lines.ts';

/**
 * How the rows of a table are written: like those that stay. Where not all can be drawn so, and GFM reads no table here
 * yet, none stays.
 *
 * @param isKept - for the header row and each data row whether it stays as it is; changed here
 */
export function settledStyle(
  region: Region,
  candidate: Candidate,
  table: Table,
  drafts: readonly Draft[],
  isKept: boolean[],
  lineBreak: LineBreakTag,
): LineStyle {
  const style = styleOf(region, candidate, drafts, isKept);
  if (candidate.opening.gfmEnd > 0) return style;
  const rows = table.header === null ? table.rows : [table.header, ...table.rows];
  const allFit = rows.every((cells, at) => {
    if (isKept[at] === true && !cells.some(({ missing }) => missing)) return true;
    return fits(
      cells.map((cell) => writtenCell(region, cell, lineBreak)),
      style,
    );
  });
  if (allFit) return style;
  isKept.fill(false);
  return PLAIN;
}

/** How a table is drawn, as its lines show that stay as they are, but for edits inside of them. */
function styleOf(
  region: Region,
  candidate: Candidate,
  drafts: readonly Draft[],
  isKept: readonly boolean[],
): LineStyle {
  const { header, ruleLine } = candidate.opening;
  // Padding is drawn in this style.
  const edits = drafts
    .flatMap((draft) => (draft.damage.rule === shortRow.id ? [] : draft.edits))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const lines: string[] = [];
  let next = 0;
  const add = (line: number): void => {
    const start = region.contents[line] ?? 0;
    const end = region.ends[line] ?? start;
    while (next < edits.length && (edits[next]?.start ?? 0) < start) next++;
    const parts: string[] = [];
    let at = start;
    for (let edit = edits[next]; edit !== undefined && edit.end <= end; edit = edits[++next]) {
      if (edit.start < at) continue;
      parts.push(region.text.slice(at, edit.start), edit.text);
      at = edit.end;
    }
    lines.push(parts.join('') + region.text.slice(at, end));
  };
  const hasRule = keepsRule(region, candidate, isKept);
  if (header === null && hasRule) add(ruleLine);
  for (const [at, row] of rowsOf(candidate).entries()) {
    if (isKept[at] === true) add(row.first);
    if (row === header && hasRule) add(ruleLine);
  }
  return lineStyleOf(lines);
}
