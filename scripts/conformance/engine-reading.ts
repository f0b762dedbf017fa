import { type AnalyzedTable, shapesOf } from './analyzed.ts';
import { faultOf, isDrawnOut, lineOfRow } from './clean.ts';
import type { CellShape, TableShape } from './tables.ts';

/** One way in which the whole engine reads a table otherwise than the reference does. */
export interface Deviation {
  /** What explains it: the rule of a repair on the spot, or a documented reason. `null` where it is a fault of ours. */
  readonly reason: string | null;
  /** What the reference table is; `unknown` where it has none there. */
  readonly table: 'clean' | 'damaged' | 'unknown';
  readonly line: number;
  readonly message: string;
}

/**
 * Lays the tables that `analyze` gives beside those that micromark reads. Each of theirs must be one of ours, row by row
 * and cell by cell: a clean one without exception but for a delimiter row repeated and rows below its end, any other but
 * for the rows that a repair speaks of. What we find nothing wrong with must be a table of theirs.
 */
export function deviations(
  text: string,
  analyzed: readonly AnalyzedTable[],
  theirs: readonly TableShape[],
): Deviation[] {
  const found = theirs.flatMap((table) => deviationsOf(text, analyzed, table));
  for (const { start, end, repairs } of analyzed) {
    if (repairs.length > 0 || theirs.some((table) => table.start === start)) continue;
    found.push({
      reason: null,
      table: 'unknown',
      line: start,
      message: `only ours, to line ${end}, and no repair`,
    });
  }
  return found;
}

function deviationsOf(text: string, analyzed: readonly AnalyzedTable[], table: TableShape): Deviation[] {
  const found: Deviation[] = [];
  const fault = faultOf(text, table);
  const add = (line: number, reason: string | null, message: string): void => {
    found.push({ reason, table: fault === null ? 'clean' : 'damaged', line, message });
  };
  const own = analyzed.find(({ start }) => start === table.start);
  if (own === undefined) {
    const around = analyzed.find(({ start, end }) => start <= table.end && table.start <= end);
    add(table.start, null, around === undefined ? 'not ours' : `ours: lines ${around.start}-${around.end}`);
    return found;
  }
  if (JSON.stringify(own.table.align) !== JSON.stringify(table.align)) {
    const reason = fault === null ? null : ruleAt(own, table.start + 1);
    add(table.start + 1, reason, `alignment ${own.table.align.join()}, theirs ${table.align.join()}`);
  }
  const width = own.table.align.length;
  for (const [index, row] of table.rows.entries()) {
    const line = lineOfRow(table, index);
    const cells = own.rows.get(line);
    const shapes = cells === undefined ? null : shapesOf(cells);
    if (JSON.stringify(shapes) === JSON.stringify(row)) continue;
    const surplus = shapes !== null && isWithoutEmptySurplus(shapes, row, width);
    const reason = surplus ? 'empty surplus cells' : ruleAt(own, line);
    const explained = fault === 'uneven rows' || (fault !== null && isDrawnOut(text, row));
    add(line, explained ? reason : null, `${show(text, shapes)}, theirs ${show(text, row)}`);
  }
  if (own.end > table.end) add(table.end + 1, ruleBelow(own, table.end), `goes on below, to line ${own.end}`);
  return found;
}

/** Cells beyond the table's width that are empty lose nothing when they are left out, as GFM does. */
function isWithoutEmptySurplus(
  ours: readonly CellShape[],
  theirs: readonly CellShape[],
  width: number,
): boolean {
  return (
    JSON.stringify(ours) === JSON.stringify(theirs.slice(0, width)) &&
    theirs.slice(width).every((cell) => cell === null)
  );
}

/** The rule of a repair that speaks of a line. */
function ruleAt({ repairs, end }: AnalyzedTable, line: number): string | null {
  const here = repairs.find(({ place }) => place.start.line <= line && line <= place.end.line);
  if (here !== undefined) return here.rule;
  // What is set off from the table is prose down to its last line.
  const cut = repairs.find(({ rule, place }) => rule === 'glued-prose' && place.start.line > end);
  return cut !== undefined && line > end ? cut.rule : null;
}

function ruleBelow({ repairs }: AnalyzedTable, end: number): string | null {
  return repairs.find(({ place }) => place.end.line > end)?.rule ?? null;
}

function show(text: string, row: readonly CellShape[] | null): string {
  if (row === null) return 'no row';
  return JSON.stringify(row.map((cell) => (cell === null ? '' : text.slice(...cell))));
}
