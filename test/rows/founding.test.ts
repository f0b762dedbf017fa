import { readFileSync } from 'node:fs';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyze } from '../../src/analyze.ts';
import { parseRows } from '../../src/rows/parse-rows.ts';
import { toRows } from '../../src/rows/to-rows.ts';

const source = readFileSync(new URL('../fixtures/founding-document.txt', import.meta.url), 'utf8');
const tables = analyze(source).tables;
const keys = 'camel';

const schemas = {
  zod: [
    z.object({ region: z.enum(['Middle East', 'Central Asia', 'Arctic']), concerns: z.string().min(1) }),
    z.object({ negotiationFocus: z.string(), potentialOutcomes: z.string() }),
    z.object({ strategy: z.string(), description: z.string().endsWith('.') }),
  ],
  valibot: [
    v.object({ region: v.picklist(['Middle East', 'Central Asia', 'Arctic']), concerns: v.string() }),
    v.object({ negotiationFocus: v.string(), potentialOutcomes: v.string() }),
    v.object({ strategy: v.string(), description: v.pipe(v.string(), v.endsWith('.')) }),
  ],
  arktype: [
    type({ region: "'Middle East' | 'Central Asia' | 'Arctic'", concerns: 'string > 0' }),
    type({ negotiationFocus: 'string', potentialOutcomes: 'string' }),
    type({ strategy: 'string', description: /\.$/ }),
  ],
};

describe.each(Object.entries(schemas))('%s', (_, validators) => {
  test.each([0, 1, 2])('grid %i', (index) => {
    const [table, schema] = [tables[index], validators[index]];
    if (table === undefined || schema === undefined) throw new Error('there should be three grids');
    const result = parseRows(table, { schema, source, keys });
    expect(result.errors).toEqual([]);
    expect(result.rows).toEqual(toRows(table, { keys }));
    expect(result.rows).toHaveLength([3, 5, 3][index] ?? 0);
  });
});

test('the rows of the first grid', () => {
  const [table] = tables;
  const rows = table === undefined ? [] : toRows(table, { keys });
  expect(rows).toEqual([
    { region: 'Middle East', concerns: 'Counterterrorism collaboration' },
    { region: 'Central Asia', concerns: 'Economic partnerships and security' },
    { region: 'Arctic', concerns: 'Environmental cooperation and resource management' },
  ]);
});
