import { LineKind } from '../blocks/types.ts';
import { damagedCharacters } from '../malformations/damaged-characters.ts';
import { escapedEntities } from '../malformations/escaped-entities.ts';
import { gluedProse } from '../malformations/glued-prose.ts';
import { lookalikePipe } from '../malformations/lookalike-pipe.ts';
import { missingDelimiterRow } from '../malformations/missing-delimiter-row.ts';
import type { Candidate, Damage, RowReading } from '../recovery/types.ts';
import { endOf, isBlankLine, kindOf, type Region, sourceLineCount, startOf } from '../regions/region.ts';
import { afterLine, isIndented, lineStartOf, prefixOf } from '../regions/source-lines.ts';
import { lineAt } from '../source/lines.ts';
import type { Edit, Span, Table } from '../types.ts';
import { escapeCell } from '../write/markdown-cell.ts';
import { delimiterRow, rowText } from '../write/row.ts';
import type { Cleaner } from './cells.ts';

/** A damage with the edits that mend it, all told. */
export interface Planned {
  readonly damage: Damage;
  readonly edits: readonly Edit[];
}

interface Draft {
  readonly damage: Damage;
  edits: Edit[];
}

/**
 * Decides which edits mend a table. Only what is broken is written anew: a row that GFM can read stays as it is, any
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
  const drafts: Draft[] = candidate.damages.map((damage) => ({ damage, edits: [...(damage.edits ?? [])] }));
  const { opening } = candidate;
  if (opening.span !== null) {
    planWhole(region, candidate, opening.span, table, drafts, lineEnding);
    return drafts;
  }
  const ordered = [...drafts].sort((a, b) => a.damage.start - b.damage.start);
  const planned = (row: RowReading, cells: Table['rows'][number]): void =>
    planRow(region, row, cells, ordered, drafts);
  if (opening.header !== null) planned(opening.header, table.header ?? []);
  for (const [index, row] of candidate.rows.entries()) planned(row, table.rows[index] ?? []);
  planCharacters(candidate, table, drafts, clean);
  if (opening.gfmEnd === 0) planDelimiterRow(region, candidate, drafts, lineEnding);
  planEdges(region, candidate, drafts, lineEnding);
  return drafts;
}

/** Writes the whole table anew, set off from the text around it. */
function planWhole(
  region: Region,
  candidate: Candidate,
  span: Span,
  table: Table,
  drafts: Draft[],
  lineEnding: string,
): void {
  const { lines } = region.blocks;
  const first = lineAt(lines, span.start);
  const prefix = region.text
    .slice(lines.starts[first] ?? 0, region.contents[candidate.first] ?? 0)
    .replace(/[^>\s]/g, ' ');
  const blank = lineEnding + prefix.trimEnd();
  const rows = table.rows.map((row) =>
    rowText(row.map((cell) => escapeCell(sourceOf(region, cell), 'space'))),
  );
  const header = rowText(
    (table.header ?? table.align.map(() => null)).map((cell) =>
      cell === null ? '' : escapeCell(sourceOf(region, cell), 'space'),
    ),
  );
  const body = [header, delimiterRow(candidate.opening.align), ...rows].join(lineEnding + prefix);
  const glued = region.text.slice(startOf(region, candidate.first), span.start).trim() !== '';
  const touches = candidate.first > 0 && !isBlankLine(region, candidate.first - 1);
  const before = glued ? blank + lineEnding + prefix : touches ? prefix.trimEnd() + lineEnding + prefix : '';
  const tail = span.end < (lines.ends[lineAt(lines, span.end)] ?? 0);
  const follows = candidate.end < region.count && !isBlankLine(region, candidate.end);
  const after = tail ? blank + lineEnding + prefix : follows ? blank : '';
  const start = touches && !glued ? (lines.starts[first] ?? 0) : span.start;
  const owner = drafts.find(({ damage }) => damage.edits === null) ?? drafts[0];
  for (const draft of drafts) draft.edits = [];
  owner?.edits.push({ start, end: span.end, text: before + body + after });
}

/**
 * Cleans the cells of rows that stay where they are. A table that GFM reads without fault is left as it is unless asked,
 * so there it is a doubtful repair.
 */
function planCharacters(candidate: Candidate, table: Table, drafts: Draft[], clean: Cleaner): void {
  const { header, gfmEnd } = candidate.opening;
  const doubtful = gfmEnd > 0 && candidate.damages.length === 0;
  const planCells = (row: RowReading, cells: Table['rows'][number]): void => {
    for (const { start, end } of cells) {
      const edits = clean(start, end);
      const entities = edits.filter(({ kind }) => kind === 'entity').map(plainEdit);
      if (entities.length > 0) {
        drafts.push({
          damage: escapedEntities.damage(start, end, entities),
          edits: row.exact ? entities : [],
        });
      }
      const ruins = edits
        .filter(({ kind }) => kind === 'ruin' || (kind === 'hidden' && !doubtful))
        .map(plainEdit);
      if (ruins.length > 0 && row.exact) {
        drafts.push({ damage: damagedCharacters.damage(start, end, ruins, doubtful), edits: ruins });
      }
    }
  };
  if (header !== null) planCells(header, table.header ?? []);
  for (const [index, row] of candidate.rows.entries()) planCells(row, table.rows[index] ?? []);
}

function plainEdit({ start, end, text }: Edit): Edit {
  return { start, end, text };
}

