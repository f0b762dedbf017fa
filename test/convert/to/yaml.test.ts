import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toYaml } from '../../../src/convert/to/yaml.ts';
import { anyRows, HOSTILE, keptRows, RAGGED, RUNS, tableIn, tableOf } from '../tables.ts';

test('a list of mappings, in the order of the columns', async () => {
  const table = tableIn('| 2 | 1 |\n| - | - |\n| 7 | yes |\n| 8 | x<br>y |\n');
  expect(await toYaml(table)).toBe('- "2": "7"\n  "1": "yes"\n- "2": "8"\n  "1": |-\n    x\n    y\n');
});

test('typed values', async () => {
  const table = tableIn('| n | m | b |\n| - | - | - |\n| 1.5 | $3.00 | yes |\n| 2.5 | $4.50 | no |\n');
  expect(parse(await toYaml(table, { types: 'infer' }))).toEqual([
    { n: 1.5, m: { amount: 3, currency: '$' }, b: true },
    { n: 2.5, m: { amount: 4.5, currency: '$' }, b: false },
  ]);
  const big = tableIn('| n |\n| - |\n| 12345678901234567890 |\n');
  expect(await toYaml(big, { types: 'infer' })).toBe('- "n": 12345678901234567890\n');
});

test('no data rows, cells beyond the header', async () => {
  expect(await toYaml(tableOf(['a']))).toBe('[]\n');
  expect(parse(await toYaml(RAGGED))[1]).toEqual({ Team: 'Violet', Score: '24', extra_1: 'won' });
});

test.each(['1.1', '1.2'] as const)('text stays text in YAML %s', async (version) => {
  const texts = [
    ...HOSTILE,
    'on',
    'No',
    'y',
    '0o7',
    '0x1F',
    '.5',
    '.inf',
    'NaN',
    '<<',
    '=',
    '2001-12-14t21:59:43.10-05:00',
  ];
  const rows = texts.map((text) => [text]);
  const yaml = await toYaml(tableOf(['a'], ...rows));
  expect(parse(yaml, { version })).toEqual(keptRows(rows).map(([a]) => ({ a })));
});

test('yaml reads the cells that a reader sees, for any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const yaml = await toYaml(tableOf(...rows), { keys: (_, index) => `c${index}` });
      expect(parse(yaml).map(Object.values)).toEqual(keptRows(rows).slice(1));
    }),
    RUNS,
  );
});
