import { hasLateRows, rowTexts, withLateRows } from '../mend/late-rows.ts';
import type { Analysis, Cell, Edit, Place, Point, Repair, Span, Table } from '../types.ts';

/** How much of a text stands before a part of it: code units, lines, tables. The part starts on a line of its own. */
export interface Before {
  readonly offset: number;
  readonly lines: number;
  readonly tables: number;
}

/** What was found in a part of a text, told in offsets, lines and table indices of the whole text. */
export function shifted(analysis: Analysis, before: Before): Analysis {
  return {
    tables: analysis.tables.map((table) => shiftedTable(table, before)),
    repairs: analysis.repairs.map((repair) => shiftedRepair(repair, before)),
  };
}

function shiftedTable(table: Table, before: Before): Table {
  const { spans } = table;
  const { offset } = before;
  // Each property by its name: copies of all there are take several times as long, and there are many cells.
  const cell = ({ start, end, text, pieces, missing }: Cell): Cell => ({
    start: start + offset,
    end: end + offset,
    text,
    pieces: pieces?.map((piece) => shiftedSpan(piece, before)) ?? null,
    missing,
  });
  const rows = (): Cell[][] => table.rows.map((row) => row.map(cell));
  const spansOfRows = (): Span[] => spans.rows.map((row) => shiftedSpan(row, before));
  const isLate = hasLateRows(table);
  const result: Table = {
    start: table.start + offset,
    end: table.end + offset,
    header: table.header?.map(cell) ?? null,
    align: table.align,
    rows: isLate ? [] : rows(),
    spans: {
      header: spans.header && shiftedSpan(spans.header, before),
      delimiter: spans.delimiter && shiftedSpan(spans.delimiter, before),
      rows: isLate ? [] : spansOfRows(),
    },
    place: shiftedPlace(table.place, before),
    confidence: table.confidence,
  };
  return isLate ? withLateRows(result, { rows, spans: spansOfRows, texts: () => rowTexts(table) }) : result;
}

function shiftedRepair(repair: Repair, before: Before): Repair {
  return {
    ...repair,
    place: shiftedPlace(repair.place, before),
    edits: repair.edits.map((edit: Edit) => shiftedSpan(edit, before)),
    table: repair.table === -1 ? -1 : repair.table + before.tables,
  };
}

function shiftedSpan<Shape extends Span>(span: Shape, { offset }: Before): Shape {
  return { ...span, start: span.start + offset, end: span.end + offset };
}

function shiftedPlace({ start, end }: Place, before: Before): Place {
  return { start: shiftedPoint(start, before), end: shiftedPoint(end, before) };
}

function shiftedPoint({ line, column, offset }: Point, before: Before): Point {
  return { line: line + before.lines, column, offset: offset + before.offset };
}
