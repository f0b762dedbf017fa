import { skipBlanks } from '../gfm/codes.ts';
import { countDelimiterCells, readDelimiterRow } from '../gfm/delimiter.ts';
import { countHeaderCells } from '../gfm/row.ts';
import { atBlank } from './cursor.ts';
import { countDefinitionLines } from './definitions.ts';
import { htmlStart } from './html.ts';
import {
  isAtxHeading,
  isDelimiterMark,
  isSetextUnderline,
  isThematicBreak,
  openingFenceLength,
} from './leaf-starts.ts';
import { LeafKind, type Scan } from './state.ts';
import { LineKind } from './types.ts';

const hash = 35;
const asterisk = 42;
const dash = 45;
const lessThan = 60;
const equals = 61;
const underscore = 95;
const backtick = 96;
const tilde = 126;

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
  if (!underline && !interrupts(scan, lazy)) {
    addLine(scan, line, true);
    return ParagraphStep.continues;
  }
  const { start } = leaf;
  const textStart = endParagraph(scan, line);
  if (!underline || textStart === line) return ParagraphStep.ends;
  kinds.fill(LineKind.heading, Math.max(start, textStart), line);
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

/** True where a line that is indented by less than four columns ends an open paragraph. */
function interrupts(scan: Scan, lazy: boolean): boolean {
  const { text, cursor, breakMemo } = scan;
  const { next, end } = cursor;
  switch (text.charCodeAt(next)) {
    case hash:
      return isAtxHeading(text, next, end);
    case asterisk:
    case dash:
    case underscore:
      return isThematicBreak(text, next, end, breakMemo);
    case lessThan:
      // micromark lets a complete tag of any name end the paragraph of a container that the line has left.
      return htmlStart(text, next, end, lazy) !== 0;
    case backtick:
    case tilde:
      return openingFenceLength(text, next, end) > 0;
    default:
      return false;
  }
}

function isUnderlineMark(code: number): boolean {
  return code === dash || code === equals;
}
