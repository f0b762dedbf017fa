import { describe, expect, test } from 'vitest';
import { inferSchema } from '../../src/rows/infer.ts';
import { parseRows } from '../../src/rows/parse-rows.ts';
import { asStandardSchema, readCell, type TableSchema, typeMessage } from '../../src/rows/table-schema.ts';
import { onlyTable } from './only-table.ts';

const source = `
| Item   | Price  | Left | Since      | Done |
|--------|-------:|-----:|------------|------|
| Bolt   |  $0.25 |  120 | 2024-01-31 | yes  |
| Nut    |  $0.10 |    - | 2023-12-01 | no   |
`;
const schema = inferSchema(onlyTable(source));

test('a schema is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

test('a kept schema reads another table with the same columns, in any order', () => {
  const kept: TableSchema = JSON.parse(JSON.stringify(schema));
  const other =
    '| Left | Item | Done | Since | Price | Note |\n|---|---|---|---|---|---|\n| 7 | Cog | yes | 2025-02-28 | $1.75 | 5 |\n';
  expect(parseRows(onlyTable(other), { schema: kept, source: other })).toMatchObject({
    rows: [
      {
        Left: 7,
        Item: 'Cog',
        Done: true,
        Since: '2025-02-28',
        Price: { amount: 1.75, currency: '$' },
        Note: '5',
      },
    ],
    errors: [],
  });
});

test('cells that are not of their type are errors', () => {
  const other = `${source}| Gear | 2 EUR | few | 31.01.2024 | maybe |\n`;
  const { rows, errors } = parseRows(onlyTable(other), { schema, source: other });
  expect(rows).toHaveLength(2);
  expect(errors.map(({ row, key, message }) => [row, key, message])).toEqual([
    [2, 'Price', 'Unexpected `2 EUR`, expected an amount of money'],
    [2, 'Left', 'Unexpected `few`, expected an integer'],
    [2, 'Since', 'Unexpected `31.01.2024`, expected a date'],
    [2, 'Done', 'Unexpected `maybe`, expected a boolean'],
  ]);
});

test('an edited schema is used as it is', () => {
  const text = '| id |\n|---|\n| 007 |\n| none |\n';
  const edited: TableSchema = {
    version: 1,
    columns: [
      {
        key: 'id',
        header: 'id',
        type: { kind: 'integer', number: { decimal: '.', group: '', fraction: null, minus: '-', digits: 3 } },
        missing: 'none',
      },
    ],
  };
  expect(parseRows(onlyTable(text), { schema: edited, source: text }).rows).toEqual([
    { id: 7 },
    { id: null },
  ]);
});

test('a table that lacks a column of the schema has an error a row', () => {
  const text = '| Item |\n|---|\n| Bolt |\n';
  const { errors } = parseRows(onlyTable(text), { schema, source: text });
  expect(errors.map(({ column, message }) => [column, message])).toContainEqual([
    null,
    'Unexpected row without `Price`, expected an amount of money under that key',
  ]);
});

describe('asStandardSchema', () => {
  const { validate } = asStandardSchema(schema)['~standard'];

  test.each([null, undefined, 5, 'text', []])('%j is no row', (value) => {
    expect(validate(value)).toHaveProperty('issues');
  });

  test('dangerous keys are ordinary', () => {
    const result = asStandardSchema({ version: 1, columns: [] })['~standard'].validate(
      JSON.parse('{"__proto__": "x"}'),
    );
    expect(result).toHaveProperty('value');
    expect(JSON.stringify(result)).toBe('{"value":{"__proto__":"x"}}');
  });
});

test('readCell takes the missing text and nothing as null, if the column may lack values', () => {
  const [, , left] = schema.columns;
  const [, , , since] = schema.columns;
  if (left === undefined || since === undefined) throw new Error('the schema should have five columns');
  expect([readCell('-', left), readCell('', left), readCell('5', left), readCell('x', left)]).toEqual([
    null,
    null,
    5,
    undefined,
  ]);
  expect(readCell('', since)).toBeUndefined();
  expect(typeMessage('', since)).toBe('Unexpected empty cell, expected a date');
  expect(typeMessage('x'.repeat(100), since).length).toBeLessThan(100);
});
