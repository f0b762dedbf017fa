import { expect, test } from 'vitest';
import { inferSchema } from '../../src/rows/infer.ts';
import { toColumns } from '../../src/rows/to-columns.ts';
import { onlyTable } from './only-table.ts';

const source = `
| City | Area   |
|------|-------:|
| Oslo |    454 |
| Bodø |
| Roma | ~1285  | old |
`;
const table = onlyTable(source);

test('texts by column', () => {
  const { data, columns, extra, errors } = toColumns(table, { keys: 'snake' });
  expect(data).toEqual({ city: ['Oslo', 'Bodø', 'Roma'], area: ['454', '', '~1285'] });
  expect(columns.map(({ key }) => key)).toEqual(['city', 'area']);
  expect(extra).toMatchObject([{ row: 2, cells: [{ text: 'old' }] }]);
  expect(errors).toEqual([]);
});

test('typed values by column; all columns stay as long as the table', () => {
  const schema = inferSchema(table, { tolerance: 0.5 });
  const { data, errors } = toColumns(table, { schema, source });
  expect(data).toEqual({ City: ['Oslo', 'Bodø', 'Roma'], Area: [454, null, null] });
  expect(errors).toMatchObject([
    { row: 2, column: 1, key: 'Area', text: '~1285', message: 'Unexpected `~1285`, expected an integer' },
  ]);
  expect(errors[0]?.place.start).toEqual({ line: 6, column: 10, offset: source.indexOf('~1285') });
});

test('parts by column', () => {
  const links = onlyTable('| a |\n|---|\n| `x` |\n');
  expect(toColumns(links, { cells: 'parts' }).data).toEqual({ a: [[{ kind: 'code', text: 'x' }]] });
});

test('dangerous names are ordinary columns', () => {
  const { data } = toColumns(onlyTable('| __proto__ | constructor |\n|---|---|\n| 1 | 2 |\n'));
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});
