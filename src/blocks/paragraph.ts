import { colon, dash, equals, lessThan, pipe, skipBlanks } from '../gfm/codes.ts';
import { countDelimiterCells, readDelimiterRow } from '../gfm/delimiter.ts';
import { countHeaderCells } from '../gfm/row.ts';
import { atBlank } from './cursor.ts';
import { countDefinitionLines } from './definitions.ts';
import { htmlStart } from './html.ts';
import { isSetextUnderline, leafStart } from './leaf-starts.ts';
import { LeafKind, type Scan } from './state.ts';
import { LineKind } from './types.ts';

/** What a line is to the open paragraph. */
export const ParagraphStep = {
  /** It belongs to it. */
  continues: 0,
  /** It ended it and was read: a delimiter row or setext underline. */
  read: 1,
  /** It ended it and starts something of its own, which is not read yet. */
  ends: 2,
} as const;
export type ParagraphStep = (typeof ParagraphStep)[keyof typeof ParagraphStep];

export function startParagraph(scan: Scan, line: number, mayBeHeader: boolean): void {
  scan.leaf.kind = LeafKind.paragraph;
  scan.leaf.start = line;
  addLine(scan, line, mayBeHeader);
}

/** Reads a line behind its container prefix while a paragraph is open. */
export function continueParagraph(scan: Scan, line: number, lazy: boolean): ParagraphStep {
  const { leaf, cursor, kinds, text } = scan;
  if (leaf.mayBeHeader && !lazy && readDelimiterLine(scan, line)) return ParagraphStep.read;
  if (atBlank(cursor)) {
    endParagraph(scan, line);
    return ParagraphStep.ends;
  }
  if (cursor.indent >= 4) {
    addLine(scan, line, false);
    return ParagraphStep.continues;
  }
  const underline =
    !lazy &&
    isUnderlineMark(text.charCodeAt(cursor.next)) &&
    isSetextUnderline(text, cursor.next, cursor.end);
  // micromark lets a complete tag of any name end a paragraph where the line has left the container of it.
  if (!underline && leafStart(cursor, scan.breakMemo, lazy) === LineKind.paragraph) {
    addLine(scan, line, true);
    return ParagraphStep.continues;
  }
  const textStart = endParagraph(scan, line);
  if (!underline || textStart === line) return ParagraphStep.ends;
  kinds.fill(LineKind.heading, textStart, line);
  kinds[line] = LineKind.setextUnderline;
  return ParagraphStep.read;
}

/**
 * Closes the open paragraph.
 *
 * @param end Index of the line after its last.
 * @returns Index of the line after the definitions at its start.
 */
export function endParagraph(scan: Scan, end: number): number {
  const { leaf, lines } = scan;
  leaf.kind = LeafKind.none;
  const textStart = leaf.start + countDefinitionLines(scan.text, scan.contents, lines.ends, leaf.start, end);
  scan.kinds.fill(LineKind.definition, leaf.start, textStart);
  return textStart;
}

function addLine(scan: Scan, line: number, mayBeHeader: boolean): void {
  scan.kinds[line] = LineKind.paragraph;
  scan.leaf.mayBeHeader = mayBeHeader;
}

/** Starts a table where the line is the delimiter row for the paragraph's last line. */
function readDelimiterLine(scan: Scan, line: number): boolean {
  const { cursor, leaf, lines, text, kinds } = scan;
  const { next, end } = cursor;
  if (cursor.indent >= 4 || next === end || !isDelimiterMark(text.charCodeAt(next))) return false;
  const columns = countDelimiterCells(text, next, end);
  if (columns === 0) return false;
  const header = line - 1;
  const headerStart = scan.contents[header] ?? 0;
  const headerEnd = lines.ends[header] ?? 0;
  if (countHeaderCells(text, headerStart, headerEnd) !== columns) return false;
  if (header > leaf.start) {
    endParagraph(scan, header);
    if (scan.lazy[header] === 0 && startsTagBlock(text, headerStart, headerEnd)) {
      kinds.fill(LineKind.html, header, line + 1);
      leaf.kind = LeafKind.html;
      leaf.html = 7;
      return true;
    }
  }
  const align = readDelimiterRow(text, next, end) ?? [];
  scan.tables.push({ header, end: line + 1, align });
  kinds.fill(LineKind.table, header, line + 1);
  leaf.kind = LeafKind.none;
  leaf.afterRow = true;
  return true;
}

/**
 * True for a header row that is one complete tag. As part of a paragraph it starts no HTML block, but once the table has
 * ended that paragraph it is read as the start of a block, and becomes one.
 */
function startsTagBlock(text: string, start: number, end: number): boolean {
  const at = skipBlanks(text, start, end);
  return text.charCodeAt(at) === lessThan && htmlStart(text, at, end, true) === 7;
}

function isUnderlineMark(code: number): boolean {
  return code === dash || code === equals;
}

function isDelimiterMark(code: number): boolean {
  return code === dash || code === colon || code === pipe;
}