/**
 * Writes a row anew unless GFM can read it where it stands; edits inside it are then part of the new text. `ordered` are
 * the drafts of the damages that recovery met, by where they start, so that a row looks at its own only.
 */
function planRow(
  region: Region,
  row: RowReading,
  cells: Table['rows'][number],
  ordered: readonly Draft[],
  drafts: Draft[],
): void {
  if (row.exact) return;
  const indented = isIndented(region, row.first);
  const start = indented ? (region.contents[row.first] ?? 0) : startOf(region, row.first);
  const end = endOf(region, row.last);
  const text = rowText(cells.map((cell) => escapeCell(sourceOf(region, cell), 'space')));
  let owner: Draft | null = null;
  for (let i = firstFrom(ordered, start); i < ordered.length; i++) {
    const draft = ordered[i];
    if (draft === undefined || draft.damage.start > end) break;
    const { damage } = draft;
    if (damage.end > end) continue;
    if (damage.edits === null || draft.edits.every((edit) => edit.start >= start && edit.end <= end)) {
      draft.edits = [];
      owner ??= draft;
    }
  }
  if (owner === null) {
    // One message says it for the whole table: nothing but such a draft is added while rows are planned.
    const last = drafts.at(-1);
    owner = last?.damage.rule === lookalikePipe.id ? last : null;
    if (owner === null) {
      owner = { damage: lookalikePipe.damage(region, row), edits: [] };
      drafts.push(owner);
    }
  }
  if (region.text.slice(start, end) !== text) owner.edits.push({ start, end, text });
}

/** Index of the first draft whose damage starts at `offset` or after it. */
function firstFrom(ordered: readonly Draft[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.damage.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The Markdown of a cell on one line: a line break that was hard, or between blocks, becomes `<br>`, others a blank. */
function sourceOf(region: Region, cell: Table['rows'][number][number]): string {
  if (cell.pieces === null) return cell.text;
  const parts = cell.text.split('\n');
  let result = parts[0] ?? '';
  for (let i = 1; i < parts.length; i++) {
    const between = region.text.slice(cell.pieces[i - 1]?.end ?? 0, cell.pieces[i]?.start ?? 0);
    result += (isHardBreak(between) ? '<br>' : ' ') + (parts[i] ?? '');
  }
  return result;
}

function isHardBreak(between: string): boolean {
  return between.startsWith('  ') || between.startsWith('\\') || between.split('\n').length > 2;
}

function planDelimiterRow(region: Region, candidate: Candidate, drafts: Draft[], lineEnding: string): void {
  const { opening } = candidate;
  const { rule, header } = opening;
  const row = delimiterRow(opening.align);
  if (rule === null) {
    const owner = drafts.find(({ damage }) => damage.rule === missingDelimiterRow.id) ?? drafts[0];
    if (header === null || owner === undefined) return;
    const at = afterLine(region, header.last);
    const ended = at > endOf(region, header.last) && isLineStart(region, at);
    const prefix = prefixOf(region, header.last).replace(/[^>\s]/g, ' ');
    owner.edits.push({
      start: at,
      end: at,
      text: ended ? prefix + row + lineEnding : lineEnding + prefix + row,
    });
    return;
  }
  const indented = isIndented(region, opening.ruleLine);
  const whole = sourceLineCount(region, opening.ruleLine) === 1;
  const readable = rule.gfm && rule.count === opening.width && whole;
  if (readable && !indented && header !== null) return;
  const owner =
    drafts.find(({ damage }) => damage.start === rule.start && damage.edits === null) ?? drafts[0];
  const prefix = prefixOf(region, opening.ruleLine).replace(/[^>\s]/g, ' ');
  const above = header === null ? rowText(opening.align.map(() => '')) + lineEnding + prefix : '';
  owner?.edits.push({
    start: indented ? (region.contents[opening.ruleLine] ?? 0) : rule.start,
    end: rule.end,
    text: above + (readable ? region.text.slice(rule.start, rule.end) : row),
  });
}

/** Whether the line continues a paragraph of a deeper container, so that text above it may stand outside the region. */
function isLazy(region: Region, line: number): boolean {
  return region.blocks.lazy[region.lines[line] ?? 0] === 1;
}

function isLineStart(region: Region, at: number): boolean {
  const before = region.text.charCodeAt(at - 1);
  return before === 10 || before === 13;
}

/** Blank lines between the table and the text that it is glued to. */
function planEdges(region: Region, candidate: Candidate, drafts: Draft[], lineEnding: string): void {
  const { opening, first, end } = candidate;
  if (opening.gfmEnd === 0 && (first > 0 ? !isBlankLine(region, first - 1) : isLazy(region, first))) {
    const at = lineStartOf(region, first);
    const text = prefixOf(region, first).trimEnd() + lineEnding;
    drafts.push({
      damage: gluedProse.damage(region, Math.max(0, first - 1), 'above'),
      edits: [{ start: at, end: at, text }],
    });
  }
  const swallowed = opening.gfmEnd === 0 || end < opening.gfmEnd;
  if (
    end < region.count &&
    swallowed &&
    !isBlankLine(region, end) &&
    kindOf(region, end) !== LineKind.thematicBreak
  ) {
    const at = lineStartOf(region, end);
    const text = prefixOf(region, end).trimEnd() + lineEnding;
    drafts.push({ damage: gluedProse.damage(region, end, 'below'), edits: [{ start: at, end: at, text }] });
  }
}
