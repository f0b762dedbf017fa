import type { Candidate } from '../recovery/types.ts';
import { endOf, isBlankLine, type Region, startOf } from '../regions/region.ts';
import { lineAt } from '../source/lines.ts';
import type { Span, Table } from '../types.ts';
import { PLAIN } from '../write/line-style.ts';
import { delimiterRow, rowText } from '../write/row.ts';
import { type Draft, mainDraft } from './draft.ts';
import { touchesAbove } from './edges.ts';
import { type Breaks, indented, writtenCell } from './lines.ts';

/** Writes the whole table anew, set off from the text around it. */
export function planWhole(
  region: Region,
  candidate: Candidate,
  span: Span,
  table: Table,
  drafts: readonly Draft[],
  { lineEnding, lineBreak }: Breaks,
): void {
  const { lines } = region.blocks;
  const first = lineAt(lines, span.start);
  const prefix = region.text
    .slice(lines.starts[first] ?? 0, region.contents[candidate.first] ?? 0)
    .replace(/[^>\s]/g, ' ');
  const blank = lineEnding + prefix.trimEnd();
  const rows = table.rows.map((row) => rowText(row.map((cell) => writtenCell(region, cell, lineBreak))));
  const header = rowText(
    table.header === null
      ? table.align.map(() => '')
      : table.header.map((cell) => writtenCell(region, cell, lineBreak)),
  );
  const { title } = candidate.opening;
  const above = title === null ? '' : region.text.slice(title.start, title.end) + blank + lineEnding + prefix;
  const body = [header, delimiterRow(candidate.opening.align), ...rows].join(lineEnding + prefix);
  const glued = region.text.slice(startOf(region, candidate.first), span.start).trim() !== '';
  const touches = touchesAbove(region, candidate.first);
  const before = glued ? blank + lineEnding + prefix : touches ? prefix.trimEnd() + lineEnding + prefix : '';
  const start = glued
    ? span.start
    : touches
      ? (lines.starts[first] ?? 0)
      : indented(region, candidate.first, PLAIN).start;
  const owner = mainDraft(drafts);
  for (const draft of drafts) draft.edits = [];
  owner?.edits.push({
    start,
    end: span.end,
    text: before + above + body + after(region, candidate, span.end, prefix, lineEnding),
  });
}

/** What sets the table off from the text that follows it, on its last line or below. */
function after(
  region: Region,
  candidate: Candidate,
  end: number,
  prefix: string,
  lineEnding: string,
): string {
  const { lines } = region.blocks;
  const blank = lineEnding + prefix.trimEnd();
  const lineEnd = lines.ends[lineAt(lines, end)] ?? end;
  if (region.text.slice(end, lineEnd).trim() !== '') return blank + lineEnding + prefix;
  const last = endOf(region, candidate.end - 1);
  const follows = last > lineEnd || (candidate.end < region.count && !isBlankLine(region, candidate.end));
  return follows ? blank : '';
}
