import { type CleanTable, readCleanTable } from './clean-table.ts';
import type { Marks } from './marks.ts';
import { goesOnAt, skipEmptyLines } from './surroundings.ts';

/** Clean tables with nothing but blank lines between them, and where the text goes on below. */
export interface CleanTables {
  readonly tables: readonly CleanTable[];
  readonly next: number;
}

/**
 * Reads the tables from `line` on, up to where the text goes on with something else. A table ends where GFM reads another
 * one, so clean tables that follow each other have nothing to do with each other.
 *
 * @returns `null` where one of them, or what stands below the last, is not certain to stand by itself
 */
export function readCleanTables(text: string, line: number, marks: Marks): CleanTables | null {
  const tables: CleanTable[] = [];
  for (let at = line; ; ) {
    const table = readCleanTable(text, at);
    if (table === null) return null;
    tables.push(table);
    const next = goesOnAt(text, table.below, marks);
    if (next !== -1) return { tables, next };
    // Below a header row alone, what comes may be its rows.
    if (table.lines.length === HEADER_ALONE) return null;
    at = skipEmptyLines(text, table.below);
  }
}

/** How many offsets there are of the lines of a table without data rows. */
const HEADER_ALONE = 4;
