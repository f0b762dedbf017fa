import { lostQuoteMarker } from '../malformations/lost-quote-marker.ts';
import type { Candidate, Damage } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import type { Edit, Table } from '../types.ts';
import type { Cleaner } from './cells.ts';
import { characterDrafts } from './characters.ts';
import { planDelimiterRow, planEmptyHeader } from './delimiter.ts';
import type { Draft } from './draft.ts';
import { planBelow, planEdges } from './edges.ts';
import { planGaps } from './gaps.ts';
import { changesStart, keptRows, rowsOf } from './kept.ts';
import type { Breaks } from './lines.ts';
import { planAlignment } from './realign.ts';
import { planRows } from './rows.ts';
import { settledStyle } from './style.ts';
import { planWhole } from './whole.ts';

/** A damage with the edits that mend it, all told. */
export interface Planned {
  readonly damage: Damage;
  readonly edits: readonly Edit[];
}

/**
 * Decides which edits mend a table. Only what is broken is written anew: a row that engines can read stays as it is, any
 * other is written on its line, drawn as those are that stay; the delimiter row is put in place; the table is set off
 * from the text around it. Each edit belongs to one damage, and no two edits overlap.
 */
export function planEdits(
  region: Region,
  candidate: Candidate,
  table: Table,
  breaks: Breaks,
  clean: Cleaner | null,
): Planned[] {
  if (clean === null && isUntouched(candidate)) return draftsBelow(region, candidate, breaks);
  const drafts: Draft[] = candidate.damages.map((damage) => ({
    damage,
    edits: own(damage.edits ?? [], (edit) => !isNeedless(region.text, edit)),
  }));
  const { opening } = candidate;
  if (opening.span !== null) planWhole(region, candidate, opening.span, table, drafts, breaks);
  else planLines(region, candidate, table, drafts, breaks, clean);
  for (const draft of draftsBelow(region, candidate, breaks)) drafts.push(draft);
  for (const draft of drafts) draft.edits = settledEdits(region.text, draft.edits);
  endWhereTextEnds(region.text, drafts);
  return drafts;
}

/** What stands below a table without being a part of it, and may be one. */
function draftsBelow(region: Region, candidate: Candidate, { lineEnding }: Breaks): Draft[] {
  const { stranded } = candidate;
  const lazy = planBelow(region, candidate, lineEnding);
  return [...(lazy === null ? [] : [lazy]), ...(stranded === null ? [] : [{ damage: stranded, edits: [] }])];
}

/** A table that GFM reads, whole and without fault: the text around it is set off from it as it is. */
function isUntouched({ opening, damages, end }: Candidate): boolean {
  return opening.gfmEnd > 0 && opening.gfmEnd === end && damages.length === 0 && opening.header !== null;
}

function planLines(
  region: Region,
  candidate: Candidate,
  table: Table,
  drafts: Draft[],
  breaks: Breaks,
  clean: Cleaner | null,
): void {
  const { lineEnding, lineBreak } = breaks;
  const { opening } = candidate;
  const kept = keptRows(region, candidate);
  const isFaultless = opening.gfmEnd > 0 && candidate.damages.length === 0;
  const rows = rowsOf(candidate);
  for (const [at, cells] of (table.header === null ? table.rows : [table.header, ...table.rows]).entries()) {
    const row = rows[at];
    const cleaning = clean === null ? [] : characterDrafts(cells, kept[at] ?? false, isFaultless, clean);
    for (const draft of cleaning) drafts.push(draft);
    const edits = cleaning.flatMap((draft) => draft.edits);
    if (row !== undefined && changesStart(region, candidate, row, edits)) kept[at] = false;
  }
  if (drafts.length === 0 && isUntouched(candidate)) return;
  if (!isOnlyTold(candidate, drafts, kept)) {
    const style = settledStyle(region, candidate, table, drafts, kept, lineBreak);
    planRows(region, candidate, table, drafts, kept, style, breaks);
    planAlignment(region, candidate, drafts, kept, style);
    if (opening.gfmEnd === 0) planDelimiterRow(region, candidate, drafts, lineEnding, kept, style);
    else planEmptyHeader(region, candidate, drafts, style);
  }
  planGaps(region, candidate, drafts);
  planEdges(region, candidate, drafts, lineEnding);
  leaveOutMarkers(drafts);
}

