import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readPart } from '../../src/analyze.ts';
import { noEvidence } from '../../src/characters/text-evidence.ts';
import { hasLateRows, mapRowTexts } from '../../src/mend/late-rows.ts';
import { settingsOf } from '../../src/options.ts';
import { readWhole } from '../../src/parts/read-parts.ts';
import { inferSchema } from '../../src/rows/infer.ts';
import { parseRows } from '../../src/rows/parse-rows.ts';
import { toArrays } from '../../src/rows/to-arrays.ts';
import { toColumns } from '../../src/rows/to-columns.ts';
import { toRows } from '../../src/rows/to-rows.ts';
import { shifted } from '../../src/stream/shift.ts';
import type { Table } from '../../src/types.ts';
import { onlyTable } from '../rows/only-table.ts';

const body = Array.from({ length: 150 }, (_, row) => `| ${row} | a \\| \`b\` |  |\n`).join('');
const source = `Words.\n\n| n | text | none |\n| -: | --- | - |\n${body}\nMore words.\n`;

/** The table with rows that nobody has asked for so far. */
const late = (): Table => onlyTable(source);

/** The same table, its rows made at once. */
function made(): Table {
  const { tables } = readPart(source, '\n', settingsOf({}), false, noEvidence, [readWhole(source, false)]);
  const [table] = tables;
  if (table === undefined) throw new Error('there is a table');
  return table;
}

function isLate(table: Table): boolean {
  return Object.getOwnPropertyDescriptor(table, 'rows')?.get !== undefined;
}

test('rows of a large table are those that would be made at once', () => {
  expect([isLate(late()), isLate(made())]).toEqual([true, false]);
  expect(late()).toStrictEqual(made());
  expect(Object.keys(late())).toEqual(Object.keys(made()));
});

describe('whoever looks at the table gets its rows', () => {
  test.each<[string, (table: Table) => unknown]>([
    ['JSON', (table) => JSON.parse(JSON.stringify(table))],
    ['a structured clone', (table) => structuredClone(table)],
    ['a copy', (table) => ({ ...table, spans: { ...table.spans } })],
    ['one who freezes it', (table) => Object.freeze(table)],
    ['one who inherits from it', (table) => ({ ...table, rows: Object.create(table).rows })],
  ])('%s', (_, seen) => {
    expect(seen(late())).toEqual(made());
  });

  test('each table its own, by one getter: what a getter knows is kept for as long as its kind of object is', () => {
    const [one, other] = [late(), onlyTable(source.replaceAll('none', 'nothing'))];
    expect(one.rows).not.toBe(other.rows);
    const getters = [one, other, one.spans, other.spans].map(
      (object) => Object.getOwnPropertyDescriptor(object, 'rows')?.get,
    );
    expect(getters).toEqual([getters[0], getters[0], getters[2], getters[2]]);
    expect(getters[0]).not.toBe(getters[2]);
  });

  test('the same ones each time', () => {
    const table = late();
    expect(table.rows).toBe(table.rows);
    expect(table.spans.rows).toBe(table.spans.rows);
  });
});

describe('a console shows it as any other table', () => {
  test.each([0, 1, 2, 9])('%i objects deep', (depth) => {
    const shown = (value: object): string => inspect(value, { depth, maxArrayLength: 3 });
    expect(shown(late())).toBe(shown(made()));
    expect(shown({ tables: [late()] })).toBe(shown({ tables: [made()] }));
    const asked = late();
    asked.rows.at(0);
    expect(shown(asked)).toBe(shown(made()));
  });

  test('no rows are made for a table that is not gone into', () => {
    const table = late();
    expect(inspect([[[table]]], { depth: 2 })).toBe('[ [ [ [Object] ] ] ]');
    expect(hasLateRows(table)).toBe(true);
  });

  test('nothing else sees that', () => {
    const table = late();
    expect(inspect({ ...table }, { depth: 0 })).toContain('rows: [Array]');
    expect(Reflect.ownKeys({ ...table })).toEqual(Reflect.ownKeys(made()));
    expect(Reflect.ownKeys(structuredClone(table))).toEqual(Reflect.ownKeys(made()));
    expect(Object.getPrototypeOf(table)).toBe(Object.prototype);
  });
});

describe('rows as values', () => {
  const schema = inferSchema(made());
  test.each<[string, (table: Table) => unknown]>([
    ['mapRowTexts', (table) => mapRowTexts(table, (texts) => texts)],
    ['toArrays', (table) => toArrays(table)],
    ['toRows', (table) => toRows(table)],
    ['toColumns', (table) => toColumns(table)],
    ['toColumns, typed', (table) => toColumns(table, { schema, source })],
    ['parseRows', (table) => parseRows(table, { schema, source })],
  ])('%s: the same, and no cell is made for them', (_, of) => {
    const table = late();
    const descriptor = Object.getOwnPropertyDescriptor(table, 'rows');
    let asked = 0;
    Object.defineProperty(table, 'rows', {
      ...descriptor,
      get: () => {
        asked++;
        return descriptor?.get?.call(table);
      },
    });
    expect(of(table)).toEqual(of(made()));
    expect(asked).toBe(0);
  });

  test.each<[string, (table: Table) => Table]>([
    ['what inherits from it', (table) => Object.create(table, { rows: { value: [] } })],
    [
      'a proxy',
      (table) => new Proxy(table, { get: (of, key) => (key === 'rows' ? [] : Reflect.get(of, key)) }),
    ],
  ])('of %s with other rows are its own', (_, other) => {
    expect(toArrays(other(late()))).toEqual([]);
  });

  test('of a copy with other rows are its own', () => {
    const table = late();
    expect(toArrays({ ...table, rows: table.rows.slice(0, 1) })).toEqual([['0', 'a | b', '']]);
  });
});

test('told in offsets of a longer text, they are still made late, and the same', () => {
  const before = { offset: 70, lines: 7, tables: 0 };
  const [lateTable] = shifted({ tables: [late()], repairs: [] }, before).tables;
  const [madeTable] = shifted({ tables: [made()], repairs: [] }, before).tables;
  expect(lateTable && isLate(lateTable)).toBe(true);
  expect(lateTable && toArrays(lateTable)).toEqual(toArrays(made()));
  expect(lateTable).toStrictEqual(madeTable);
});
