import { scanBlocks } from '../../src/blocks/scan.ts';
import { LineKind } from '../../src/blocks/types.ts';
import { lineAt } from '../../src/source/lines.ts';
import type { Analysis, Cell, Repair, Table } from '../../src/types.ts';
import type { CellShape } from './tables.ts';

/** A table that `analyze` found, by line, so that it can be laid beside a reference table. Lines are 1-based. */
export interface AnalyzedTable {
  readonly table: Table;
  readonly repairs: readonly Repair[];
  readonly start: number;
  readonly end: number;
  /** The cells of the header row and of each data row, without those it lacks, by the line that the row starts on. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

/** Lays out by line the tables of an analysis that stand in flow content, and leaves out those in code. */
export function analyzedTables(text: string, { tables, repairs }: Analysis): AnalyzedTable[] {
  const { lines, kinds } = scanBlocks(text);
  const inFlow = ({ start }: Table): boolean => {
    const kind = kinds[lineAt(lines, start)];
    return kind !== LineKind.fenceContent && kind !== LineKind.indentedCode;
  };
  return tables.filter(inFlow).map((table) => {
    const rows = new Map<number, readonly Cell[]>();
    const add = (start: number, cells: readonly Cell[]): void => {
      rows.set(
        lineAt(lines, start) + 1,
        cells.filter(({ missing }) => !missing),
      );
    };
    if (table.header !== null) add(table.spans.header?.start ?? table.start, table.header);
    for (const [row, cells] of table.rows.entries()) add(table.spans.rows[row]?.start ?? table.end, cells);
    return {
      table,
      repairs: repairs.filter((repair) => tables[repair.table] === table),
      start: table.place.start.line,
      end: table.place.end.line,
      rows,
    };
  });
}

/** The spans of cells, as the reference has them. */
export function shapesOf(cells: readonly Cell[]): CellShape[] {
  return cells.map(({ start, end }) => (start === end ? null : [start, end]));
}