/** True where no line of a table that GFM reads is written: what is wrong with it has no edit. */
function isOnlyTold({ opening }: Candidate, drafts: readonly Draft[], kept: readonly boolean[]): boolean {
  return (
    opening.gfmEnd > 0 &&
    opening.header !== null &&
    drafts.every(({ damage, edits }) => damage.edits !== null && edits.length === 0) &&
    kept.every((isKept) => isKept)
  );
}

/** A line that goes, or is put together with the one above it, needs no quote marker. */
function leaveOutMarkers(drafts: readonly Draft[]): void {
  const isMarker = ({ damage }: Draft): boolean => damage.rule === lostQuoteMarker.id;
  const markers = drafts.filter(isMarker);
  if (markers.length === 0) return;
  const others = drafts
    .filter((draft) => !isMarker(draft))
    .flatMap(({ edits }) => edits)
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const draft of markers.sort((a, b) => a.damage.start - b.damage.start)) {
    draft.edits = draft.edits.filter((marker) => {
      while (next < others.length && (others[next]?.end ?? 0) <= marker.start) next++;
      const other = others[next];
      if (other === undefined) return true;
      return other.start > marker.start || (other.start === marker.start && other.text !== '');
    });
  }
}

/** A list of the edits that pass. Most damages have one edit, of which there may be many: no list is made to grow for it. */
function own(edits: readonly Edit[], passes: (edit: Edit) => boolean): Edit[] {
  return edits.every(passes) ? [...edits] : edits.filter(passes);
}

/** The edits of a draft as they leave: in order, with whole line endings, each of them changing something. */
function settledEdits(text: string, edits: Edit[]): Edit[] {
  const changed = (edit: Edit): boolean => text.slice(edit.start, edit.end) !== edit.text;
  const settled = edits.map((edit) => withLineEnds(text, edit));
  const result = settled.every(changed) ? settled : settled.filter(changed);
  return result.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A backslash before what GFM takes for content anyway: an escaped pipe, a bar of another kind. */
function isNeedless(text: string, { start, end, text: written }: Edit): boolean {
  return start === end && written === '\\' && text[start] !== '|';
}

/** Lines that go at the end of a text without a final line ending take the line ending above them along. */
function endWhereTextEnds(text: string, drafts: readonly Draft[]): void {
  if (isLineEnding(text, text.length - 1)) return;
  const gone: { readonly draft: Draft; readonly edit: Edit; readonly index: number }[] = [];
  for (const draft of drafts)
    for (const [index, edit] of draft.edits.entries())
      if (edit.text === '' && edit.start < edit.end) gone.push({ draft, edit, index });
  gone.sort((a, b) => b.edit.end - a.edit.end);
  if (gone[0]?.edit.end !== text.length) return;
  let first = gone[0];
  for (const next of gone.slice(1)) {
    if (next.edit.end < first.edit.start) break;
    first = next;
  }
  const { start, end } = first.edit;
  if (start === 0 || !isLineEnding(text, start - 1)) return;
  const before = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  first.draft.edits[first.index] = { start: before, end, text: '' };
  const ending = text.slice(before, start);
  for (const draft of drafts)
    draft.edits = draft.edits.map((edit) => {
      // Where line endings are mixed, what is inserted may end with another one.
      const own = edit.start === start && edit.end === start ? /(?:\r\n?|\n)$/.exec(edit.text) : null;
      return own === null
        ? edit
        : { start: before, end: before, text: ending + edit.text.slice(0, own.index) };
    });
}

function isLineEnding(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** In a text of several line endings, a carriage return and a line feed that come together are one line ending. */
function withLineEnds(text: string, edit: Edit): Edit {
  const { start, end, text: written } = edit;
  const afterReturn = text[start - 1] === '\r';
  const beforeFeed = text[end] === '\n';
  if (!afterReturn && !beforeFeed) return edit;
  if (written === '') return { start, end, text: afterReturn && beforeFeed ? '\n' : '' };
  const before = afterReturn && written.startsWith('\n') ? '\r' : '';
  return { start, end, text: before + written + (beforeFeed && written.endsWith('\r') ? '\n' : '') };
}
