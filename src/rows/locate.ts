import { type Lines, scanLines } from '../source/lines.ts';
import { pointAt } from '../source/place.ts';
import type { Cell, Place, Point, Span, Table } from '../types.ts';
import { expected } from '../write/expected.ts';

/**
 * Checks the option `source`: places in a text that the table is not from, such as the mended one, would be wrong
 * without a sign. Whether it is the same text to the last character only the caller can know.
 *
 * @throws {TypeError} when the table cannot stand in it
 */
export function checkSource(table: Table, source: string): void {
  if (typeof source === 'string' && source.length >= table.end && holdsCells(source, table)) return;
  throw expected('source', 'the text that the table was found in', source);
}

/** Whether the first cell of nothing but letters, digits and blanks stands where it should: mending adds none of these. */
function holdsCells(source: string, table: Table): boolean {
  // Most header rows have one: the rows of a large table are not made for this.
  const plain = plainCell(table.header ?? []) ?? firstPlainCell(table.rows);
  return plain === null || bare(source.slice(plain.start, plain.end)) === bare(plain.text);
}

function firstPlainCell(rows: readonly (readonly Cell[])[]): Cell | null {
  for (const cells of rows) {
    const plain = plainCell(cells);
    if (plain !== null) return plain;
  }
  return null;
}

function plainCell(cells: readonly Cell[]): Cell | null {
  return cells.find(({ text, pieces }) => pieces === null && /^[A-Za-z\d ]+$/.test(text)) ?? null;
}

/** What is left of a text without the characters that may be damaged ones. */
function bare(text: string): string {
  return text.replaceAll(/[^A-Za-z\d]/g, '');
}

/**
 * Gives the places of spans inside a table, in the text that the table was found in. Scans the lines of the table
 * once, at the first call: a text with many tables is not scanned anew for each.
 */
export function placer(table: Table, source: string): (span: Span) => Place {
  let lines: Lines | null = null;
  const { start } = table.place;
  const point = (offset: number): Point => {
    lines ??= scanLines(source.slice(table.start, table.end));
    const inside = pointAt(lines, offset - table.start);
    const column = inside.line === 1 ? inside.column + start.column - 1 : inside.column;
    return { line: inside.line + start.line - 1, column, offset };
  };
  return (span) => ({ start: point(span.start), end: point(span.end) });
}
