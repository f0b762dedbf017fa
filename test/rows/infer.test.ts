import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferSchema } from '../../src/rows/infer.ts';
import type { InferOptions } from '../../src/rows/infer-options.ts';
import { parseRows } from '../../src/rows/parse-rows.ts';
import type { ColumnSchema, Reason } from '../../src/rows/table-schema.ts';
import { onlyTable } from './only-table.ts';

/** The schema of a table with one column of the given cells. */
function column(cells: readonly string[], options?: InferOptions, header = 'x'): ColumnSchema {
  const rows = cells.map((cell) => `| ${cell} |`).join('\n');
  const [first] = inferSchema(onlyTable(`| ${header} |\n|---|\n${rows}`), options).columns;
  if (first === undefined) throw new Error('the table should have a column');
  return first;
}

const plain = { decimal: '.', group: '', fraction: null, minus: '-', digits: 1 };

describe('kinds', () => {
  test.each([
    [['1', '20', '-3'], { kind: 'integer', number: plain }],
    [['1,000', '20', '1,234,567'], { kind: 'integer', number: { ...plain, group: ',' } }],
    [['12', '9007199254740993'], { kind: 'bigint', number: plain }],
    [['1.5', '20', '0.25'], { kind: 'decimal', number: plain }],
    [['1.50', '20.00'], { kind: 'decimal', number: { ...plain, fraction: 2 } }],
    [['\u22121', '2'], { kind: 'integer', number: { ...plain, minus: '\u2212' } }],
    [['true', 'false'], { kind: 'boolean', yes: 'true', no: 'false' }],
    [['Yes', 'No', 'Yes'], { kind: 'boolean', yes: 'Yes', no: 'No' }],
    [['✅', '❌'], { kind: 'boolean', yes: '✅', no: '❌' }],
    [['Y', 'N'], { kind: 'boolean', yes: 'Y', no: 'N' }],
    [['2024-01-31', '2024-02-01'], { kind: 'date', pattern: 'YYYY-MM-DD' }],
    [['Jan 5, 2024', 'Dec 31, 2023'], { kind: 'date', pattern: 'MMM D, YYYY' }],
    [['12/31/2024', '01/02/2024'], { kind: 'date', pattern: 'MM/DD/YYYY' }],
    [['2024-01-31 10:00', '2024-02-01 11:30'], { kind: 'datetime', separator: ' ' }],
    [['12%', '7.5%'], { kind: 'percent', number: plain, space: '' }],
    [['$1,200', '$3'], { kind: 'money', number: { ...plain, group: ',' }, space: '', first: true }],
    [['12 EUR', '7 USD'], { kind: 'money', number: plain, space: ' ', first: false }],
    [['10 ms', '2 s'], { kind: 'duration', number: plain, space: ' ' }],
    [['2h', '45m'], { kind: 'duration', number: plain, space: '' }],
    [['512 MB', '1.5 GB'], { kind: 'size', number: plain, space: ' ' }],
    [['**12**', '[7](u)', '`3`'], { kind: 'integer', number: plain }],
  ])('%j', (cells, type) => {
    const { type: found, missing, evidence } = column(cells);
    expect(found).toEqual(type);
    expect(missing).toBeNull();
    expect(evidence).toEqual({
      reason: 'fits',
      cells: cells.length,
      missing: 0,
      nearest: type.kind,
      failed: [],
    });
  });
});

describe('what stays text', () => {
  test.each<[string[], string, Reason]>([
    [['007', '012'], 'x', 'mixed'],
    [['1', '2', 'three'], 'x', 'mixed'],
    [['1.0', '2', '3.25'], 'x', 'mixed'],
    [['1.2.3', '1.10.0'], 'x', 'mixed'],
    [['1.9', '1.10'], 'x', 'mixed'],
    [['1.20', '1.21'], 'x', 'identifier'],
    [['1.234,56', '7,00'], 'x', 'mixed'],
    [['713752e1', '12345678'], 'x', 'mixed'],
    [['1e5'], 'x', 'mixed'],
    [['+49123456789'], 'x', 'mixed'],
    [['612 345 678'], 'x', 'mixed'],
    [['5551234567'], 'Phone', 'identifier'],
    [['90210', '10001'], 'ZIP', 'identifier'],
    [['12345678'], 'Commit', 'identifier'],
    [['01/02/2024', '03/04/2024'], 'x', 'ambiguous-date'],
    [['20240131', '20240201'], 'x', 'ambiguous-date'],
    [['202401'], 'x', 'ambiguous-date'],
    [['01/02/24'], 'x', 'mixed'],
    [['6M', '40K'], 'Downloads', 'vague-unit'],
    [['5m'], 'Length', 'vague-unit'],
    [['Yes', 'no'], 'x', 'mixed'],
    [['Y', 'Y'], 'x', 'mixed'],
    [['✓', '&nbsp;'], 'x', 'one-sided'],
    [['NaN', '½', '1-5', '~5', '#12'], 'x', 'mixed'],
    [['10<sup>6</sup>', '10<sup>9</sup>'], 'x', 'mixed'],
    [['null', 'null'], 'x', 'empty'],
    [['1', '-', 'N/A'], 'x', 'mixed'],
  ])('%j under %j: %s', (cells, header, reason) => {
    const { type, evidence } = column(cells, {}, header);
    expect(type).toEqual({ kind: 'text' });
    expect(evidence?.reason).toBe(reason);
  });
});

