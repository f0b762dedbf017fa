import type { Table } from '../types.ts';
import { expected } from '../write/expected.ts';
import { checkArguments, isObject } from './check-options.ts';
import { chosenKinds } from './check-schema.ts';
import type { KeyStyle } from './keys.ts';
import type { Kind } from './kinds/types.ts';

/** What the caller knows better than the cells. */
export interface InferOptions {
  /** How header cells become keys. Default: `written`. */
  readonly keys?: KeyStyle;
  /** The mark before the fraction of a number. Default: `.`, so `1.234,56` is text. */
  readonly decimal?: '.' | ',';
  /** How to read `12/11/2024`. Default: a column where both readings are possible is text. */
  readonly dates?: 'dmy' | 'mdy';
  /** Kinds by key, whatever headers and cells say. Numbers may then have leading zeros, if all have as many digits. */
  readonly kinds?: Readonly<Record<string, Exclude<Kind, 'missing'>>>;
  /** The texts that stand for a missing value. Default: nothing, dashes, `N/A`, `NULL`. */
  readonly missing?: readonly string[];
  /** The share of a column's cells that may fail, from 0 to 1; they will be errors. Default: 0. */
  readonly tolerance?: number;
}

const names: readonly (keyof InferOptions)[] = ['keys', 'decimal', 'dates', 'kinds', 'missing', 'tolerance'];

/**
 * Checks what `inferSchema` is given, but for the keys, which are checked where they are used.
 *
 * @throws {TypeError} for the first thing that is wrong
 */
export function checkInferOptions(table: Table, options: InferOptions): void {
  checkArguments(table, options, names);
  const { decimal = '.', dates = 'dmy', kinds = {}, missing = [], tolerance = 0 } = options;
  if (!['.', ','].includes(decimal)) throw expected('decimal', '"." or ","', decimal);
  if (!['dmy', 'mdy'].includes(dates)) throw expected('dates', '"dmy" or "mdy"', dates);
  if (!Array.isArray(missing) || missing.some((text) => typeof text !== 'string'))
    throw expected('missing', 'an array of strings', missing);
  if (typeof tolerance !== 'number' || !(tolerance >= 0 && tolerance <= 1))
    throw expected('tolerance', 'a number from 0 to 1', tolerance);
  if (!isObject(kinds)) throw expected('kinds', 'an object', kinds);
  for (const [key, kind] of Object.entries(kinds)) {
    if (!chosenKinds().includes(kind))
      throw expected(`kinds[${JSON.stringify(key)}]`, `one of ${chosenKinds().join(', ')}`, kind);
  }
}
