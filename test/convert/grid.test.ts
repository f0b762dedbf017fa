import { expect, test } from 'vitest';
import { gridOf } from '../../src/convert/grid.ts';
import type { ConvertOptions } from '../../src/convert/options.ts';
import { inferSchema } from '../../src/rows/infer.ts';
import { RAGGED, tableIn, tableOf } from './tables.ts';

test('header cells stay as they are, keys are unique', () => {
  const { columns } = gridOf(tableOf(['a', 'a', '', 'x\ny']), {}, true);
  expect(columns.map(({ header }) => header)).toEqual(['a', 'a', '', 'x\ny']);
  expect(columns.map(({ key }) => key)).toEqual(['a', 'a_2', 'column_3', 'x y']);
});

test('cells beyond the header have columns, and are missing in the other rows', () => {
  const { columns, rows } = gridOf(RAGGED, {}, true);
  expect(columns.map(({ header }) => header)).toEqual(['Team', 'Score', 'extra_1']);
  expect(rows.map((row) => row.length)).toEqual([2, 3, 2]);
});

test('a schema of your own; a column with a cell that is not of its type stays text', () => {
  const table = tableOf(['n', 'm'], ['1', '1'], ['2', 'x']);
  const schema = inferSchema(tableOf(['n', 'm'], ['1', '1']));
  expect(gridOf(table, { types: schema }, true).rows).toEqual([
    [1, '1'],
    [2, 'x'],
  ]);
});

test('cells as Markdown, typed ones as their values', () => {
  const table = tableIn('| a | n |\n| - | - |\n| **x** | `1` |\n');
  expect(gridOf(table, { cells: 'markdown', types: 'infer' }, true).rows).toEqual([['**x**', 1]]);
});

test('values of two parts only where the format has a place for them', () => {
  const table = tableOf(['m'], ['$1.00']);
  expect(gridOf(table, { types: 'infer' }, true).rows).toEqual([['$1.00']]);
  expect(gridOf(table, { types: 'infer' }, false).rows).toEqual([[{ amount: 1, currency: '$' }]]);
});

test.each<[string, string]>([
  ['{"types":"guess"}', 'types must be'],
  ['{"types":{}}', 'types must be'],
  ['{"cells":"parts"}', 'cells must be'],
  ['{"keys":"kebab"}', 'keys must be'],
])('%s is refused', (json, message) => {
  const options: ConvertOptions = JSON.parse(json);
  expect(() => gridOf(tableOf(['a'], ['1']), options, true)).toThrow(message);
});
