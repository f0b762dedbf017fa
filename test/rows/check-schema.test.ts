import { expect, test } from 'vitest';
import { checkSchema } from '../../src/rows/check-schema.ts';
import { inferSchema } from '../../src/rows/infer.ts';
import { onlyTable } from './only-table.ts';

const source = `
| text | int | big              | dec | bool | date       | time             | share | money | took | size | none |
|------|-----|------------------|-----|------|------------|------------------|-------|-------|------|------|------|
| a    | 1   | 9007199254740993 | 0.5 | yes  | 2024-01-31 | 2024-01-31 10:00 | 5%    | $3    | 2 ms | 1 MB | -    |
`;
const schema = inferSchema(onlyTable(source));

test('a schema of all kinds that went through JSON is one', () => {
  const kinds = schema.columns.map(({ type }) => type.kind);
  expect(kinds).toEqual([
    ...['text', 'integer', 'bigint', 'decimal', 'boolean', 'date', 'datetime'],
    ...['percent', 'money', 'duration', 'size', 'missing'],
  ]);
  expect(() => checkSchema(JSON.parse(JSON.stringify(schema)))).not.toThrow();
});

test('each part of a type is needed', () => {
  for (const column of schema.columns) {
    for (const part of Object.keys(column.type)) {
      const broken = {
        ...schema,
        columns: [{ ...column, type: { ...column.type, [part]: 5 } }],
      };
      expect(() => checkSchema(broken)).toThrow(`schema.columns[0].type.${part} must be `);
    }
  }
});

const number = { decimal: '.', group: '', fraction: null, minus: '-', digits: 1 };

test.each<[unknown, string]>([
  [null, 'schema must be a schema that inferSchema gave, got null'],
  [[], 'schema must be a schema that inferSchema gave, got an array'],
  [{ version: 1 }, 'schema must be a schema that inferSchema gave, got an object'],
  [{ version: 2, columns: [] }, 'schema.version must be 1, got 2'],
  [columns(null), 'schema.columns[0] must be an object, got null'],
  [
    columns({ missing: null, type: { kind: 'text' } }),
    'schema.columns[0].key must be a string, got undefined',
  ],
  [
    columns({ key: 'a', type: { kind: 'text' } }),
    'schema.columns[0].missing must be a string or null, got undefined',
  ],
  [
    columns({ key: 'a', missing: null, type: { kind: 'constructor' } }),
    'schema.columns[0].type.kind must be one of text, missing, integer, bigint, decimal, boolean, date, datetime, percent, money, duration, size, got "constructor"',
  ],
  ...[{}, { ...number, fraction: 101 }, { ...number, digits: 0.5 }, { ...number, decimal: ';' }].map(
    (format): [unknown, string] => [
      columns({ key: 'a', missing: null, type: { kind: 'integer', number: format } }),
      'schema.columns[0].type.number must be a number format: decimal, group, fraction, minus and digits, got an object',
    ],
  ),
])('%j', (given, message) => {
  expect(() => checkSchema(given)).toThrow(new TypeError(message));
});

function columns(column: unknown): unknown {
  return { version: 1, columns: [column] };
}
