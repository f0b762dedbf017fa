import { type Lines, scanLines } from '../source/lines.ts';
import { pointAt } from '../source/place.ts';
import type { Place, Point, Span, Table } from '../types.ts';
import { expected } from '../write/expected.ts';

/**
 * Checks the option `source`: places in a text that the table is not from would be wrong without a sign.
 *
 * @throws {TypeError} when the table cannot stand in it
 */
export function checkSource(table: Table, source: string): void {
  if (typeof source === 'string' && source.length >= table.end) return;
  throw expected('source', 'the text that the table was found in', source);
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
