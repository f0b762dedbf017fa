import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'Jira',
    before: text`
      ||Field||Meaning||
      |name|what it is called|
      |size|how large it is|
    `,
    tables: [
      [
        ['Field', 'Meaning'],
        ['name', 'what it is called'],
        ['size', 'how large it is'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      |Field|Meaning|
      |---|---|
      |name|what it is called|
      |size|how large it is|
    `,
  },
  {
    name: 'MediaWiki, one cell a line',
    before: text`
      {| class="wikitable"
      ! Field
      ! Meaning
      |-
      | name
      | what it is called
      |-
      | size
      | how large it is
      |}
    `,
    tables: [
      [
        ['Field', 'Meaning'],
        ['name', 'what it is called'],
        ['size', 'how large it is'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Field | Meaning |
      | --- | --- |
      | name | what it is called |
      | size | how large it is |
    `,
  },
  {
    name: 'MediaWiki, one row a line',
    before: text`
      {| class="wikitable"
      ! Field !! Meaning
      |-
      | name || what it is [[Name|called]]
      |-
      | size || how large it is
      |}
    `,
    tables: [
      [
        ['Field', 'Meaning'],
        ['name', 'what it is [[Name|called]]'],
        ['size', 'how large it is'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Field | Meaning |
      | --- | --- |
      | name | what it is [[Name\|called]] |
      | size | how large it is |
    `,
  },
]);

innocent([
  {
    name: 'spoilers',
    text: text`
      The murderer is ||the butler||, and
      the victim is ||the gardener||.
    `,
  },
  {
    name: 'a norm at the start of a line',
    text: text`
      ||x|| + ||y|| is at least
      the length of the sum.
    `,
  },
  {
    name: 'an empty first cell',
    text: text`
      || Monday | Tuesday |
      |---|---|---|
      | 9 | maths | art |
    `,
    tables: [
      [
        ['', 'Monday', 'Tuesday'],
        ['9', 'maths', 'art'],
      ],
    ],
  },
  { name: 'braces and pipes in prose', text: 'Write {| to open it and |} to close it.' },
]);

test('a MediaWiki table inside another is a table of its own, so that no line is read again and again', () => {
  const { tables } = analyze('{|\n! a !! b\n|-\n| 1 || 2\n{|\n| c || d\n|-\n| 3 || 4\n|}\n|}\n');
  const rows = tables.map((table) => table.rows.map((row) => row.map((cell) => cell.text)));
  expect(rows).toEqual([
    [['1', '2']],
    [
      ['c', 'd'],
      ['3', '4'],
    ],
  ]);
});
