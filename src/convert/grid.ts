import { inferSchema } from '../rows/infer.ts';
import { plainText } from '../rows/inline/parts.ts';
import { columnsOf, extraKeys } from '../rows/keys.ts';
import type { CellValue, ColumnType, Kind } from '../rows/kinds/types.ts';
import { type ColumnSchema, readCell } from '../rows/table-schema.ts';
import type { Align, Cell, Table } from '../types.ts';
import { wellFormed } from '../write/blanks.ts';
import { distinctNames } from './distinct-names.ts';
import { type ConvertOptions, checkOptions } from './options.ts';

/** A column, ready to be written. */
export interface GridColumn {
  /** The name of the field, unlike those of all other columns. */
  readonly key: string;
  /** What stands in the header row; the key where the table has nothing there, or keys were asked for. */
  readonly header: string;
  readonly align: Align;
  readonly kind: Kind;
}

/** A table as values, ready to be written. No text in it holds a NUL or half a surrogate pair. */
export interface Grid {
  /** The columns of the table, and one for each place in which some row has a cell beyond them. */
  readonly columns: readonly GridColumn[];
  /** Whether the table has a header row. */
  readonly hasHeader: boolean;
  /** One value a column. Only the columns beyond those of the table may be missing, at the end of a row. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** Kinds whose values have two parts, a number and what it counts. */
const COMPOUND: ReadonlySet<Kind> = new Set<Kind>(['money', 'duration', 'size']);

/**
 * Reads the values of a table.
 *
 * @param flat - whether the format has no place for a value of two parts: such columns then stay text
 * @throws {TypeError} when an option has a wrong value
 */
export function gridOf(table: Table, options: ConvertOptions, flat: boolean): Grid {
  checkOptions(options);
  const text = options.cells === 'markdown' ? (markdown: string) => markdown : plainText;
  const textOf = (cell: Cell | undefined): string => wellFormed(text(cell?.text ?? ''));
  const named = columnsOf(table, options.keys);
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), named.length);
  const keys = [...named.map(({ key }) => key), ...extraKeys(named, width - named.length)];
  const distinct = distinctNames(keys.map(wellFormed));
  const schemas = schemasOf(table, options, flat);
  const typed = named.map(({ key, index }) => typedColumn(table, index, schemas.get(key)));
  const asWritten = table.header !== null && options.keys === undefined;
  return {
    columns: distinct.map((key, index) => ({
      key,
      header: asWritten && index < named.length ? textOf(table.header?.[index]) : key,
      align: table.align[index] ?? null,
      kind: typed[index]?.kind ?? 'text',
    })),
    hasHeader: table.header !== null,
    rows: table.rows.map((cells, row) =>
      cells.map((cell, index) => {
        const column = typed[index];
        return column === undefined ? textOf(cell) : (column.values[row] ?? null);
      }),
    ),
  };
}

function schemasOf(
  table: Table,
  { types, keys }: ConvertOptions,
  flat: boolean,
): ReadonlyMap<string, ColumnSchema> {
  if (types === undefined || types === 'text') return new Map();
  const given = types === 'infer' ? inferSchema(table, keys === undefined ? {} : { keys }) : types;
  const taken = given.columns.filter(
    ({ type }) => type.kind !== 'text' && !(flat && COMPOUND.has(type.kind)),
  );
  return new Map(taken.map((column) => [column.key, column]));
}

/** The values of a column; nothing where it has no type, or a cell that is not of it. */
function typedColumn(
  table: Table,
  index: number,
  schema: ColumnSchema | undefined,
): { readonly kind: ColumnType['kind']; readonly values: readonly CellValue[] } | undefined {
  if (schema === undefined) return undefined;
  const values: CellValue[] = [];
  for (const cells of table.rows) {
    const value = readCell(plainText(cells[index]?.text ?? ''), schema);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return { kind: schema.type.kind, values };
}

/** The text of a value where a format has no types: nothing for a missing one. */
export function valueText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'currency' in value ? `${value.amount} ${value.currency}` : `${value.amount} ${value.unit}`;
}
