import { booleanTypes } from './kinds/boolean.ts';
import { datePatterns } from './kinds/date.ts';
import { numberFormats } from './kinds/number.ts';
import { type Cut, cut, isCurrency, isUnit } from './kinds/quantity.ts';
import type { ColumnType, NumberFormat } from './kinds/types.ts';

/** How the caller reads what can be read in two ways. */
export interface Reading {
  /** The mark before the fraction of a number. */
  readonly decimal: '.' | ',';
  /** The order of day and month in `12/11/2024`; `null` where the caller does not say. */
  readonly dates: 'dmy' | 'mdy' | null;
}

/**
 * The types that may fit the texts of a column, the one to be preferred first. Their number does not grow with the
 * column: a few formats are read off the texts, and whether they fit all of them is for the caller to see.
 */
export function candidateTypes(texts: readonly string[], reading: Reading): ColumnType[] {
  const types: ColumnType[] = booleanTypes(texts);
  const withDigits = texts.filter((text) => text.length <= longest && /\d/.test(text));
  if (withDigits.length > 0)
    types.push(...numericTypes(withDigits, reading), ...quantityTypes(withDigits, reading));
  if (withDigits.some((text) => /\d{4}/.test(text) && text.length <= longestDate))
    types.push(...dateTypes(reading));
  return types;
}

function dateTypes(reading: Reading): ColumnType[] {
  const patterns = datePatterns().filter(
    ({ order }) => order === null || reading.dates === null || order === reading.dates,
  );
  return [
    { kind: 'datetime', separator: 'T' },
    { kind: 'datetime', separator: ' ' },
    ...patterns.map(({ pattern }): ColumnType => ({ kind: 'date', pattern })),
  ];
}

/** A longer cell is prose. */
const longest = 400;
const longestDate = 40;

function numericTypes(texts: readonly string[], reading: Reading): ColumnType[] {
  const numbers = texts.filter(isNumberLike);
  if (numbers.length === 0) return [];
  const formats = numberFormats(numbers, reading.decimal);
  const whole = formats.at(-1);
  const types: ColumnType[] = [];
  if (whole !== undefined) types.push({ kind: 'integer', number: whole }, { kind: 'bigint', number: whole });
  return types.concat(formats.map((number) => ({ kind: 'decimal', number })));
}

function quantityTypes(texts: readonly string[], reading: Reading): ColumnType[] {
  const cuts = texts.map(cut).filter((parts) => parts !== undefined);
  const types: ColumnType[] = [];
  const add = (
    fits: (parts: Cut) => boolean,
    make: (number: NumberFormat, space: string) => ColumnType,
  ): void => {
    const fitting = cuts.filter(fits);
    const [first] = fitting;
    if (first === undefined) return;
    const numbers = fitting.map((parts) => parts.number);
    for (const number of numberFormats(numbers, reading.decimal)) types.push(make(number, first.space));
  };
  add(
    (parts) => parts.unit === '%' && !parts.first,
    (number, space) => ({ kind: 'percent', number, space }),
  );
  for (const first of [true, false]) {
    add(
      (parts) => parts.first === first && isCurrency(parts.unit),
      (number, space) => ({ kind: 'money', number, space, first }),
    );
  }
  for (const kind of ['duration', 'size'] as const) {
    add(
      (parts) => !parts.first && isUnit(parts.unit, kind),
      (number, space) => ({ kind, number, space }),
    );
  }
  return types;
}

/** Made of digits and the marks that stand in numbers. */
function isNumberLike(text: string): boolean {
  return !/[^\d.,_'\u00a0\u202f\u2212-]/.test(text);
}
