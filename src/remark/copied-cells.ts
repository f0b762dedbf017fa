import { readDelimiterRow } from '../gfm/delimiter.ts';
import { splitRow } from '../gfm/row.ts';
import { scanLines } from '../source/lines.ts';
import { countBefore } from '../source/order.ts';
import type { Cell, Edit, Span, Table } from '../types.ts';
import { alignCell } from './align-cell.ts';
import type { Copy } from './position-map.ts';

/** The cells of one row in the order of the columns; the span is that of what the source holds of them. */
interface SourceRow extends Span {
  readonly cells: readonly Cell[];
}

/**
 * Finds what the text of an edit copies from the text that it replaces. Rows that are written anew hold the cells of the
 * table in their order, so the cells of the edit's text are paired with those that the table has in the replaced stretch.
 */
export function copiedCells(text: string, tables: readonly Table[]): (edit: Edit) => readonly Copy[] {
  const rows = tables.flatMap((table) => [table.header ?? [], ...table.rows]).flatMap(sourceRow);
  rows.sort((a, b) => a.start - b.start);
  return (edit) => {
    if (edit.start === edit.end || edit.text === '') return [];
    const from = rowsWithin(rows, edit).flatMap((row) => row.cells);
    const to = cellsOfText(edit.text, from.length);
    if (from.length === 0 || from.length !== to.length) {
      return alignCell(text, [edit], edit.text, { start: 0, end: edit.text.length });
    }
    return from.flatMap((cell, index) => {
      const window = to[index];
      return window === undefined ? [] : alignCell(text, cell.pieces ?? [cell], edit.text, window);
    });
  };
}

function sourceRow(cells: readonly Cell[]): SourceRow[] {
  const there = cells.filter((cell) => !cell.missing);
  const [first] = there;
  if (first === undefined) return [];
  let { start, end } = first;
  for (const cell of there) {
    start = Math.min(start, cell.start);
    end = Math.max(end, cell.end);
  }
  return [{ start, end, cells }];
}

function rowsWithin(rows: readonly SourceRow[], edit: Edit): SourceRow[] {
  let at = countBefore(rows, ({ start }) => start < edit.start);
  const within: SourceRow[] = [];
  for (let row = rows[at]; row !== undefined && row.end <= edit.end; row = rows[++at]) within.push(row);
  return within;
}

/** The cells of the rows in `text`. A delimiter row holds none, but a data row may look like one: the count decides. */
function cellsOfText(text: string, count: number): Span[] {
  const lines = scanLines(text);
  const rows: { readonly cells: readonly Span[]; readonly delimiter: boolean }[] = [];
  for (let i = 0; i < lines.count; i++) {
    const end = lines.ends[i] ?? 0;
    const start = skipPrefix(text, lines.starts[i] ?? 0, end);
    if (start === end) continue;
    rows.push({
      cells: splitRow(text, start, end).cells,
      delimiter: readDelimiterRow(text, start, end) !== null,
    });
  }
  const first = rows.findIndex((row) => row.delimiter);
  const dropFirst = rows.filter((_, index) => index !== first).flatMap((row) => row.cells);
  if (dropFirst.length === count) return dropFirst;
  const all = rows.flatMap((row) => row.cells);
  return all.length === count ? all : rows.filter((row) => !row.delimiter).flatMap((row) => row.cells);
}

function skipPrefix(text: string, at: number, end: number): number {
  while (at < end && ' \t>'.includes(text.charAt(at))) at++;
  return at;
}
