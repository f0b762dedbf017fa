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
  {
    name: 'Jira, a blank line below every line',
    before: text`
      || Name || Size ||

      | bolt | M6 |

      | nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1', 'blank-line-in-table 2', 'blank-line-in-table 4'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Jira, a header row without a closing pair',
    before: text`
      || Name || Size
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Jira, three columns, the second without a name',
    before: text`
      || Name || || Size ||
      | bolt | 2 | M6 |
      | nut | 3 | M8 |
    `,
    tables: [
      [
        ['Name', '', 'Size'],
        ['bolt', '2', 'M6'],
        ['nut', '3', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | | Size |
      | --- | --- | --- |
      | bolt | 2 | M6 |
      | nut | 3 | M8 |
    `,
  },
  {
    name: 'Textile, two columns',
    before: text`
      |_. Name |_. Size |
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Textile, three columns',
    before: text`
      |_.Name |_.Size|_. Price|
      |bolt |M6 |0.10 |
      |nut |M8 |0.20 |
    `,
    tables: [
      [
        ['Name', 'Size', 'Price'],
        ['bolt', 'M6', '0.10'],
        ['nut', 'M8', '0.20'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size | Price |
      | --- | --- | --- |
      | bolt | M6 | 0.10 |
      | nut | M8 | 0.20 |
    `,
  },
  {
    name: 'Textile, a name without its mark',
    before: text`
      |_. Name | Size |
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['_. Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      |_. Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, a caption and attributes',
    before: text`
      {| class="wikitable"
      |+ Parts
      ! Name !! Size
      |-
      | bolt || M6
      |-
      | nut || M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      Parts

      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, no names',
    before: text`
      {|
      | bolt || M6
      |-
      | nut || M8
      |}
    `,
    tables: [[null, ['bolt', 'M6'], ['nut', 'M8']]],
    repairs: ['wiki-table 1'],
    after: text`
      | | |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, not closed',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt || M6
      |-
      | nut || M8
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, links and templates with pipes',
    before: text`
      {|
      ! Name !! Size
      |-
      | [[Bolt||bolt]] || {{size||M6}}
      |-
      | nut || M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['[[Bolt||bolt]]', '{{size||M6}}'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | [[Bolt\|\|bolt]] | {{size\|\|M6}} |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, a table inside a cell',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt || M6
      |-
      {|
      | nut || M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
      [null, ['nut', 'M8']],
    ],
    repairs: ['wiki-table 1', 'wiki-table 6'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |


      | | |
      | --- | --- |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, a row of names below',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt || M6
      |-
      ! nut !! M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, names parted by pipes',
    before: text`
      {|
      ! Name || Size
      |-
      | bolt || M6 !! M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6 !! M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 !! M8 |
    `,
  },
  {
    name: 'MediaWiki, rows of unlike widths',
    before: text`
      {|
      ! Name
      |-
      | bolt || M6
      |-
      | nut
      |}
    `,
    tables: [
      [
        ['Name', ''],
        ['bolt', 'M6'],
        ['nut', ''],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | |
      | --- | --- |
      | bolt | M6 |
      | nut | |
    `,
  },
  {
    name: 'MediaWiki, words below',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt || M6
      |}
      Words.
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |

      Words.
    `,
  },
  {
    name: 'MediaWiki, one cell a line and blank lines',
    before: text`
      {|
      ! Name
      ! Size

      |-

      | bolt

      | M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
    `,
  },
  {
    name: 'MediaWiki, a cell over two lines',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt || M6
      and nuts
      |-
      | nut || M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6\nand nuts'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 and nuts |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, words that are in no cell: the table is read, and left',
    before: text`
      {|
      words
      ! Name !! Size
      |-
      | bolt || M6

      * one
      * two
      |-
      | nut || M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6\n* one\n* two'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      {|
      words
      ! Name !! Size
      |-
      | bolt || M6

      * one
      * two
      |-
      | nut || M8
      |}
    `,
  },
  {
    name: 'MediaWiki, attributes of a row, and words behind the closing sign',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt || M6
      |- style="x"
      | nut || M8
      |} and so on
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |

       and so on
    `,
  },
  {
    name: 'MediaWiki, attributes of cells and of the caption',
    before: text`
      {| class="a"
      |+ style="caption-side: bottom" | Parts
      ! scope="col" | Name !! Size
      |-
      | bolt || style="b" | M6
      |- style='c'
      | nowrap align=center | nut
      | data-sort-value="8" |
      M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      Parts

      | Name | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'MediaWiki, pipes in cells that are behind no attributes',
    before: text`
      {|
      ! Name !! Size
      |-
      | bolt | nut || [[M6|six]] | M8
      |-
      | x=1 | y || {{a|b}} | c
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt | nut', '[[M6|six]] | M8'],
        ['x=1 | y', '{{a|b}} | c'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt \| nut | [[M6\|six]] \| M8 |
      | x=1 \| y | {{a\|b}} \| c |
    `,
  },
  {
    name: 'MediaWiki, a cell over several rows: the table is read, and left',
    before: text`
      {|
      ! Name !! Size
      |-
      | rowspan="2" | bolt || M6
      |-
      | M8
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['M8', ''],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      {|
      ! Name !! Size
      |-
      | rowspan="2" | bolt || M6
      |-
      | M8
      |}
    `,
  },
  {
    name: 'MediaWiki, words among the attributes of a row: the table is read, and left',
    before: text`
      {|
      ! Name !! Size
      |- style="a" x=y
      | bolt || M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      {|
      ! Name !! Size
      |- style="a" x=y
      | bolt || M6
      |}
    `,
  },
  {
    name: 'MediaWiki, a caption of two lines: the table is read, and left',
    before: text`
      {|
      |+ Parts
      and sizes
      ! Name !! Size
      |-
      | bolt || M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      {|
      |+ Parts
      and sizes
      ! Name !! Size
      |-
      | bolt || M6
      |}
    `,
  },
  {
    name: 'MediaWiki, a caption below the names: the table is read, and left',
    before: text`
      {|
      ! Name !! Size
      |+ Parts
      |-
      | bolt || M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      {|
      ! Name !! Size
      |+ Parts
      |-
      | bolt || M6
      |}
    `,
  },
  {
    name: 'MediaWiki, an empty caption',
    before: text`
      {|
      |+
      ! Name !! Size
      |-
      | bolt || M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
    `,
  },
  {
    name: 'MediaWiki, words behind the opening sign: the table is read, and left',
    before: text`
      {| Parts
      ! Name !! Size
      |-
      | bolt || M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      {| Parts
      ! Name !! Size
      |-
      | bolt || M6
      |}
    `,
  },
  {
    name: 'MediaWiki, a cell whose text stands below its pipe',
    before: text`
      {|
      ! Name !! Size
      |-
      |
      bolt
      |
      M6
      |}
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['wiki-table 1'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 |
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
  {
    name: 'Jira, one column',
    text: text`
      || Name ||
      | bolt |
      | nut |
    `,
  },
  {
    name: 'Jira, no row as wide as the header row',
    text: text`
      || Name || Size || Price ||
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Jira, header rows only',
    text: text`
      || Name || Size ||
      || bolt || M6 ||
    `,
  },
  {
    name: 'Jira, a blank line below the header row only',
    text: text`
      || Name || Size ||

      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Jira, cells that are joined by single pipes',
    text: text`
      || Name | Size ||
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Jira, no leading pair',
    text: text`
      Name || Size ||
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'Textile, rows of another width',
    text: text`
      |_. Name |_. Size |
      | bolt | M6 | 0.10 |
    `,
  },
  {
    name: 'Textile, one column',
    text: text`
      |_. Name |
      | bolt |
    `,
  },
  {
    name: 'MediaWiki, no rows',
    text: text`
      {|
      ! Name !! Size
      |}
    `,
  },
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
