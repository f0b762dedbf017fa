import { damaged, innocent } from '../helpers/check.ts';
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
]);
