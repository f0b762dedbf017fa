import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRows } from '../../src/rows/to-rows.ts';
import type { Cell, Table } from '../../src/types.ts';
import { onlyTable } from './only-table.ts';

const linked = onlyTable(`
| **Name** | Docs           |
|----------|----------------|
| \`a\`    | [read](u)<br>x |
`);

describe('toRows', () => {
  test('gives plain objects of what a reader sees', () => {
    expect(toRows(linked)).toEqual([{ Name: 'a', Docs: 'read\nx' }]);
  });

  test('gives the Markdown on request', () => {
    expect(toRows(linked, { cells: 'markdown' })).toEqual([{ Name: '`a`', Docs: '[read](u)<br>x' }]);
  });

  test('gives links and code as parts on request', () => {
    const [row] = toRows(linked, { cells: 'parts', keys: 'snake' });
    expect(row?.['name']).toEqual([{ kind: 'code', text: 'a' }]);
    expect(row?.['docs']).toMatchObject([
      { kind: 'link', url: 'u' },
      { kind: 'break' },
      { kind: 'text', text: 'x' },
    ]);
  });

  test('pads short rows and keeps the extra cells of wide ones', () => {
    expect(toRows(onlyTable('| a | b |\n|---|---|\n| 1 |\n'))).toEqual([{ a: '1', b: '' }]);
    const wide = 'Team | Score\n---- | -----\nRed | 16\nViolet | 24 | won\nGreen | 3\n';
    expect(toRows(onlyTable(wide))).toEqual([
      { Team: 'Red', Score: '16' },
      { Team: 'Violet', Score: '24', extra_1: 'won' },
      { Team: 'Green', Score: '3' },
    ]);
  });

  test('has no rows where the table has none', () => {
    expect(toRows(onlyTable('| a |\n|---|\n'))).toEqual([]);
  });

  test('dangerous names are ordinary columns', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const table = onlyTable(
      `| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}\n| ${names.map((_, index) => index).join(' | ')} |`,
    );
    const [row = {}] = toRows(table);
    expect(Object.keys(row)).toEqual(names);
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  test('no table changes Object.prototype or loses a column', () => {
    const name = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '__defineGetter__', 'extra_1'),
      fc.string(),
    );
    const before = descriptors();
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.array(name, { maxLength: 10 }),
        (headers, cells) => {
          const [row = {}] = toRows(tableOf(headers, cells), { cells: 'markdown' });
          expect(Object.keys(row).length).toBe(Math.max(headers.length, cells.length));
          expect(Object.values(row).slice().sort()).toEqual(padded(cells, headers.length).sort());
          expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
        },
      ),
    );
    expect(descriptors()).toEqual(before);
  });
});

function descriptors(): Record<string, PropertyDescriptor> {
  return Object.getOwnPropertyDescriptors(Object.prototype);
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}

/** A table with one row of any texts. */
function tableOf(headers: readonly string[], cells: readonly string[]): Table {
  const cell = (text: string): Cell => ({ start: 0, end: 0, text, pieces: null, missing: false });
  const header = headers.map(cell);
  return {
    ...onlyTable('a\n|---|'.replace('a', '| a |')),
    header,
    align: headers.map(() => null),
    rows: [padded(cells, headers.length).map(cell)],
  };
}
