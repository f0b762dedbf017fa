import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AsyncSchemaError } from '../../src/rows/errors.ts';
import { inferSchema } from '../../src/rows/infer.ts';
import { parseRows, parseRowsAsync } from '../../src/rows/parse-rows.ts';
import type { StandardSchema } from '../../src/rows/standard-schema.ts';
import { onlyTable } from './only-table.ts';

const source = `Cities of the north.

| City      | **Population** | Capital |
|-----------|---------------:|---------|
| Oslo      |         709037 | yes     |
| Tromsø    |       (unsure) | no      |
| Helsinki  |         684018 | yes     | founded 1550 |
| Reykjavík |
`;
const table = onlyTable(source);
const keys = 'camel';

const schemas = {
  zod: z.object({
    city: z.string(),
    population: z.string().regex(/^\d+$/).transform(Number),
    capital: z.enum(['yes', 'no']),
  }),
  valibot: v.object({
    city: v.string(),
    population: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
    capital: v.picklist(['yes', 'no']),
  }),
  arktype: type({
    city: 'string',
    population: type(/^\d+$/).pipe(Number),
    capital: "'yes' | 'no'",
  }),
};

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  test('good rows are typed, bad ones are told cell by cell', () => {
    const result = parseRows(table, { schema, source, keys });
    expect(result.rows).toEqual([
      { city: 'Oslo', population: 709037, capital: 'yes' },
      { city: 'Helsinki', population: 684018, capital: 'yes' },
    ]);
    expect(result.indexes).toEqual([0, 2]);
    expect(result.columns.map(({ key, header }) => [key, header])).toEqual([
      ['city', 'City'],
      ['population', 'Population'],
      ['capital', 'Capital'],
    ]);
    expect(result.extra).toEqual([{ row: 2, cells: [expect.objectContaining({ text: 'founded 1550' })] }]);
    expect(result.errors.map(({ row, column, key, text }) => [row, column, key, text])).toEqual([
      [1, 1, 'population', '(unsure)'],
      [3, 1, 'population', ''],
      [3, 2, 'capital', ''],
    ]);
    for (const { message } of result.errors) expect(message).not.toBe('');
  });

  test('an error has the place of its cell', () => {
    const [error, ...missing] = parseRows(table, { schema, source, keys }).errors;
    const offset = source.indexOf('(unsure)');
    expect(error?.place).toEqual({
      start: { line: 6, column: 21, offset },
      end: { line: 6, column: 29, offset: offset + 8 },
    });
    for (const { place } of missing) {
      expect(place.start).toEqual(place.end);
      expect(place.start.line).toBe(8);
    }
  });

  test('the asynchronous call gives the same', async () => {
    const result = await parseRowsAsync(table, { schema, source, keys });
    expect(result).toEqual(parseRows(table, { schema, source, keys }));
  });
});

test('a cell that a row lacks is an empty text for the schema, like one that is empty', () => {
  const text = '| city | people |\n| --- | --- |\n| Short |\n| Empty | |\n';
  const short = onlyTable(text);
  const peopleUnder = (people: z.ZodType): unknown[] =>
    parseRows(short, { schema: z.object({ people }), source: text }).rows.map((row) => row.people);
  expect(peopleUnder(z.string().optional())).toEqual(['', '']);
  expect(peopleUnder(z.coerce.number())).toEqual([0, 0]);
  expect(peopleUnder(z.string().min(1))).toEqual([]);
  const maybe = z.preprocess((cell) => cell || undefined, z.coerce.number().optional());
  expect(peopleUnder(maybe)).toEqual([undefined, undefined]);
});

