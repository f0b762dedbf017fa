import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Table } from '../../src/types.ts';
import { text } from '../helpers/text.ts';

interface Described {
  readonly place: string;
  readonly header: string | null;
  readonly delimiter: string | null;
  readonly rows: readonly string[];
}

/** Where a table stands, and what the lines of its rows are. */
function described(source: string, { start, end, place, spans }: Table): Described {
  const linesOf = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : source.slice(span.start, span.end);
  expect([place.start.offset, place.end.offset]).toEqual([start, end]);
  return {
    place: `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`,
    header: linesOf(spans.header),
    delimiter: linesOf(spans.delimiter),
    rows: spans.rows.map((span) => source.slice(span.start, span.end)),
  };
}

test.each<[string, string, readonly Described[]]>([
  [
    'clean tables',
    text`
      # Title

      | a | b |
      | - | - |
      | 1 | 2 |
      | 3 | 4 |

      | c |
      | - |
    `,
    [
      {
        place: '3:1-6:10',
        header: '| a | b |',
        delimiter: '| - | - |',
        rows: ['| 1 | 2 |', '| 3 | 4 |'],
      },
      { place: '8:1-9:6', header: '| c |', delimiter: '| - |', rows: [] },
    ],
  ],
  [
    'a clean table in a container',
    text`
      > | a | b |
      > | - | - |
      > | 1 | 2 |
    `,
    [{ place: '1:3-3:12', header: '| a | b |', delimiter: '| - | - |', rows: ['| 1 | 2 |'] }],
  ],
  [
    'a table that GFM reads, with a fault',
    text`
      | a | b |
      | - | - |
      | 1 |
    `,
    [{ place: '1:1-3:6', header: '| a | b |', delimiter: '| - | - |', rows: ['| 1 |'] }],
  ],
  [
    'a row on several lines below a delimiter row that is too short',
    text`
      | Name | What it does |
      | ---- |
      | grep | Prints the lines
      that match a pattern. |
      | sort | Sorts lines. |
    `,
    [
      {
        place: '1:1-5:24',
        header: '| Name | What it does |',
        delimiter: '| ---- |',
        rows: ['| grep | Prints the lines\nthat match a pattern. |', '| sort | Sorts lines. |'],
      },
    ],
  ],
  [
    'no delimiter row',
    text`
      | Type     | Attribute    | Description          |
      | class    | __doc__      | documentation string |
      | __name__     | name of the class    |
    `,
    [
      {
        place: '1:1-3:40',
        header: '| Type     | Attribute    | Description          |',
        delimiter: null,
        rows: [
          '| class    | __doc__      | documentation string |',
          '| __name__     | name of the class    |',
        ],
      },
    ],
  ],
  [
    'no header row',
    text`
      | --- | --- |
      | sort | 1971 |
      | grep | 1973 |
    `,
    [
      {
        place: '1:1-3:16',
        header: null,
        delimiter: '| --- | --- |',
        rows: ['| sort | 1971 |', '| grep | 1973 |'],
      },
    ],
  ],
])('%s', (_, source, expected) => {
  expect(analyze(source).tables.map((table) => described(source, table))).toEqual(expected);
});

test.each([
  ['nothing is wrong', '| a | b |\n| - | - |\n| 1 | 2 |', 1],
  ['nothing is wrong with its rows, and it has no other lines', '> | a | b |\n> | - | - |\n> | 1 | 2 |', 1],
  ['a row is short', '| a | b |\n| - | - |\n| 1 |', 0.97],
])('what GFM reads is a table for sure: %s', (_, source, confidence) => {
  expect(analyze(source).tables[0]?.confidence).toBe(confidence);
});

test('what GFM does not read is the surer a table the more rows speak for it', () => {
  const rows = ['| sort | 1971 |', '| grep | 1973 |', '| uniq | 1973 |', '| comm | 1973 |'];
  const sure = [2, 3, 4].map(
    (count) => analyze(['| --- | --- |', ...rows.slice(0, count)].join('\n')).tables[0]?.confidence ?? 0,
  );
  expect(sure).toEqual([...sure].sort());
  expect(new Set(sure).size).toBe(sure.length);
  expect(Math.min(...sure)).toBeGreaterThan(0.75);
  expect(Math.max(...sure)).toBeLessThan(1);
});

test('short rows are filled up to a number of cells a table', () => {
  const columns = 1_000;
  const table = `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|1|\n'.repeat(100)}`;
  const [{ rows } = { rows: [] }] = analyze(table).tables;
  expect(rows.flat()).toHaveLength(100 + 65_536);
});
