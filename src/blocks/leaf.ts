import { isBlank, skipBlanks } from '../gfm/codes.ts';
import { atBlank } from './cursor.ts';
import { htmlEnds, htmlStart } from './html.ts';
import { isClosingFence, leafStart, openingFenceLength } from './leaf-starts.ts';
import { continueParagraph, endParagraph, ParagraphStep, startParagraph } from './paragraph.ts';
import { type Leaf, LeafKind, type Scan } from './state.ts';
import { LineKind } from './types.ts';

/**
 * Reads what is left of a line behind its container prefix: continues the open leaf block or starts a new one
 * (CommonMark 4 and appendix, phase 1).
 *
 * @param lazy True where the line lacks the prefix of an open container.
 * @returns True where the containers that the line lacks the prefix of stay open all the same.
 */
export function readLeaf(scan: Scan, line: number, lazy: boolean): boolean {
  const { leaf } = scan;
  if (leaf.kind === LeafKind.paragraph) {
    const step = continueParagraph(scan, line, lazy);
    if (step !== ParagraphStep.ends) return step === ParagraphStep.continues;
    startLeaf(scan, line, lazy);
    // micromark looks at the line after a complete tag before it closes the paragraph's containers.
    return isOpenTagBlock(leaf);
  }
  if (leaf.kind !== LeafKind.none) {
    if (!lazy && continueLeaf(scan, line)) return false;
    closeLeaf(scan, line);
  }
  startLeaf(scan, line, lazy);
  return false;
}

/**
 * Closes the open leaf block; nothing can continue it any more.
 *
 * @param end Index of the line after its last.
 */
export function closeLeaf(scan: Scan, end: number): void {
  const { leaf } = scan;
  if (leaf.kind === LeafKind.paragraph) endParagraph(scan, end);
  else if (leaf.kind === LeafKind.fence) endFence(scan, end);
  leaf.kind = LeafKind.none;
  leaf.afterRow = false;
}

/** Reads a line as part of the open code or HTML block; false where it is not. */
function continueLeaf(scan: Scan, line: number): boolean {
  const { leaf, cursor, kinds, text } = scan;
  const blank = atBlank(cursor);
  if (leaf.kind === LeafKind.fence) {
    const closes =
      cursor.indent < 4 && isClosingFence(text, cursor.next, cursor.end, leaf.fenceMark, leaf.fenceLength);
    kinds[line] = closes ? LineKind.fenceClose : LineKind.fenceContent;
    if (closes) closeLeaf(scan, line + 1);
    return true;
  }
  if (leaf.kind === LeafKind.html) {
    if (blank && leaf.html >= 6) return false;
    kinds[line] = LineKind.html;
    if (htmlEnds(leaf.html, text, cursor.at, cursor.end)) leaf.kind = LeafKind.none;
    return true;
  }
  if (blank) return true;
  if (cursor.indent < 4) return false;
  kinds[line] = LineKind.indentedCode;
  return true;
}

function startLeaf(scan: Scan, line: number, lazy: boolean): void {
  const { leaf, cursor, kinds } = scan;
  const { afterRow } = leaf;
  leaf.afterRow = false;
  if (atBlank(cursor)) return;
  if (cursor.indent >= 4) {
    kinds[line] = LineKind.indentedCode;
    // micromark ends the code after a line that lacks a container prefix.
    if (!lazy) leaf.kind = LeafKind.indentedCode;
    return;
  }
  const kind = leafStart(cursor, scan.breakMemo, true);
  kinds[line] = kind;
  if (kind === LineKind.html) startHtml(scan);
  else if (kind === LineKind.fenceOpen) startFence(scan, line);
  else if (kind !== LineKind.paragraph) return;
  else if (afterRow && !lazy) continueTable(scan, line);
  // micromark looks for no header row in a line that only lacks a container prefix to be a row of the table before it.
  else startParagraph(scan, line, !afterRow);
}

function startHtml(scan: Scan): void {
  const { text, cursor, leaf } = scan;
  leaf.html = htmlStart(text, cursor.next, cursor.end, true);
  if (!htmlEnds(leaf.html, text, cursor.next + 1, cursor.end)) leaf.kind = LeafKind.html;
}

function startFence(scan: Scan, line: number): void {
  const { text, cursor, leaf } = scan;
  const length = openingFenceLength(text, cursor.next, cursor.end);
  leaf.kind = LeafKind.fence;
  leaf.fenceMark = text.charCodeAt(cursor.next);
  leaf.fenceLength = length;
  const language = languageOf(text, cursor.next + length, cursor.end);
  scan.fences.push({ open: line, end: line + 1, language });
}

/** The first word behind the marks of an opening fence, in lower case. */
export function languageOf(text: string, at: number, end: number): string {
  const info = skipBlanks(text, at, end);
  let infoEnd = info;
  while (infoEnd < end && !isBlank(text.charCodeAt(infoEnd))) infoEnd++;
  return text.slice(info, infoEnd).toLowerCase();
}

function endFence(scan: Scan, end: number): void {
  const fence = scan.fences[scan.fences.length - 1];
  if (fence !== undefined) fence.end = end;
}

function isOpenTagBlock(leaf: Leaf): boolean {
  return leaf.kind === LeafKind.html && leaf.html === 7;
}

function continueTable(scan: Scan, line: number): void {
  const table = scan.tables[scan.tables.length - 1];
  if (table !== undefined) table.end = line + 1;
  scan.kinds[line] = LineKind.table;
  scan.leaf.afterRow = true;
}