describe('asynchronous validators', () => {
  const slow = z.object({
    city: z.string().refine(async (city) => {
      await new Promise((resolve) => setTimeout(resolve, city === 'Oslo' ? 10 : 1));
      return city !== 'Tromsø';
    }, 'unknown city'),
  });

  test('are an error in the synchronous call', () => {
    const call = () => parseRows(table, { schema: slow, source, keys });
    expect(call).toThrow(AsyncSchemaError);
    expect(call).toThrow(expect.objectContaining({ code: 'async-schema', name: 'AsyncSchemaError' }));
    expect(call).toThrow(/parseRowsAsync/);
  });

  test('a rejection that nobody waits for does not end the process', async () => {
    const schema = standard(() => Promise.reject(new Error('down')));
    expect(() => parseRows(table, { schema, source })).toThrow(AsyncSchemaError);
    await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test('keep the order of the rows', async () => {
    const { rows, errors } = await parseRowsAsync(table, { schema: slow, source, keys });
    expect(rows.map(({ city }) => city)).toEqual(['Oslo', 'Helsinki', 'Reykjavík']);
    expect(errors).toMatchObject([
      { row: 1, column: 0, key: 'city', message: 'unknown city', text: 'Tromsø' },
    ]);
  });

  test('reject with what the validator rejects or throws', async () => {
    const down = new Error('down');
    await expect(
      parseRowsAsync(table, { schema: standard(() => Promise.reject(down)), source }),
    ).rejects.toBe(down);
    const broken = standard(() => {
      throw down;
    });
    await expect(parseRowsAsync(table, { schema: broken, source })).rejects.toBe(down);
  });
});

describe('issues', () => {
  test('one without a path, or with a path to no column, speaks of the row', () => {
    const schema = standard(() => ({
      issues: [{ message: 'whole' }, { message: 'other', path: [{ key: 'nope' }, 0] }],
    }));
    const [whole, other] = parseRows(table, { schema, source }).errors;
    const start = source.indexOf('| Oslo');
    expect(whole).toMatchObject({
      row: 0,
      column: null,
      key: null,
      text: null,
      path: [],
      place: { start: { line: 5, column: 1, offset: start } },
    });
    expect(other).toMatchObject({ column: null, path: ['nope', 0], place: whole?.place });
  });

  test('a row that is rejected without a reason has an error, too', () => {
    const { rows, errors } = parseRows(table, { schema: standard(() => ({ issues: [] })), source });
    expect(rows).toEqual([]);
    expect(errors).toHaveLength(table.rows.length);
    expect(errors[0]).toMatchObject({ row: 0, column: null, message: 'The schema does not accept this row' });
  });

  test('a path may go on below the column', () => {
    const schema = standard(() => ({ issues: [{ message: 'deep', path: [{ key: 'City' }, 'letters', 3] }] }));
    expect(parseRows(table, { schema, source }).errors[0]).toMatchObject({
      column: 0,
      path: ['City', 'letters', 3],
    });
  });

  test('the row of __proto__ is found like any other', () => {
    const text = '| __proto__ | a |\n|---|---|\n| x | y |\n';
    const schema = standard(() => ({ issues: [{ message: 'no', path: ['__proto__'] }] }));
    expect(parseRows(onlyTable(text), { schema, source: text }).errors[0]).toMatchObject({
      column: 0,
      text: 'x',
    });
  });
});

test('a schema sees cells in the format asked for', () => {
  const text = '| a |\n|---|\n| [x](u) |\n';
  const seen: unknown[] = [];
  const schema = standard((value) => {
    seen.push(value);
    return { value };
  });
  for (const cells of ['plain', 'markdown', 'parts'] as const)
    parseRows(onlyTable(text), { schema, source: text, cells });
  expect(seen).toMatchObject([{ a: 'x' }, { a: '[x](u)' }, { a: [{ kind: 'link', url: 'u' }] }]);
});

test('an inferred schema is a schema', () => {
  const text = '| n | share |\n|---|---|\n| 1 | 5% |\n| 2 | - |\n';
  const schema = inferSchema(onlyTable(text));
  expect(parseRows(onlyTable(text), { schema, source: text }).rows).toEqual([
    { n: 1, share: 5 },
    { n: 2, share: null },
  ]);
});

function standard(validate: StandardSchema['~standard']['validate']): StandardSchema {
  return { '~standard': { version: 1, vendor: 'test', validate } };
}
