import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inferSchema } from '../../src/rows/infer.ts';
import type { KeyStyle } from '../../src/rows/keys.ts';
import { parseRows } from '../../src/rows/parse-rows.ts';
import { toColumns } from '../../src/rows/to-columns.ts';
import { onlyTable } from './only-table.ts';

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__defineSetter__',
  'hasOwnProperty',
  'a',
];

test('typed rows and columns keep every column and touch no prototype', () => {
  const before = Object.getOwnPropertyDescriptors(Object.prototype);
  const headers = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 });
  const cell = fc.constantFrom('1', '2.5', 'x', '-', ...names);
  const style = fc.constantFrom<KeyStyle>('written', 'camel', 'snake', () => '__proto__');
  fc.assert(
    fc.property(
      headers,
      fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 4 }),
      style,
      (header, rows, keys) => {
        const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
        const delimiter = `|${'---|'.repeat(header.length)}`;
        const source = [line(header), delimiter, ...rows.map(line)].join('\n');
        const table = onlyTable(source);
        const schema = inferSchema(table, { keys, tolerance: 0.5 });
        expect(new Set(schema.columns.map(({ key }) => key)).size).toBe(header.length);
        expect(Object.keys(toColumns(table, { keys, schema, source }).data)).toHaveLength(header.length);
        for (const row of parseRows(table, { keys, schema, source }).rows) {
          expect(Object.keys(row)).toHaveLength(header.length);
          expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
        }
      },
    ),
  );
  expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(before);
});
