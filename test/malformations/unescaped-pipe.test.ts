import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

/** A row with pipes that are content: how it is written, its two cells, how it is mended, whether that is certain. */
const ROWS: readonly (readonly [
  name: string,
  row: string,
  cells: readonly string[],
  mended: string,
  sure: boolean,
])[] = [
  ['in code', '| `ls | sort` | sorts |', ['`ls | sort`', 'sorts'], '| `ls \\| sort` | sorts |', true],
  ['twice in code', '| `a||b` | or |', ['`a||b`', 'or'], '| `a\\|\\|b` | or |', true],
  ['in code of two backticks', '| ``a`|b`` | or |', ['``a`|b``', 'or'], '| ``a`\\|b`` | or |', true],
  [
    'in the last cell',
    '| union | `string | null` |',
    ['union', '`string | null`'],
    '| union | `string \\| null` |',
    true,
  ],
  [
    'in a wiki link',
    '| [[Page|name]] | link |',
    ['[[Page|name]]', 'link'],
    '| [[Page\\|name]] | link |',
    true,
  ],
  ['in a template', '| {{icon|ok}} | icon |', ['{{icon|ok}}', 'icon'], '| {{icon\\|ok}} | icon |', true],
  ['in math', '| $|x|$ | norm |', ['$|x|$', 'norm'], '| $\\|x\\|$ | norm |', false],
  [
    'in parentheses',
    '| P(A|B) | conditional |',
    ['P(A|B)', 'conditional'],
    '| P(A\\|B) | conditional |',
    false,
  ],
  ['in brackets', '| [a|b] | class |', ['[a|b]', 'class'], '| [a\\|b] | class |', false],
  ['in quotes', '| "a | b" | string |', ['"a | b"', 'string'], '| "a \\| b" | string |', false],
  ['without blanks around it', '| Yes|No | choice |', ['Yes|No', 'choice'], '| Yes\\|No | choice |', false],
];

damaged(
  ROWS.map(([name, row, cells, mended, sure]) => ({
    name,
    before: `| Written | Meaning |\n| --- | --- |\n${row}\n| plain words | nothing |`,
    tables: [[['Written', 'Meaning'], cells, ['plain words', 'nothing']]],
    repairs: new Array<string>(mended.split('\\|').length - 1).fill(
      `unescaped-pipe 3${sure ? '' : ' unsafe'}`,
    ),
    after: `| Written | Meaning |\n| --- | --- |\n${mended}\n| plain words | nothing |`,
  })),
);

