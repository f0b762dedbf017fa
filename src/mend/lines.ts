import type { Region } from '../regions/region.ts';
import { isIndented, prefixOf } from '../regions/source-lines.ts';
import type { Cell, LineBreakTag } from '../types.ts';
import type { LineStyle } from '../write/line-style.ts';
import { escapeCell } from '../write/markdown-cell.ts';

/** How lines end and what stands for a line break inside a cell. */
export interface Breaks {
  readonly lineEnding: string;
  readonly lineBreak: LineBreakTag;
}

/** The prefix of a line that is put below a region line: quote markers stay, the marker of a list item is blanks. */
export function prefixBelow(region: Region, line: number): string {
  return prefixOf(region, line).replace(/[^>\s]/g, ' ');
}

/** Where a line is written anew from, and what stands before its first character so that it is indented like the others. */
export function indented(
  region: Region,
  line: number,
  { indent }: LineStyle,
): { readonly start: number; readonly before: string } {
  const content = region.contents[line] ?? 0;
  const indentation = region.text.slice(content, region.starts[line] ?? content);
  if (isIndented(region, line) || indentation.includes('\t'))
    return { start: content, before: ' '.repeat(indent) };
  const kept = Math.min(indent, indentation.length);
  return { start: content + kept, before: ' '.repeat(indent - kept) };
}

/** A cell as it stands in a row that is written. */
export function writtenCell(region: Region, cell: Cell, lineBreak: LineBreakTag): string {
  return escapeCell(onOneLine(region, cell, lineBreak), 'space');
}

/** The Markdown of a cell on one line: a line break that was hard, or between blocks, becomes a tag, others a blank. */
function onOneLine(region: Region, cell: Cell, lineBreak: LineBreakTag): string {
  if (cell.pieces === null) return cell.text;
  const parts = cell.text.split('\n');
  let result = parts[0] ?? '';
  for (let i = 1; i < parts.length; i++) {
    const between = region.text.slice(cell.pieces[i - 1]?.end ?? 0, cell.pieces[i]?.start ?? 0);
    result += (isHardBreak(between) ? lineBreak : ' ') + (parts[i] ?? '');
  }
  return result;
}

function isHardBreak(between: string): boolean {
  if (MARKED_BREAK.test(between)) return true;
  return between.startsWith('  ') || between.startsWith('\\') || between.split('\n').length > 2;
}

/** What psql ends a line of a cell with that goes on below. */
const MARKED_BREAK = /^ ?\+[|\r\n]/;
