import { analyze } from '../../src/analyze.ts';
import { applyRepairs } from '../../src/apply-repairs.ts';
import { scanBlocks } from '../../src/blocks/scan.ts';
import { LineKind } from '../../src/blocks/types.ts';
import { lineAt } from '../../src/source/lines.ts';
import type { Table } from '../../src/types.ts';
import type { Breach } from './breach.ts';
import { OTHER_ENGINES, type ShownTable, shownTables, sourceTables } from './engine-tables.ts';
import { cleanedSkeleton } from './skeleton.ts';

/** A table that should be there after mending. */
interface Expected {
  /** `null` for a table that was told of and left alone: engines read it as they did. */
  readonly rows: readonly (readonly string[])[] | null;
  /** True where text behind the last row stays there: GFM drops it, and it is only told of. */
  readonly isCut: boolean;
  /**
   * True where mending made it a table: only then all engines have to agree. What GFM reads is the author's, with what
   * md4c makes of a paragraph above it and of `||` (GFM-TRUTHS 15, 36).
   */
  readonly made: boolean;
}

/** With every repair made, all engines see the tables that `analyze` told of, cell by cell. */
export function engineBreaches(text: string, others: readonly string[] = OTHER_ENGINES): Breach[] {
  const { tables, repairs } = analyze(text);
  const mended = applyRepairs(text, repairs);
  const blocks = scanBlocks(text);
  const readBefore = new Set(sourceTables(text).map(({ start }) => start));
  const expected: Expected[] = [];
  for (const [index, table] of tables.entries()) {
    const own = repairs.filter((repair) => repair.table === index);
    const kind = blocks.kinds[lineAt(blocks.lines, table.start)];
    const inCode = kind === LineKind.fenceContent;
    if (inCode || own.some(({ rule }) => rule === 'line-prefix')) continue;
    const isRead = readBefore.has(table.place.start.line);
    const isLeft = own.length > 0 && own.every(({ edits }) => edits.length === 0);
    if (isLeft && !isRead) continue;
    expected.push({
      rows: isLeft ? null : rowsOf(table),
      isCut: own.some(({ rule }) => rule === 'trailing-text'),
      made: !isRead,
    });
  }
  const found: Breach[] = [];
  const read = sourceTables(mended);
  if (read.length !== expected.length) {
    found.push({ law: 'read', detail: `${expected.length} tables expected, micromark reads ${read.length}` });
    return found;
  }
  for (const [index, { rows, isCut }] of expected.entries()) {
    const difference = rows === null ? null : rowsDiffer(rows, read[index]?.rows ?? [], text, isCut);
    if (difference !== null) found.push({ law: 'read', detail: `table ${index}: ${difference}` });
  }
  if (found.length > 0 || !expected.some(({ made }) => made)) return found;
  const reference = shownTables('micromark', mended);
  for (const engine of others) {
    const seen = shownTables(engine, mended);
    const difference =
      engine === 'md4w'
        ? seenDiffer(withoutEscapes(reference), expected, withoutEscapes(seen))
        : seenDiffer(reference, expected, seen);
    if (difference !== null) found.push({ law: engine, detail: difference });
  }
  return found;
}

function rowsOf(table: Table): string[][] {
  const width = table.align.length;
  const header = table.header?.map(({ text }) => text) ?? table.align.map(() => '');
  return [header, ...table.rows.map((row) => row.map(({ text }) => text))].map((row) => padded(row, width));
}

function padded(row: readonly string[], width: number): string[] {
  return row.length >= width ? [...row] : [...row, ...new Array<string>(width - row.length).fill('')];
}

/** How the cells that were read differ from those expected; cells are compared without what writing changes in them. */
function rowsDiffer(
  expected: readonly (readonly string[])[],
  read: readonly (readonly string[])[],
  text: string,
  isCut: boolean,
): string | null {
  if (expected.length !== read.length) return `${read.length} rows of ${expected.length}`;
  for (const [index, row] of expected.entries()) {
    const cells = padded(read[index] ?? [], expected[0]?.length ?? 0);
    // GFM drops surplus cells, so empty ones may stay.
    while (cells.length > row.length && (cells.at(-1) === '' || isCut)) cells.pop();
    if (cells.length !== row.length) return `row ${index}: ${cells.length} cells of ${row.length}`;
    for (const [column, cell] of row.entries()) {
      const own = cells[column] ?? '';
      if (own === cell) continue;
      if (bare(cell, text) !== bare(own, text))
        return `row ${index}, cell ${column}: ${JSON.stringify(cell)} is read ${JSON.stringify(own)}`;
    }
  }
  return null;
}

/** Dashes and their like count too in a cell, only what the writer changes does not. */
function bare(cell: string, text: string): string {
  return `${cleanedSkeleton(cell, text)} ${cell.replace(/[^-:+=]/g, '')}`;
}

/** md4c shows other backslashes before a pipe in code, which no way of writing avoids (GFM-TRUTHS 31). */
function withoutEscapes(tables: readonly ShownTable[]): ShownTable[] {
  return tables.map((rows) => rows.map((row) => row.map((cell) => cell.replace(/\\+\|/g, '|'))));
}

/** How the tables that an engine shows differ from micromark's; those that were left alone are the author's. */
function seenDiffer(
  reference: readonly ShownTable[],
  expected: readonly Expected[],
  seen: readonly ShownTable[],
): string | null {
  let next = 0;
  for (const [index, table] of reference.entries()) {
    const wanted = JSON.stringify(table);
    let at = next;
    while (at < seen.length && JSON.stringify(seen[at]) !== wanted) at++;
    if (at < seen.length) next = at + 1;
    else if (expected[index]?.made)
      return `table ${index}: ${wanted.slice(0, 300)} is shown ${JSON.stringify(seen[next] ?? null).slice(0, 300)}`;
  }
  return null;
}