describe('missing values', () => {
  test.each([
    [['1', '-', '3'], '-', 1],
    [['N/A', '2', 'N/A'], 'N/A', 2],
    [['1', '&nbsp;'], '', 1],
    [['-', '-'], '-', 2],
  ])('%j', (cells, missing, count) => {
    const found = column(cells);
    expect(found.missing).toBe(missing);
    expect(found.evidence?.missing).toBe(count);
  });

  test('short rows count as missing, but not as cells', () => {
    const [, second] = inferSchema(onlyTable('| a | b |\n|---|---|\n| x | 1 |\n| y |\n')).columns;
    expect(second).toMatchObject({
      type: { kind: 'integer' },
      missing: '',
      evidence: { cells: 1, missing: 0 },
    });
  });

  test('a column of nothing', () => {
    expect(column(['&nbsp;', '&nbsp;']).type).toEqual({ kind: 'missing' });
    expect(column([]).type).toEqual({ kind: 'text' });
  });
});

test('the evidence of a text column says which cells were in the way', () => {
  expect(column(['1', '2', '**many**', '4']).evidence).toEqual({
    reason: 'mixed',
    cells: 4,
    missing: 0,
    nearest: 'integer',
    failed: [{ row: 2, text: 'many' }],
  });
});

describe('options', () => {
  test('the decimal mark', () => {
    expect(column(['1.234,56', '7,00'], { decimal: ',' }).type).toEqual({
      kind: 'decimal',
      number: { ...plain, decimal: ',', group: '.', fraction: 2 },
    });
  });

  test('the order of day and month', () => {
    expect(column(['01/02/2024'], { dates: 'dmy' }).type).toEqual({ kind: 'date', pattern: 'DD/MM/YYYY' });
    expect(column(['01/02/2024'], { dates: 'mdy' }).type).toEqual({ kind: 'date', pattern: 'MM/DD/YYYY' });
    expect(column(['31/12/2024'], { dates: 'mdy' }).type).toEqual({ kind: 'text' });
  });

  test('kinds by key', () => {
    expect(column(['007', '012'], { kinds: { x: 'integer' } }).type).toEqual({
      kind: 'integer',
      number: { ...plain, digits: 3 },
    });
    expect(column(['1', '2'], { kinds: { x: 'text' } })).toMatchObject({
      type: { kind: 'text' },
      evidence: { reason: 'chosen' },
    });
    expect(column(['90210'], { kinds: { ZIP: 'integer' } }, 'ZIP').type.kind).toBe('integer');
    expect(column(['1.20'], { kinds: { x: 'decimal' } }).type.kind).toBe('decimal');
    expect(column(['a', 'b', '$3'], { kinds: { x: 'money' } })).toMatchObject({
      type: { kind: 'money' },
      evidence: { reason: 'chosen', failed: [{ row: 0 }, { row: 1 }] },
    });
    expect(column(['a'], { kinds: { x: 'money' } }).type.kind).toBe('text');
  });

  test('a name of Object.prototype is no kind', () => {
    expect(column(['1'], { kinds: {} }, 'constructor').type.kind).toBe('integer');
  });

  test('missing texts', () => {
    expect(column(['1', 'none'], { missing: ['none'] })).toMatchObject({
      type: { kind: 'integer' },
      missing: 'none',
    });
  });

  test('tolerance', () => {
    const cells = ['1', '2', '3', 'four'];
    expect(column(cells, { tolerance: 0.25 })).toMatchObject({
      type: { kind: 'integer' },
      evidence: { failed: [{ row: 3, text: 'four' }] },
    });
    expect(column(cells, { tolerance: 0.2 }).type.kind).toBe('text');
  });
});

test('the rows of a table have no errors under the schema inferred from them', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '-', 'N/A', '007', '1.20', 'yes', 'no', '01/02/2024', '2024-01-31', 'x'),
    fc.stringMatching(/^-?[0-9]{1,3}([.,][0-9]{1,3})?( ?(%|ms|MB|\$))?$/),
  );
  const column = fc.oneof(
    fc.array(cell, { maxLength: 4 }),
    fc.array(fc.constantFrom('1', '2.5', '-'), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(column, column, (left, right) => {
      const rows = left.map((text, index) => `| ${text} | ${right[index] ?? ''} |`);
      const source = ['| a | b |', '|---|---|', ...rows].join('\n');
      const table = onlyTable(source);
      const { rows: typed, errors } = parseRows(table, { schema: inferSchema(table), source });
      expect(errors).toEqual([]);
      expect(typed).toHaveLength(table.rows.length);
    }),
  );
});
