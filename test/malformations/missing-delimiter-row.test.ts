import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'names over data, outer pipes',
    before: text`
      | Region | Manager | Since |
      | North | Alice | 2019 |
      | South | Bob | 2021 |
    `,
    tables: [
      [
        ['Region', 'Manager', 'Since'],
        ['North', 'Alice', '2019'],
        ['South', 'Bob', '2021'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      | Region | Manager | Since |
      | --- | --- | --- |
      | North | Alice | 2019 |
      | South | Bob | 2021 |
    `,
  },
  {
    name: 'names in bold',
    before: text`
      | **Region** | **Manager** |
      | North | Alice |
      | South | Bob |
    `,
    tables: [
      [
        ['**Region**', '**Manager**'],
        ['North', 'Alice'],
        ['South', 'Bob'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      | **Region** | **Manager** |
      | --- | --- |
      | North | Alice |
      | South | Bob |
    `,
  },
  {
    name: 'names over code, as in an API reference',
    before: text`
      |Option|Type|Description|
      |\`depth\`|number|How deep to look|
      |\`follow\`|boolean|Whether to follow links|
      |\`quiet\`|boolean|Print nothing|
    `,
    tables: [
      [
        ['Option', 'Type', 'Description'],
        ['`depth`', 'number', 'How deep to look'],
        ['`follow`', 'boolean', 'Whether to follow links'],
        ['`quiet`', 'boolean', 'Print nothing'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      |Option|Type|Description|
      |---|---|---|
      |\`depth\`|number|How deep to look|
      |\`follow\`|boolean|Whether to follow links|
      |\`quiet\`|boolean|Print nothing|
    `,
  },
  {
    name: 'no outer pipes, numbers below the names',
    before: text`
      Region | Sales | Growth
      North | 120 | 3 %
      South | 90 | -1 %
      East | 75 | 0 %
    `,
    tables: [
      [
        ['Region', 'Sales', 'Growth'],
        ['North', '120', '3 %'],
        ['South', '90', '-1 %'],
        ['East', '75', '0 %'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      Region | Sales | Growth
      --- | --- | ---
      North | 120 | 3 %
      South | 90 | -1 %
      East | 75 | 0 %
    `,
  },
  {
    name: 'names and one row',
    before: text`
      | Model | Year | Price |
      | Alto | 1973 | 32000 |
    `,
    tables: [
      [
        ['Model', 'Year', 'Price'],
        ['Alto', '1973', '32000'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      | Model | Year | Price |
      | --- | --- | --- |
      | Alto | 1973 | 32000 |
    `,
    // Two lines that are all there is may be any two rows.
    not: ['alone'],
  },
  {
    name: 'Chinese names',
    before: text`
      | 名称 | 数量 | 说明 |
      | 苹果 | 3 | 新鲜的水果 |
      | 书 | 12 | 旧书 |
    `,
    tables: [
      [
        ['名称', '数量', '说明'],
        ['苹果', '3', '新鲜的水果'],
        ['书', '12', '旧书'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      | 名称 | 数量 | 说明 |
      | --- | --- | --- |
      | 苹果 | 3 | 新鲜的水果 |
      | 书 | 12 | 旧书 |
    `,
  },
  {
    name: 'a row with an unescaped pipe in code and a short one below',
    before: text`
      | Command | Meaning | Exit |
      | \`ls\` | list | 0 |
      | \`pwd\` | where | 0 |
      | \`date\` | when | 0 |
      | \`ls | sort\` | list sorted | 0 |
      | \`who\` | users |
    `,
    tables: [
      [
        ['Command', 'Meaning', 'Exit'],
        ['`ls`', 'list', '0'],
        ['`pwd`', 'where', '0'],
        ['`date`', 'when', '0'],
        ['`ls | sort`', 'list sorted', '0'],
        ['`who`', 'users', ''],
      ],
    ],
    repairs: ['missing-delimiter-row 1', 'unescaped-pipe 5', 'short-row 6 unsafe'],
    after: text`
      | Command | Meaning | Exit |
      | --- | --- | --- |
      | \`ls\` | list | 0 |
      | \`pwd\` | where | 0 |
      | \`date\` | when | 0 |
      | \`ls \| sort\` | list sorted | 0 |
      | \`who\` | users | |
    `,
    safely: text`
      | Command | Meaning | Exit |
      | --- | --- | --- |
      | \`ls\` | list | 0 |
      | \`pwd\` | where | 0 |
      | \`date\` | when | 0 |
      | \`ls \| sort\` | list sorted | 0 |
      | \`who\` | users |
    `,
  },
  {
    name: 'paragraphs of a line each without outer pipes',
    before: text`
      Name|Mode|Size

      ice.bin|read|120

      ash.bin|write|48

      oak.bin|read|7

      elm.bin|read|64
    `,
    tables: [
      [
        ['Name', 'Mode', 'Size'],
        ['ice.bin', 'read', '120'],
        ['ash.bin', 'write', '48'],
        ['oak.bin', 'read', '7'],
        ['elm.bin', 'read', '64'],
      ],
    ],
    repairs: [
      'missing-delimiter-row 1',
      'blank-line-in-table 2',
      'blank-line-in-table 4',
      'blank-line-in-table 6',
      'blank-line-in-table 8',
    ],
    after: text`
      Name|Mode|Size
      ---|---|---
      ice.bin|read|120
      ash.bin|write|48
      oak.bin|read|7
      elm.bin|read|64
    `,
  },
  {
    name: 'below a table whose last row reads like the first of these',
    before: text`
      | Name | Age |
      | ---- | --- |
      | ann  | old |
      | bob  | new |

      | new moon | old town |
      | 280 | 12 |
    `,
    tables: [
      [
        ['Name', 'Age'],
        ['ann', 'old'],
        ['bob', 'new'],
      ],
      [
        ['new moon', 'old town'],
        ['280', '12'],
      ],
    ],
    repairs: ['missing-delimiter-row 6 unsafe'],
    after: text`
      | Name | Age |
      | ---- | --- |
      | ann  | old |
      | bob  | new |

      | new moon | old town |
      | --- | --- |
      | 280 | 12 |
    `,
  },
  {
    name: 'below another table, which has one',
    before: text`
      | Name | Age |
      | ---- | --- |
      | ann  | 20  |
      | bob  | 30  |

      | City | People |
      | Oslo | 700 |
      | Bergen | 280 |
    `,
    tables: [
      [
        ['Name', 'Age'],
        ['ann', '20'],
        ['bob', '30'],
      ],
      [
        ['City', 'People'],
        ['Oslo', '700'],
        ['Bergen', '280'],
      ],
    ],
    repairs: ['missing-delimiter-row 6'],
    after: text`
      | Name | Age |
      | ---- | --- |
      | ann  | 20  |
      | bob  | 30  |

      | City | People |
      | --- | --- |
      | Oslo | 700 |
      | Bergen | 280 |
    `,
  },
  {
    name: 'first rows that lack the cells that others have',
    before: text`
      Rank|Name|Country|Time|Notes
      Garcia|Spain|7:43.89|CR
      Jimenez|Spain|7:46.49|PB
      Mayock|Britain|7:48.08
      4|Berg|Norway|7:50.10|PB
      5|Dahl|Norway|7:50.77|SB
    `,
    tables: [
      [
        ['Rank', 'Name', 'Country', 'Time', 'Notes'],
        ['', 'Garcia', 'Spain', '7:43.89', 'CR'],
        ['', 'Jimenez', 'Spain', '7:46.49', 'PB'],
        ['', 'Mayock', 'Britain', '7:48.08', ''],
        ['4', 'Berg', 'Norway', '7:50.10', 'PB'],
        ['5', 'Dahl', 'Norway', '7:50.77', 'SB'],
      ],
    ],
    repairs: [
      'missing-delimiter-row 1 unsafe',
      'short-row 2 unsafe',
      'short-row 3 unsafe',
      'short-row 4 unsafe',
      'short-row 4 unsafe',
      'lookalike-pipe 5 unsafe',
    ],
    after: text`
      | Rank | Name | Country | Time | Notes |
      | --- | --- | --- | --- | --- |
      | | Garcia | Spain | 7:43.89 | CR |
      | | Jimenez | Spain | 7:46.49 | PB |
      | | Mayock | Britain | 7:48.08 | |
      | 4 | Berg | Norway | 7:50.10 | PB |
      | 5 | Dahl | Norway | 7:50.77 | SB |
    `,
  },
  {
    name: 'a header row that ends with a pipe as its rows do, one of which has an empty last cell',
    before: text`
      Option | Type | Default |
      port | number | 8080 |
      user | string | root |
      host | string | |
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['port', 'number', '8080'],
        ['user', 'string', 'root'],
        ['host', 'string', ''],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    // In a text of nothing else the first row may be data.
    not: ['alone'],
    after: text`
      Option | Type | Default |
      --- | --- | --- |
      port | number | 8080 |
      user | string | root |
      host | string | |
    `,
  },
  {
    name: 'a row like them above, behind a blank line',
    before: text`
      | port | number | 8080 |

      | Option | Type | Default |
      | user | string | root |
      | host | string | none |
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['user', 'string', 'root'],
        ['host', 'string', 'none'],
      ],
    ],
    repairs: ['missing-delimiter-row 3'],
    after: text`
      | port | number | 8080 |

      | Option | Type | Default |
      | --- | --- | --- |
      | user | string | root |
      | host | string | none |
    `,
  },
]);

tells([
  {
    name: 'the line that is taken for the header row',
    text: text`
      Words.

      | Option | Type | Default |
      | port | number | 8080 |
    `,
    told: ['3:1-3:28 There is no delimiter row below this header row, so no Markdown engine sees the table.'],
  },
]);

innocent([
  {
    name: 'rows in indented code',
    text: text`
      Words.

          | Option | Type | Default |
          | port | number | 8080 |
          | user | string | root |
          | host | string | none |
    `,
  },
  {
    name: 'rows in indented code directly above prose',
    text: text`
      Words.

          | Option | Type | Default |
          | port | number | 8080 |
          | user | string | root |
          | host | string | none |
      More words.
    `,
  },
  {
    name: 'rows in a fence that lack outer pipes',
    text: text`
      \`\`\`
      Option | Type | Default
      port | number | 8080
      user | string | root
      host | string | none
      \`\`\`
    `,
  },
  {
    name: 'rows in a fence with one outer pipe each',
    text: text`
      \`\`\`
      | Option | Type | Default
      | port | number | 8080
      | user | string | root
      | host | string | none
      \`\`\`
    `,
  },
  {
    name: 'paragraphs of a line each with one outer pipe',
    text: text`
      | Option | Type

      | port | number

      | user | string

      | host | string
    `,
  },
  {
    name: 'paragraphs of a line each that have one pipe',
    text: text`
      Option | Type

      port | number

      user | string

      host | string
    `,
  },
  {
    name: 'two paragraphs below one that reads like names',
    text: text`
      Option | Type | Default

      port | number | 8080

      user | string | root
    `,
  },
  {
    name: 'numbers only',
    text: text`
      | 1 | 2 | 8080 |
      | 3 | 4 | 6 |
      | 7 | 7 | 7 |
    `,
  },
  { name: 'a link bar', text: '[Home](/) | [Docs](/docs) | [Blog](/blog)' },
  {
    name: 'link bars with outer pipes',
    text: text`
      | [Home](/) | [Docs](/docs) | [Blog](/blog) |
      | [English](/en) | [Deutsch](/de) | [Polski](/pl) |
    `,
  },
  {
    name: 'shell pipelines',
    text: text`
      cat access.log | grep 404 | sort
      cut -f 1 names.csv | uniq | wc
      du -s * | sort -n | tail
    `,
  },
  {
    name: 'a union of types',
    text: text`
      type Shape =
        | Circle
        | Square
        | Triangle
    `,
  },
  {
    name: 'music in ABC notation',
    text: text`
      | "C" E2 G2 | "F" A2 c2 |
      | "G" B2 d2 | "C" c4 |
    `,
  },
  {
    name: 'a diffstat',
    text: text`
      src/a.ts | 12 +++---
      src/main.ts |  3 +++
      test/a.test.ts | 40 ++++++
    `,
  },
  {
    name: 'norms',
    text: text`
      For vectors ||v|| and ||w|| we have
      ||v + w|| <= ||v|| + ||w||
    `,
  },
  {
    name: 'dates of a tour',
    text: text`
      12 May | Berlin | [Tickets](/t/1)
      13 May | Hamburg | [Tickets](/t/2)
      15 May | Bremen | [Tickets](/t/3)
    `,
  },
  {
    name: 'a tune in tablature',
    text: text`
      e|--0--3--5--|
      B|--1--0--3--|
      G|--0--0--2--|
    `,
  },
  {
    name: 'a sudoku',
    text: text`
      5 3 . | . 7 . | . . .
      6 . . | 1 9 5 | . . .
      . 9 8 | . . . | . 6 .
    `,
  },
  {
    name: 'a grammar in BNF',
    text: text`
      <digit> ::= 0 | 1 | 2 | 3
      <sign> ::= + | -
      <number> ::= <digit> | <sign> <number>
    `,
  },
  {
    name: 'two paragraphs with a pipe each',
    text: text`
      Use cat | sort to see the names.

      Use cat | uniq to drop those that repeat.
    `,
  },
]);

describe('rows that are all there is', () => {
  const rows = '| Name | City |\n| Ann | Oslo |\n| Bob | Rome |\n';

  test.each<[name: string, text: string, told: readonly string[]]>([
    ['with outer pipes', rows, ['missing-delimiter-row 1 unsafe']],
    [
      'with a pipe too many below the first one',
      '| Ann | Oslo |\n| Bob | Rome | |\n| Eve | Kyiv | |\n',
      ['missing-delimiter-row 1 unsafe'],
    ],
    ['with a pipe too many in the first one', '| Ann | Oslo | |\n| Bob | Rome |\n', []],
    ['between blank lines', `\n\n${rows}\n`, ['missing-delimiter-row 3 unsafe']],
    ['without outer pipes', 'Ann | Oslo\nBob | Rome\n', []],
    ['of different widths', '| Ann | Oslo |\n| Bob |\n', []],
    ['one row', '| Ann | Oslo |\n', []],
    ['numbers', '| 1 | 2 |\n| 3 | 4 |\n', []],
  ])('are left alone: %s', (_, text, told) => {
    const analysis = analyze(text);
    expect(analysis.tables).toEqual([]);
    expect(
      analysis.repairs.map(({ rule, place, safety }) => `${rule} ${place.start.line} ${safety}`),
    ).toEqual(told);
    expect(analysis.repairs.every(({ table, edits }) => table === -1 && edits.length === 0)).toBe(true);
  });

  test('the place is that of all rows', () => {
    const [told] = analyze('| Ann | Oslo |\n'.repeat(30)).repairs;
    expect([told?.place.start.line, told?.place.end.line]).toEqual([1, 30]);
    expect(analyze(`${'| Ann | Oslo |\n'.repeat(30)}| Eve |\n`).repairs).toEqual([]);
  });

  test('nothing is said where the rule is off', () => {
    expect(analyze(rows, { rules: { 'missing-delimiter-row': 'off' } }).repairs).toEqual([]);
  });
});

damaged([
  {
    name: 'names above numbers only',
    before: text`
      | a | b |
      | 1 | 2 |
      | 3 | 4 |
      | 5 | 6 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    repairs: ['missing-delimiter-row 1'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |
      | 5 | 6 |
    `,
  },
]);

damaged([
  {
    name: 'names above rows with a pipe too many',
    before: text`
      | Name | Size |
      | bolt | M6 | |
      | nut | M5 | |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M5'],
      ],
    ],
    repairs: ['missing-delimiter-row 1 unsafe'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 | |
      | nut | M5 | |
    `,
  },
]);
