import { type Lines, scanLines } from '../../src/source/lines.ts';
import { placeOf } from '../../src/source/place.ts';
import type { Align, Cell, Span, Table } from '../../src/types.ts';

const delimiterRow = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * The tables of a text whose tables are clean GFM at the left edge, with exact offsets. What the engine gives for
 * such tables, made without the engine, so that rows can be tested alone.
 */
export function cleanTables(source: string): Table[] {
  const lines = scanLines(source);
  const tables: Table[] = [];
  let fence: string | null = null;
  for (let line = 0; line < lines.count; line++) {
    const text = lineText(source, lines, line);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence)) fence = null;
    if (fence !== null || line === 0 || !text.includes('-') || !delimiterRow.test(text)) continue;
    const table = tableAt(source, lines, line);
    if (table === null) continue;
    tables.push(table);
    line += table.rows.length;
  }
  return tables;
}

/** The only table of a text. */
export function cleanTable(source: string): Table {
  const [table, ...others] = cleanTables(source);
  if (table === undefined || others.length > 0) throw new Error('the text should hold one table');
  return table;
}

function tableAt(source: string, lines: Lines, delimiter: number): Table | null {
  const header = cellsOf(source, lines, delimiter - 1);
  const marks = cellsOf(source, lines, delimiter);
  const oneColumn = header.length === 1 && !lineText(source, lines, delimiter).includes('|');
  if (header.length === 0 || header.length !== marks.length || oneColumn) return null;
  const rows: Cell[][] = [];
  const spans: Span[] = [];
  let last = delimiter;
  while (last + 1 < lines.count && lineText(source, lines, last + 1).trim() !== '') {
    if (/^ {0,3}(?:[>#]|`{3}|~{3}|[-+*] |<)/.test(lineText(source, lines, last + 1))) break;
    last++;
    const row = cellsOf(source, lines, last);
    const end = row.at(-1)?.end ?? lineSpan(lines, last).end;
    while (row.length < header.length) row.push({ start: end, end, text: '', pieces: null, missing: true });
    rows.push(row);
    spans.push(lineSpan(lines, last));
  }
  const { start } = lineSpan(lines, delimiter - 1);
  const { end } = lineSpan(lines, last);
  return {
    start,
    end,
    header,
    align: marks.map((cell) => alignOf(cell.text)),
    rows,
    spans: { header: lineSpan(lines, delimiter - 1), delimiter: lineSpan(lines, delimiter), rows: spans },
    place: placeOf(lines, start, end),
    confidence: 1,
  };
}

function alignOf(mark: string): Align {
  const left = mark.startsWith(':');
  const right = mark.endsWith(':');
  if (left && right) return 'center';
  return left ? 'left' : right ? 'right' : null;
}

function cellsOf(source: string, lines: Lines, line: number): Cell[] {
  const { start, end } = lineSpan(lines, line);
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && source.charAt(at) === '\\') at++;
    else if (at === end || source.charAt(at) === '|') {
      cells.push(cellOf(source, from, at));
      from = at + 1;
    }
  }
  const text = source.slice(start, end).trim();
  if (text.startsWith('|')) cells.shift();
  if (text.endsWith('|') && !text.endsWith('\\|')) cells.pop();
  return cells;
}

function cellOf(source: string, from: number, to: number): Cell {
  const raw = source.slice(from, to);
  const text = raw.trim();
  const start = text === '' ? to : from + raw.indexOf(text);
  const end = start + text.length;
  return { start, end, text: text.replaceAll('\\|', '|'), pieces: null, missing: false };
}

function lineSpan(lines: Lines, line: number): Span {
  return { start: lines.starts[line] ?? 0, end: lines.ends[line] ?? 0 };
}

function lineText(source: string, lines: Lines, line: number): string {
  const { start, end } = lineSpan(lines, line);
  return source.slice(start, end);
}