damaged([
  {
    name: 'in the header row',
    before: text`
      | \`a | b\` | Meaning |
      | --- | --- |
      | \`x\` | or |
    `,
    tables: [
      [
        ['`a | b`', 'Meaning'],
        ['`x`', 'or'],
      ],
    ],
    repairs: ['unescaped-pipe 1'],
    after: text`
      | \`a \| b\` | Meaning |
      | --- | --- |
      | \`x\` | or |
    `,
  },
  {
    name: 'in a table without outer pipes',
    before: text`
      Command | Meaning
      --- | ---
      \`who\` | users
      \`who | wc\` | how many
    `,
    tables: [
      [
        ['Command', 'Meaning'],
        ['`who`', 'users'],
        ['`who | wc`', 'how many'],
      ],
    ],
    repairs: ['unescaped-pipe 4'],
    after: text`
      Command | Meaning
      --- | ---
      \`who\` | users
      \`who \| wc\` | how many
    `,
  },
  {
    name: 'in a table whose columns line up',
    before: text`
      | Name       | Meaning     |
      | ---------- | ----------- |
      | A | B      | either      |
      | A          | just A      |
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['A | B', 'either'],
        ['A', 'just A'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      | Name       | Meaning     |
      | ---------- | ----------- |
      | A \| B     | either      |
      | A          | just A      |
    `,
  },
  {
    name: 'in code and in parentheses of one row',
    before: text`
      | Command | Meaning |
      | --- | --- |
      | \`ls | wc\` gives P(A | B) | odds |
      | \`ls\` | files |
    `,
    tables: [
      [
        ['Command', 'Meaning'],
        ['`ls | wc` gives P(A | B)', 'odds'],
        ['`ls`', 'files'],
      ],
    ],
    repairs: ['unescaped-pipe 3', 'unescaped-pipe 3 unsafe'],
    after: text`
      | Command | Meaning |
      | --- | --- |
      | \`ls \| wc\` gives P(A \| B) | odds |
      | \`ls\` | files |
    `,
    safely: text`
      | Command | Meaning |
      | --- | --- |
      | \`ls \| wc\` gives P(A | B) | odds |
      | \`ls\` | files |
    `,
  },
  {
    name: 'in code and in quotes of one row',
    before: text`
      | Command | Meaning |
      | --- | --- |
      | \`ls | wc\` gives "a | b" | odds |
      | \`ls\` | files |
    `,
    tables: [
      [
        ['Command', 'Meaning'],
        ['`ls | wc` gives "a | b"', 'odds'],
        ['`ls`', 'files'],
      ],
    ],
    repairs: ['unescaped-pipe 3', 'unescaped-pipe 3 unsafe'],
    after: text`
      | Command | Meaning |
      | --- | --- |
      | \`ls \| wc\` gives "a \| b" | odds |
      | \`ls\` | files |
    `,
    safely: text`
      | Command | Meaning |
      | --- | --- |
      | \`ls \| wc\` gives "a | b" | odds |
      | \`ls\` | files |
    `,
  },
  {
    name: 'in brackets, in a row of prices',
    before: text`
      | Small | Large | Price | Sale | Note |
      | --- | --- | --- | --- | --- |
      | $5 | $6 | $7 | $8 | either (M6 | M8) |
      | $1 | $2 | $3 | $4 | M6 |
    `,
    tables: [
      [
        ['Small', 'Large', 'Price', 'Sale', 'Note'],
        ['$5', '$6', '$7', '$8', 'either (M6 | M8)'],
        ['$1', '$2', '$3', '$4', 'M6'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      | Small | Large | Price | Sale | Note |
      | --- | --- | --- | --- | --- |
      | $5 | $6 | $7 | $8 | either (M6 \| M8) |
      | $1 | $2 | $3 | $4 | M6 |
    `,
  },
  {
    name: 'in a header row without a blank before its inner pipe',
    before: text`
      |Name| Meaning |
      |--- | --- |
      |yes|no | either |
      |maybe | none |
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['yes|no', 'either'],
        ['maybe', 'none'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      |Name| Meaning |
      |--- | --- |
      |yes\|no | either |
      |maybe | none |
    `,
  },
  {
    name: 'between equal brackets',
    before: text`
      |Name|Meaning|
      |---|---|
      |{a} | {b}|either|
      |maybe|none|
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['{a} | {b}', 'either'],
        ['maybe', 'none'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      |Name|Meaning|
      |---|---|
      |{a} \| {b}|either|
      |maybe|none|
    `,
  },
  {
    name: 'two pipes as an operator',
    before: text`
      | Name | Meaning |
      | --- | --- |
      | a || b | or |
      | maybe | none |
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['a || b', 'or'],
        ['maybe', 'none'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe', 'unescaped-pipe 3 unsafe'],
    after: text`
      | Name | Meaning |
      | --- | --- |
      | a \|\| b | or |
      | maybe | none |
    `,
  },
  {
    name: 'tight between spaced ones, the header row spaced unevenly',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes|no | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['yes|no', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes\|no | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'equal brackets below a header row spaced unevenly',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | {a} | {b} | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['{a} | {b}', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | {a} \| {b} | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'unequal brackets below a header row spaced unevenly',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | {a} | (b) | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['{a}', '(b)', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['long-row 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | {a} | (b) | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'equal words below a header row spaced unevenly',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | a | a | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['a', 'a', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['long-row 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | a | a | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'a pipe with a tab before it',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes	|no | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['yes', 'no', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['long-row 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes	|no | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'a pipe with a blank before it',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes |no | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['yes', 'no', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['long-row 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes |no | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'a pipe with a blank behind it',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes| no | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['yes', 'no', 'either', 'x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['long-row 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes| no | either | x |
      | maybe | none | y |
    `,
  },
  {
    name: 'an empty cell',
    before: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes||no | either | x |
      | maybe | none | y |
    `,
    tables: [
      [
        ['Name', 'Meaning', 'More'],
        ['yes', '', 'no | either | x'],
        ['maybe', 'none', 'y'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe', 'unescaped-pipe 3 unsafe'],
    after: text`
      | Name| Meaning | More|
      | --- | --- | --- |
      | yes||no \| either \| x |
      | maybe | none | y |
    `,
  },
  {
    name: 'two kinds, only the weaker fits',
    before: text`
      | Name | Code | Note |
      | --- | --- | --- |
      | "x | y" | [a | b] | c |
      | x | y | c |
    `,
    tables: [
      [
        ['Name', 'Code', 'Note'],
        ['"x | y"', '[a | b]', 'c'],
        ['x', 'y', 'c'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe', 'unescaped-pipe 3 unsafe'],
    after: text`
      | Name | Code | Note |
      | --- | --- | --- |
      | "x \| y" | [a \| b] | c |
      | x | y | c |
    `,
  },
  {
    name: 'in quotes, beside a boundary without blanks',
    before: text`
      | Name | Value |
      | --- | --- |
      | "a | b"|c |
      | plain | words |
    `,
    tables: [
      [
        ['Name', 'Value'],
        ['"a | b"', 'c'],
        ['plain', 'words'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      | Name | Value |
      | --- | --- |
      | "a \| b"|c |
      | plain | words |
    `,
  },
  {
    name: 'in brackets and in quotes, beside boundaries without blanks',
    before: text`
      | Name | Value | Note |
      | --- | --- | --- |
      | (a | b) "c | d"|e|f |
      | plain | words | more |
    `,
    tables: [
      [
        ['Name', 'Value', 'Note'],
        ['(a | b) "c | d"', 'e', 'f'],
        ['plain', 'words', 'more'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe', 'unescaped-pipe 3 unsafe'],
    after: text`
      | Name | Value | Note |
      | --- | --- | --- |
      | (a \| b) "c \| d"|e|f |
      | plain | words | more |
    `,
  },
  {
    name: 'in brackets, beside a boundary without blanks',
    before: text`
      | Name | Value |
      | --- | --- |
      | f(a | b)|c |
      | plain | words |
    `,
    tables: [
      [
        ['Name', 'Value'],
        ['f(a | b)', 'c'],
        ['plain', 'words'],
      ],
    ],
    repairs: ['unescaped-pipe 3 unsafe'],
    after: text`
      | Name | Value |
      | --- | --- |
      | f(a \| b)|c |
      | plain | words |
    `,
  },
]);

innocent([
  {
    name: 'a row that has the right width with the pipe as a boundary',
    text: text`
      | Written | Meaning |
      | --- | --- |
      | \`a | b\` |
    `,
    tables: [
      [
        ['Written', 'Meaning'],
        ['`a', 'b`'],
      ],
    ],
  },
  {
    name: 'escaped pipes, in code too',
    text: text`
      | Written | Meaning |
      | --- | --- |
      | \`a \| b\` | or |
      | a \|\| b | or else |
    `,
    tables: [
      [
        ['Written', 'Meaning'],
        ['`a | b`', 'or'],
        ['a || b', 'or else'],
      ],
    ],
  },
  {
    name: 'brackets that span two cells of a row that fits',
    text: text`
      | From | To |
      | --- | --- |
      | (0 | 1) |
      | [a | b] |
    `,
    tables: [
      [
        ['From', 'To'],
        ['(0', '1)'],
        ['[a', 'b]'],
      ],
    ],
  },
  {
    name: 'no surplus text',
    text: text`
      | Name | Meaning |
      | --- | --- |
      | yes|no | |
      | maybe | none |
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['yes', 'no'],
        ['maybe', 'none'],
      ],
    ],
  },
]);

/** What a cell holds around its pipe, and what it is called. */
const INSIDE: readonly (readonly [cell: string, inside: string])[] = [
  ['`a | b`', 'code'],
  ['[[a | b]]', 'wiki link'],
  ['$a | b$', 'math'],
  ['(a | b)', 'brackets'],
  ['"a | b"', 'quotes'],
  ['{a} | {b}', 'text'],
];

tells(
  INSIDE.map(([cell, inside]) => {
    const pipe = cell.indexOf('|') + 3;
    return {
      name: inside,
      text: `| Written | Meaning |\n| --- | --- |\n| ${cell} | either |\n| plain words | nothing |`,
      told: [
        `3:${pipe}-3:${pipe + 1} This pipe belongs to the cell's ${inside} and needs a backslash, or it cuts the cell in two.`,
      ],
    };
  }),
);
