import type { Cell, Table } from '../types.ts';
import { expected } from '../write/expected.ts';
import { checkArguments } from './check-options.ts';
import { plainText } from './inline/parts.ts';
import { camelCase, snakeCase } from './words.ts';

/** A column of a table under the name by which its values are found in a row object. */
export interface Column {
  /** Unlike all other keys of the table. */
  readonly key: string;
  /** Which column of the table it is, from 0. */
  readonly index: number;
  /** What a reader sees in its header cell, on one line; empty where it has none. */
  readonly header: string;
  /** The header cell's Markdown. */
  readonly markdown: string;
  /** Why the key is not what the header cell alone would give: it gave nothing, or an earlier column had it. */
  readonly renamed: 'empty' | 'duplicate' | null;
}

/**
 * How header cells become keys: as a reader sees them, in camelCase, in snake_case, or by a function of the header
 * text. Whatever it gives is made unique.
 */
export type KeyStyle = 'written' | 'camel' | 'snake' | ((header: string, index: number) => string);

/**
 * Names the columns of a table. Inline markup in a header cell does not reach its key.
 *
 * A column whose header gives no key is called `column_1`, `column_2`, ... by its place; one whose key is taken
 * gets the first free of `key_2`, `key_3`, ... A key that only one header gives is never changed, not even where
 * an earlier duplicate would want it. Takes time linear in the headers.
 */
export function columnsOf(table: Table, style: KeyStyle = 'written'): Column[] {
  checkArguments(table, {}, []);
  const headers = table.align.map((_, index) => headerOf(table.header?.[index]));
  const wanted = headers.map(({ header }, index) => keyOf(header, index, style));
  const keys = uniqueNames(wanted, (index) => `column_${index + 1}`);
  return headers.map(({ header, markdown }, index) => {
    const key = keys[index] ?? '';
    const renamed = wanted[index] === '' ? 'empty' : wanted[index] === key ? null : 'duplicate';
    return { key, index, header, markdown, renamed };
  });
}

/**
 * Keys for the cells that a row has beyond the table's columns: `extra_1`, `extra_2`, ..., none of them a key of
 * a column.
 */
export function extraKeys(columns: readonly Column[], count: number): string[] {
  const keys = columns.map((column) => column.key);
  const wanted = [...keys, ...Array.from({ length: count }, () => '')];
  return uniqueNames(wanted, (index) => `extra_${index - keys.length + 1}`).slice(keys.length);
}

/**
 * Makes all names different. The first of equal names stays as it is; an empty one becomes what `fallback` says,
 * unless some column wants that name.
 *
 * Linear: numbers are counted on for each name, and a name `x_7` can only ever be in the way of `x`.
 */
function uniqueNames(wanted: readonly string[], fallback: (index: number) => string): string[] {
  const reserved = new Set(wanted);
  const used = new Set<string>();
  const next = new Map<string, number>();
  return wanted.map((given, index) => {
    const name = given || fallback(index);
    let free = name;
    if (used.has(name) || (given === '' && reserved.has(name))) {
      let number = next.get(name) ?? 2;
      while (reserved.has(`${name}_${number}`) || used.has(`${name}_${number}`)) number++;
      next.set(name, number + 1);
      free = `${name}_${number}`;
    }
    used.add(free);
    return free;
  });
}

function headerOf(cell: Cell | undefined): { header: string; markdown: string } {
  if (cell === undefined) return { header: '', markdown: '' };
  // In Markdown `__proto__` is a bold `proto`; as a header it is the name that every object knows.
  const header = cell.text in Object.prototype ? cell.text : plainText(cell.text).replaceAll('\n', ' ');
  return { header, markdown: cell.text };
}

function keyOf(header: string, index: number, style: KeyStyle): string {
  if (style === 'written') return header;
  if (style === 'camel') return camelCase(header);
  if (style === 'snake') return snakeCase(header);
  if (typeof style === 'function') return keyFrom(style(header, index));
  throw expected('keys', '"written", "camel", "snake" or a function', style);
}

/** A function that types do not hold may give anything, and 1 and '1' are the same key. */
function keyFrom(given: unknown): string {
  if (typeof given === 'string') return given;
  throw expected('what keys gives', 'a string', given);
}
