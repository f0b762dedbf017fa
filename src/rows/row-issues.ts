import type { Place, Table } from '../types.ts';
import type { Column } from './keys.ts';
import { placer } from './locate.ts';
import type { StandardIssue } from './standard-schema.ts';

/** Something that is wrong with a row, and where in the source an editor can underline it. */
export interface RowIssue {
  /** The row of the table, from 0. */
  readonly row: number;
  /** The column of the table, from 0; `null` where the whole row is meant. */
  readonly column: number | null;
  /** The key of the column; `null` where the whole row is meant. */
  readonly key: string | null;
  /** What the schema says. */
  readonly message: string;
  /** Where in the row object, as the schema says: the key, and what is below it. */
  readonly path: readonly PropertyKey[];
  /** The raw Markdown of the cell; `null` where the whole row is meant. */
  readonly text: string | null;
  /** The cell in the source, or the row. The place of a missing cell is empty: it is where the cell should be. */
  readonly place: Place;
}

/**
 * Finds the cells that a schema complains of. The issues of a row are in the order of its columns, those of the
 * whole row first: validators differ in the order in which they complain.
 */
export function rowIssues(
  table: Table,
  source: string,
  columns: readonly Column[],
  failures: readonly { readonly row: number; readonly issues: readonly StandardIssue[] }[],
): RowIssue[] {
  const byKey = new Map<PropertyKey, Column>(columns.map((column) => [column.key, column]));
  const placeOf = placer(table, source);
  return failures.flatMap(({ row, issues }) => {
    const found = issues.map(({ message, path: given }) => {
      const path = (given ?? []).map((segment) => (typeof segment === 'object' ? segment.key : segment));
      const [first] = path;
      // Some validators give the key of a column called `2` as a number.
      const column =
        first === undefined ? undefined : byKey.get(typeof first === 'number' ? String(first) : first);
      const cell = column === undefined ? undefined : table.rows[row]?.[column.index];
      const span = cell ?? table.spans.rows[row] ?? table;
      return {
        row,
        column: column?.index ?? null,
        key: column?.key ?? null,
        message,
        path,
        text: cell?.text ?? null,
        place: placeOf(span),
      };
    });
    return found.sort((a, b) => (a.column ?? -1) - (b.column ?? -1));
  });
}
