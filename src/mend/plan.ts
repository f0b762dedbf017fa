import type { Candidate, Damage } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import type { Edit, Table } from '../types.ts';
import type { Cleaner } from './cells.ts';
import { characterDrafts } from './characters.ts';
import { planDelimiterRow, planEmptyHeader } from './delimiter.ts';
import type { Draft } from './draft.ts';
import { planEdges } from './edges.ts';
import { planGaps } from './gaps.ts';
import { changesStart, keptRows, rowsOf } from './kept.ts';
import { planRows } from './rows.ts';
import { planWhole } from './whole.ts';

/** A damage with the edits that mend it, all told. */
export interface Planned {
  readonly damage: Damage;
  readonly edits: readonly Edit[];
}

/**
 * Decides which edits mend a table. Only what is broken is written anew: a row that engines can read stays as it is, any
 * other is written as `| a | b |` on its line; the delimiter row is put in place; the table is set off from the text
 * around it. Each edit belongs to one damage, and no two edits overlap.
 */
export function planEdits(
  region: Region,
  candidate: Candidate,
  table: Table,
  lineEnding: string,
  clean: Cleaner,
): Planned[] {
  const drafts: Draft[] = candidate.damages.map((damage) => ({
    damage,
    edits: (damage.edits ?? []).filter((edit) => !isNeedless(region.text, edit)),
  }));
  const { opening } = candidate;
  if (opening.span !== null) {
    planWhole(region, candidate, opening.span, table, drafts, lineEnding);
    return drafts;
  }
  const kept = keptRows(region, candidate);
  const isFaultless = opening.gfmEnd > 0 && candidate.damages.length === 0;
  const rows = rowsOf(candidate);
  for (const [at, cells] of (table.header === null ? table.rows : [table.header, ...table.rows]).entries()) {
    const row = rows[at];
    const cleaning = characterDrafts(cells, kept[at] ?? false, isFaultless, clean);
    for (const draft of cleaning) drafts.push(draft);
    const edits = cleaning.flatMap((draft) => draft.edits);
    if (row !== undefined && changesStart(region, candidate, row, edits)) kept[at] = false;
  }
  planRows(region, candidate, table, drafts, kept);
  if (opening.gfmEnd === 0) planDelimiterRow(region, candidate, drafts, lineEnding, kept);
  else planEmptyHeader(region, candidate, drafts);
  planGaps(region, candidate, drafts);
  planEdges(region, candidate, drafts, lineEnding);
  for (const { edits } of drafts) edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return drafts;
}

/** A backslash before what GFM takes for content anyway: an escaped pipe, a bar of another kind. */
function isNeedless(text: string, { start, end, text: written }: Edit): boolean {
  return start === end && written === '\\' && text[start] !== '|';
}
