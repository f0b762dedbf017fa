import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import { text } from '../helpers/text.ts';

/** The rules of the repairs that write a delimiter row. */
function writers(source: string): string[] {
  return analyze(source)
    .repairs.filter(({ edits }) => edits.some((edit) => /-[ |]|-$/.test(edit.text)))
    .map(({ rule }) => rule);
}

test.each<[string, string, string, string | null]>([
  [
    'it belongs to the damage that tells of it, not to the first',
    text`
      | Name | What it
      does |
      |===|===|
      | sort | Sorts lines. |
      | uniq | Drops lines. |
    `,
    text`
      | Name | What it does |
      | --- | --- |
      | sort | Sorts lines. |
      | uniq | Drops lines. |
    `,
    'delimiter-row',
  ],
  [
    'where there is none it belongs to what says so',
    text`
      Words.

      ¦ Option ¦ Type ¦ Default ¦
      ¦ port ¦ number ¦ 8080 ¦
      ¦ user ¦ string ¦ root ¦
      ¦ host ¦ string ¦ none ¦
    `,
    text`
      Words.

      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | user | string | root |
      | host | string | none |
    `,
    'missing-delimiter-row',
  ],
  [
    'it stays where all engines read it',
    text`
      | a | b |

      |---|:-:|
      | 1 | 2 |
    `,
    text`
      | a | b |
      |---|:-:|
      | 1 | 2 |
    `,
    null,
  ],
  [
    'also without outer pipes, above which the header row is drawn so',
    text`
      Name | What it
      does
      --- | ---
      sort | Sorts lines.
      uniq | Drops lines.
    `,
    text`
      Name | What it does
      --- | ---
      sort | Sorts lines.
      uniq | Drops lines.
    `,
    null,
  ],
  [
    'not where the header row needs outer pipes',
    text`
      <a> | b

      --- | :-:
      1 | 2
      3 | 4
    `,
    text`
      | <a> | b |
      | --- | :-: |
      | 1 | 2 |
      | 3 | 4 |
    `,
    'lookalike-pipe',
  ],
  [
    'nor where a tab stands in it, which marked does not read',
    text`
      | a | b |

      |	---|---|
      | 1 | 2 |
    `,
    text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
    `,
    'blank-line-in-table',
  ],
  [
    'one that is indented like code is moved as it is',
    text`
      | a | b |
          |-|:-:|
      | 1 | 2 |
    `.replace(/^/gm, '  '),
    text`
      | a | b |
      |-|:-:|
      | 1 | 2 |
    `.replace(/^/gm, '  '),
    'delimiter-row',
  ],
  [
    'above it stands an empty header row, indented as the table is',
    text`
      > Words.
      >
      >   | --- | --- |
      >   | sort | 1971 |
      >   | grep | 1973 |
    `,
    text`
      > Words.
      >
      >   | | |
      >   | --- | --- |
      >   | sort | 1971 |
      >   | grep | 1973 |
    `,
    'headerless-table',
  ],
  [
    'of two, the first becomes the empty header row',
    text`
      Words.

        | --- | --- |
        | --- | --- |
        | sort | 1971 |
        | grep | 1973 |
    `,
    text`
      Words.

        | | |
        | --- | --- |
        | sort | 1971 |
        | grep | 1973 |
    `,
    null,
  ],
  [
    'one that is put in is indented as the table is',
    text`
      > Words.
      >
      >  | Option | Type | Default |
      >  | port | number | 8080 |
      >  | user | string | root |
    `,
    text`
      > Words.
      >
      >  | Option | Type | Default |
      >  | --- | --- | --- |
      >  | port | number | 8080 |
      >  | user | string | root |
    `,
    'missing-delimiter-row',
  ],
])('%s', (_, before, after, writer) => {
  expect(mend(before, { level: 'all' })).toBe(after);
  expect(writers(before)).toEqual(writer === null ? [] : [writer]);
});

test('with lines that end with carriage returns', () => {
  const rows = ['| Option | Type | Default |', '| port | number | 8080 |', '| user | string | root |', ''];
  const mended = [rows[0], '| --- | --- | --- |', ...rows.slice(1)].join('\r');
  expect(mend(`Words.\r\r${rows.join('\r')}`, { level: 'all' })).toBe(`Words.\r\r${mended}`);
});

test.each([
  [1_024, '| --- '],
  [1_025, '|-'],
])('of %i columns each cell is drawn %j', (columns, cell) => {
  const lineOf = (part: string): string => `${part.repeat(columns)}|`;
  const table = [lineOf('| a '), '|---|---|', lineOf('| b '), lineOf('| c ')].join('\n');
  const [, rule] = mend(table, { level: 'all' }).split('\n');
  expect(rule).toBe(lineOf(cell));
});
