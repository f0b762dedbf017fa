import { expected } from '../write/expected.ts';
import { isObject } from './check-options.ts';
import type { Kind } from './kinds/types.ts';

/** What a type of each kind has beside its kind, and whether that is right. */
const parts: Readonly<Record<Kind, Readonly<Record<string, Check>>>> = {
  text: {},
  missing: {},
  integer: { number: isNumberFormat },
  bigint: { number: isNumberFormat },
  decimal: { number: isNumberFormat },
  boolean: { yes: isString, no: isString },
  date: { pattern: isString },
  datetime: { separator: isString },
  percent: { number: isNumberFormat, space: isString },
  money: { number: isNumberFormat, space: isString, first: (value) => typeof value === 'boolean' },
  duration: { number: isNumberFormat, space: isString },
  size: { number: isNumberFormat, space: isString },
};

type Check = (value: unknown) => boolean;

/** The kinds that a column can be said to be of. */
export function chosenKinds(): readonly string[] {
  return Object.keys(parts).filter((kind) => kind !== 'missing');
}

/**
 * Checks a table schema, which may have been written by hand or come from a file.
 *
 * @throws {TypeError} when it is none: says which part of it is wrong
 */
export function checkSchema(schema: unknown): void {
  if (!isObject(schema) || !Array.isArray(schema['columns'])) {
    throw expected('schema', 'a schema that inferSchema gave', schema);
  }
  if (schema['version'] !== 1) throw expected('schema.version', '1', schema['version']);
  schema['columns'].forEach((column: unknown, index) => {
    checkColumn(column, `schema.columns[${index}]`);
  });
}

function checkColumn(column: unknown, name: string): void {
  if (!isObject(column)) throw expected(name, 'an object', column);
  const { key, missing, type } = column;
  if (!isString(key)) throw expected(`${name}.key`, 'a string', key);
  if (missing !== null && !isString(missing)) throw expected(`${name}.missing`, 'a string or null', missing);
  const kind = isObject(type) ? type['kind'] : undefined;
  if (!isObject(type) || !isKind(kind)) {
    throw expected(`${name}.type.kind`, `one of ${Object.keys(parts).join(', ')}`, kind);
  }
  for (const [part, isRight] of Object.entries(parts[kind])) {
    if (!isRight(type[part])) throw expected(`${name}.type.${part}`, wanted[part] ?? 'a string', type[part]);
  }
}

const wanted: Readonly<Record<string, string>> = {
  number: 'a number format: decimal, group, fraction, minus and digits',
  first: 'true or false',
};

function isKind(value: unknown): value is Kind {
  return isString(value) && Object.hasOwn(parts, value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumberFormat(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { decimal, group, fraction, minus, digits } = value;
  const marks = (decimal === '.' || decimal === ',') && (minus === '-' || minus === '\u2212');
  return (
    marks && isString(group) && (fraction === null || isWhole(fraction, 0, 100)) && isWhole(digits, 1, 400)
  );
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
