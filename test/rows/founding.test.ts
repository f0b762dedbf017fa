import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRows } from '../../src/rows/parse-rows.ts';
import { toRows } from '../../src/rows/to-rows.ts';
import { cleanTables } from './clean-tables.ts';

/** The three grids of the founding document, as a reader sees them. */
const source = `
region | Concerns
---|---
Middle East | Counterterrorism collaboration
Central Asia | Economic partnerships and security
Arctic | Environmental cooperation and resource management

Negotiation Focus | Potential Outcomes
---|---
arms Control | Reduced nuclear stockpiles
Cybersecurity | Joint protocols for cyber defense
Energy Security | Stable fuel supply chains
Regional Stability | De-escalation agreements
Trade Relations | Resumption of dialogue on tariffs

Strategy | Description
---|---
Academic Exchanges | Facilitating collaboration between universities to share knowledge and promote cultural understanding.
Joint Health initiatives | Working together on global health challenges to enhance public security and trust.
Security Transparency | Creating agreements to openly discuss military activities and intentions to enhance regional stability.
`;

const tables = cleanTables(source);
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
