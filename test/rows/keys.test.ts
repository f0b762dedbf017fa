import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, extraKeys, type KeyStyle } from '../../src/rows/keys.ts';
import type { Cell, Table } from '../../src/types.ts';
import { onlyTable } from './only-table.ts';

function keysOf(header: string, style?: KeyStyle): string[] {
  const width = header.split(/(?<!\\)\|/).length;
  return columnsOf(onlyTable(`${header}\n${Array(width).fill('---').join('|')}`), style).map(
    ({ key }) => key,
  );
}

/** A table with any header cells at all. */
function withHeaders(headers: readonly string[]): Table {
  const header = headers.map((text): Cell => ({ start: 0, end: 0, text, pieces: null, missing: false }));
  return { ...onlyTable('a | b\n---|---'), header, align: headers.map(() => null) };
}

describe('columnsOf', () => {
  test.each<[string, KeyStyle, string[]]>([
    ['Negotiation Focus | Potential Outcomes', 'written', ['Negotiation Focus', 'Potential Outcomes']],
    ['Negotiation Focus | Potential Outcomes', 'camel', ['negotiationFocus', 'potentialOutcomes']],
    ['Negotiation Focus | Potential Outcomes', 'snake', ['negotiation_focus', 'potential_outcomes']],
    ['**Name** | `id` | [Link](u)', 'written', ['Name', 'id', 'Link']],
    ['a | b', (header, index) => `${header}${index}`, ['a0', 'b1']],
    ['a | a | a', 'written', ['a', 'a_2', 'a_3']],
    ['a | a | a_2', 'written', ['a', 'a_3', 'a_2']],
    ['a_2 | a | a', 'written', ['a_2', 'a', 'a_3']],
    ['&nbsp; | b', 'written', ['column_1', 'b']],
    ['&nbsp; | column_1', 'written', ['column_1_2', 'column_1']],
    ['__proto__ | __Name__', 'written', ['__proto__', 'Name']],
    ['a | # | %', 'camel', ['a', 'column_2', 'column_3']],
    ['User ID | user_id', 'snake', ['user_id', 'user_id_2']],
    ['a<br>b | a \\| b', 'written', ['a b', 'a | b']],
    ['a | b', () => 'same', ['same', 'same_2']],
    ['a | b', () => '', ['column_1', 'column_2']],
    ['\u00e9 | e\u0301', 'written', ['\u00e9', 'e\u0301']],
  ])('%j in %s', (header, style, keys) => {
    expect(
      keysOf(
        header
          .replace(/^\| \|/, '|  |')
          .replace(/^\|/, '')
          .replace(/\|$/, ''),
        style,
      ),
    ).toEqual(keys);
  });

  test('the mapping says which keys are not as wanted, and why', () => {
    const columns = columnsOf(onlyTable('| **a** | | a |\n|---|---|---|'));
    expect(columns).toEqual([
      { key: 'a', index: 0, header: 'a', markdown: '**a**', renamed: null },
      { key: 'column_2', index: 1, header: '', markdown: '', renamed: 'empty' },
      { key: 'a_2', index: 2, header: 'a', markdown: 'a', renamed: 'duplicate' },
    ]);
  });

  test('a table without a header row has numbered columns', () => {
    const table: Table = { ...onlyTable('a | b\n---|---'), header: null };
    expect(columnsOf(table).map(({ key }) => key)).toEqual(['column_1', 'column_2']);
  });

  test('any headers give as many different keys as there are columns', () => {
    const header = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a',
        'a_2',
        'a_3',
        'a_2_2',
        'A',
        '',
        'column_1',
        'column_2',
        '__proto__',
        'constructor',
        '**a**',
      ),
    );
    const style = fc.constantFrom<KeyStyle>(
      'written',
      'camel',
      'snake',
      () => 'a',
      (text) => text.slice(0, 1),
    );
    fc.assert(
      fc.property(fc.array(header, { minLength: 1, maxLength: 40 }), style, (headers, keys) => {
        const columns = columnsOf(withHeaders(headers), keys);
        expect(new Set(columns.map(({ key }) => key)).size).toBe(headers.length);
        expect(columns.every(({ key }) => key !== '')).toBe(true);
      }),
    );
  });

  test('the first column with a header has it as key', () => {
    const header = fc.constantFrom('a', 'a_2', 'a_3', 'column_1', 'column_2', '');
    fc.assert(
      fc.property(fc.array(header, { minLength: 1, maxLength: 20 }), (headers) => {
        const columns = columnsOf(withHeaders(headers));
        for (const [index, text] of headers.entries()) {
          if (text !== '' && headers.indexOf(text) === index) expect(columns[index]?.key).toBe(text);
        }
      }),
    );
  });

  test('many equal and nearly equal headers are named in linear time', () => {
    const count = 50_000;
    const numbered = Array.from({ length: count }, (_, index) => `a_${index + 2}`);
    const equal = Array<string>(count).fill('a');
    const keys = columnsOf(withHeaders([...numbered, ...equal])).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2 * count);
    expect(keys.at(-1)).toBe(`a_${2 * count}`);
  });
});

test('extra cells have keys that no column has', () => {
  const columns = columnsOf(onlyTable('extra_1 | b\n---|---'));
  expect(extraKeys(columns, 2)).toEqual(['extra_1_2', 'extra_2']);
});
