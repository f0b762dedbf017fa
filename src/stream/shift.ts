import { hasLateRows, mapRowTexts, withLateRows } from '../mend/late-rows.ts';
import type { Analysis, Cell, Edit, Place, Point, Repair, Span, Table } from '../types.ts';
import type { Extent } from './extent.ts';

/**
 * What was found in a part of a text, told in offsets, lines and table indices of the whole text. The part starts on a line
 * of its own.
 *
 * @param before - how much of the text stands above it
 */
export function shifted(analysis: Analysis, before: Extent): Analysis {
  return {
    tables: analysis.tables.map((table) => shiftedTable(table, before)),
    repairs: analysis.repairs.map((repair) => shiftedRepair(repair, before)),
  };
}

function shiftedTable(table: Table, before: Extent): Table {
  const { spans } = table;
  const { offset } = before;
  // What is asked for later must not look at `before`, which may have grown by then.
  // Each property by its name: copies of all there are take several times as long, and there are many cells.
  const cell = ({ start, end, text, pieces, missing }: Cell): Cell => ({
    start: start + offset,
    end: end + offset,
    text,
    pieces: pieces?.map((piece) => shiftedSpan(piece, offset)) ?? null,
    missing,
  });
  const rows = (): Cell[][] => table.rows.map((row) => row.map(cell));
  const spansOfRows = (): Span[] => spans.rows.map((row) => shiftedSpan(row, offset));
  const isLate = hasLateRows(table);
  const result: Table = {
    start: table.start + offset,
    end: table.end + offset,
    header: table.header?.map(cell) ?? null,
    align: table.align,
    rows: isLate ? [] : rows(),
    spans: {
      header: spans.header && shiftedSpan(spans.header, offset),
      delimiter: spans.delimiter && shiftedSpan(spans.delimiter, offset),
      rows: isLate ? [] : spansOfRows(),
    },
    place: shiftedPlace(table.place, before),
    confidence: table.confidence,
  };
  return isLate
    ? withLateRows(result, { rows, spans: spansOfRows, map: (of) => mapRowTexts(table, of) })
    : result;
}

function shiftedRepair(repair: Repair, before: Extent): Repair {
  return {
    ...repair,
    place: shiftedPlace(repair.place, before),
    edits: repair.edits.map((edit: Edit) => shiftedSpan(edit, before.offset)),
    table: repair.table === -1 ? -1 : repair.table + before.tables,
  };
}

function shiftedSpan<Shape extends Span>(span: Shape, offset: number): Shape {
  return { ...span, start: span.start + offset, end: span.end + offset };
}

function shiftedPlace({ start, end }: Place, before: Extent): Place {
  return { start: shiftedPoint(start, before), end: shiftedPoint(end, before) };
}

function shiftedPoint({ line, column, offset }: Point, before: Extent): Point {
  return { line: line + before.lines, column, offset: offset + before.offset };
}
