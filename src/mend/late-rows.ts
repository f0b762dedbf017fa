import { once } from '../source/once.ts';
import type { Cell, Span, Table } from '../types.ts';

/** What the rows of a table are made from, none of them wider than the table. */
export interface RowSource {
  rows(): readonly (readonly Cell[])[];
  spans(): readonly Span[];
  /** The text of each cell, without the cells. */
  texts(): string[][];
}

/** The tables whose rows nobody has asked for so far. */
const sources = new WeakMap<object, RowSource>();

/**
 * Has the rows of a table made when they are first asked for. They are own enumerable properties all the same: what
 * copies, compares, shows or writes out the table gets them.
 *
 * @returns the table that is given, changed
 */
export function withLateRows(table: Table, source: RowSource): Table {
  sources.set(table, source);
  late(table, 'rows', () => {
    sources.delete(table);
    return source.rows();
  });
  late(table.spans, 'rows', () => source.spans());
  return table;
}

/** True for a table whose rows will be made when they are first asked for. */
export function hasLateRows(table: object): boolean {
  return sources.has(table);
}

/** The text of each cell of each data row, without cells being made for that; the lists are the caller's own. */
export function rowTexts(table: Table): string[][] {
  return sources.get(table)?.texts() ?? table.rows.map((cells) => cells.map(({ text }) => text));
}

function late<Key extends string, Value>(
  object: Readonly<Record<Key, Value>>,
  key: Key,
  make: () => Value,
): void {
  Object.defineProperty(object, key, { get: once(make), enumerable: true, configurable: true });
  // Consoles show a getter as no more than that, so they are given a copy. They ask by this name, in Node and elsewhere.
  Object.defineProperty(object, Symbol.for('nodejs.util.inspect.custom'), { value: copyToShow });
}

/** What a console shows in place of the object it is called on, which may stand too deep to be gone into. */
function copyToShow(this: object, depth: number | null): object {
  return depth !== null && depth < 0 ? this : { ...this };
}
