import { describe, expect, test } from 'vitest';
import { inferSchema } from '../../src/rows/infer.ts';
import { columnsOf } from '../../src/rows/keys.ts';
import { parseRows, parseRowsAsync } from '../../src/rows/parse-rows.ts';
import { toArrays } from '../../src/rows/to-arrays.ts';
import { toColumns } from '../../src/rows/to-columns.ts';
import { toRows } from '../../src/rows/to-rows.ts';
import { onlyTable } from './only-table.ts';

const source = '| a | b |\n|---|---|\n| 1 | x |\n';
const table = onlyTable(source);
const schema = inferSchema(table);

/** The public functions, open to anything that a caller without types may give. */
const calls = { toRows, toArrays, toColumns, inferSchema, columnsOf, parseRows };
type Call = (table: unknown, options: unknown) => unknown;

test.each<[keyof typeof calls, unknown, string]>([
  ['toRows', { key: 'camel' }, 'an option must be one of keys, cells, got "key"'],
  ['toRows', { keys: 'kebab' }, 'keys must be "written", "camel", "snake" or a function, got "kebab"'],
  ['toRows', { cells: 'html' }, 'cells must be "plain", "markdown" or "parts", got "html"'],
  ['toArrays', { keys: 'camel' }, 'an option must be one of cells, got "keys"'],
  ['toArrays', { cells: 'html' }, 'cells must be "plain", "markdown" or "parts", got "html"'],
  ['toRows', null, 'options must be an object, got null'],
  ['toColumns', { cells: 'html' }, 'cells must be "plain", "markdown" or "parts", got "html"'],
  ['toColumns', { source }, 'an option must be one of keys, cells, got "source"'],
  ['toColumns', { schema }, 'source must be the text that the table was found in, got undefined'],
  ['toColumns', { schema: {}, source }, 'schema must be a schema that inferSchema gave, got an object'],
  ['columnsOf', () => 1, 'what keys gives must be a string, got 1'],
  ['columnsOf', 'title', 'keys must be "written", "camel", "snake" or a function, got "title"'],
  ['parseRows', { schema }, 'source must be the text that the table was found in, got undefined'],
  [
    'parseRows',
    { schema, source: 'short' },
    'source must be the text that the table was found in, got "short"',
  ],
  ['parseRows', { source }, 'schema must be a Standard Schema or what inferSchema gave, got undefined'],
  [
    'parseRows',
    { schema: {}, source },
    'schema must be a Standard Schema or what inferSchema gave, got an object',
  ],
  [
    'parseRows',
    { schema, source, cells: 'html' },
    'cells must be "plain", "markdown" or "parts", got "html"',
  ],
  [
    'parseRows',
    { schema, source, concurrency: 2 },
    'an option must be one of schema, keys, cells, source, got "concurrency"',
  ],
  [
    'inferSchema',
    { decimals: ',' },
    'an option must be one of keys, decimal, dates, kinds, missing, tolerance, got "decimals"',
  ],
  ['inferSchema', { decimal: ';' }, 'decimal must be "." or ",", got ";"'],
  ['inferSchema', { dates: 'ymd' }, 'dates must be "dmy" or "mdy", got "ymd"'],
  ['inferSchema', { missing: '-' }, 'missing must be an array of strings, got "-"'],
  ['inferSchema', { missing: [0] }, 'missing must be an array of strings, got an array'],
  ['inferSchema', { tolerance: 1.5 }, 'tolerance must be a number from 0 to 1, got 1.5'],
  ['inferSchema', { tolerance: Number.NaN }, 'tolerance must be a number from 0 to 1, got NaN'],
  ['inferSchema', { kinds: ['text'] }, 'kinds must be an object, got an array'],
  [
    'inferSchema',
    { kinds: { a: 'number' } },
    'kinds["a"] must be one of text, integer, bigint, decimal, boolean, date, datetime, percent, money, duration, size, got "number"',
  ],
])('%s says what is wrong with %j', (name, options, message) => {
  const call: unknown = calls[name];
  expect(() => (call as Call)(table, options)).toThrow(new TypeError(message));
});

test.each([0, 1.5, Number.NaN, '4'])('a concurrency of %s', async (concurrency) => {
  // @ts-expect-error: wrong on purpose
  const call = parseRowsAsync(table, { schema, source, concurrency });
  const shown = typeof concurrency === 'string' ? `"${concurrency}"` : concurrency;
  await expect(call).rejects.toThrow(
    new TypeError(`concurrency must be a whole number from 1, got ${shown}`),
  );
});

describe.each(Object.entries(calls))('%s', (_, call: unknown) => {
  test.each([
    [undefined, 'undefined'],
    [[table], 'an array'],
    [{ tables: [table], repairs: [] }, 'an object'],
  ])('takes a table, not %j', (given, shown) => {
    const message = `table must be one of the tables that analyze gave, got ${shown}`;
    expect(() => (call as Call)(given, { schema, source })).toThrow(new TypeError(message));
  });
});
