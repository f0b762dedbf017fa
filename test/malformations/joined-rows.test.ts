import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const TOOLS = [
  ['Tool', 'Since'],
  ['grep', '1973'],
  ['sed', '1974'],
];
const MENDED = text`
  | Tool | Since |
  | --- | --- |
  | grep | 1973 |
  | sed | 1974 |
`;

/** Ways in which the line breaks of that table were lost. */
const JOINED: readonly (readonly [name: string, line: string])[] = [
  ['by a blank', '| Tool | Since | | --- | --- | | grep | 1973 | | sed | 1974 |'],
  ['by nothing', '|Tool|Since||---|---||grep|1973||sed|1974|'],
  ['by line break tags', '| Tool | Since |<br>| --- | --- |<br>| grep | 1973 |<br>| sed | 1974 |'],
  ['by self-closing tags', '|Tool|Since|<br />|---|---|<br />|grep|1973|<br />|sed|1974|'],
  ['by an escape that was never read', '| Tool | Since |\\n| --- | --- |\\n| grep | 1973 |\\n| sed | 1974 |'],
  ['by several blanks', '| Tool | Since |   |---|---|   | grep | 1973 |   | sed | 1974 |'],
];

damaged(
  JOINED.map(([name, before]) => ({
    name,
    before,
    tables: [TOOLS],
    repairs: ['joined-rows 1'],
    after: MENDED,
  })),
);

damaged([
  {
    name: 'single dashes below a delimiter row of single dashes are values',
    before: text`
      | a | b | | - | - | | - | - | | 1 | 2 | | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['-', '-'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['joined-rows 1'],
    after: text`
      | a | b |
      | --- | --- |
      | - | - |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'header row and delimiter row only',
    before: text`
      | Tool | Since | |---|---|
      | grep | 1973 |
      | sed | 1974 |
    `,
    tables: [TOOLS],
    repairs: ['joined-rows 1'],
    after: MENDED,
  },
  {
    name: 'with an escaped pipe in a name, where words behind the rows make one column more come out even',
    before: '| A\\|B | Age | | --- | --- | | ann | 20 |  More words.',
    tables: [
      [
        ['A|B', 'Age'],
        ['ann', '20'],
      ],
    ],
    repairs: ['joined-rows 1'],
    after: text`
      | A\|B | Age |
      | --- | --- |
      | ann | 20 |

      More words.
    `,
  },
  {
    name: 'with two pipes at the start, the delimiter row twice',
    before: '|| Name | Age | | --- | --- | | --- | --- | | ann | 20 |',
    tables: [
      [
        ['Name', 'Age'],
        ['ann', '20'],
      ],
    ],
    repairs: ['joined-rows 1'],
    after: text`
      | Name | Age |
      | --- | --- |
      | ann | 20 |
    `,
  },
  {
    name: 'with the marks of comments between them, which are left',
    before: '// | Name | Age | // | --- | --- | // | ann | 20 |',
    tables: [
      [
        ['Name', 'Age'],
        ['ann', '20'],
      ],
    ],
    repairs: ['line-prefix 1 unsafe', 'joined-rows 1 unsafe'],
    after: '// | Name | Age | // | --- | --- | // | ann | 20 |',
  },
  {
    name: 'with the markers of a quote between them',
    before: '| Name | Age | > | --- | --- | > | ann | 20 | >',
    tables: [
      [
        ['Name', 'Age'],
        ['ann', '20'],
      ],
    ],
    repairs: ['joined-rows 1'],
    after: text`
      | Name | Age |
      | --- | --- |
      | ann | 20 |
    `,
  },
  {
    name: 'without a last pipe, so that words behind the table may be in its last cell',
    before: '| Name | Age | | --- | --- | | ann | 20',
    tables: [
      [
        ['Name', 'Age'],
        ['ann', '20'],
      ],
    ],
    repairs: ['joined-rows 1 unsafe'],
    after: text`
      | Name | Age |
      | --- | --- |
      | ann | 20 |
    `,
  },
  {
    name: 'behind a sentence, alignment kept',
    before: text`
      The tools are: | Tool | Since | |:--|--:| | grep | 1973 | | sed | 1974 |
    `,
    tables: [TOOLS],
    repairs: ['joined-rows 1'],
    after: text`
      The tools are:

      | Tool | Since |
      | :-- | --: |
      | grep | 1973 |
      | sed | 1974 |
    `,
  },
  {
    name: 'before a sentence',
    before: text`
      | Tool | Since | |---|---| | grep | 1973 | | sed | 1974 | All of them are old.
    `,
    tables: [TOOLS],
    repairs: ['joined-rows 1'],
    after: text`
      | Tool | Since |
      | --- | --- |
      | grep | 1973 |
      | sed | 1974 |

      All of them are old.
    `,
  },
  {
    name: 'with empty cells, which look like joints',
    before: text`
      | a | b | c | |---|---|---| | 1 | | 3 | | | 5 | | | 7 | 8 | 9 |
    `,
    tables: [
      [
        ['a', 'b', 'c'],
        ['1', '', '3'],
        ['', '5', ''],
        ['7', '8', '9'],
      ],
    ],
    repairs: ['joined-rows 1'],
    after: text`
      | a | b | c |
      | --- | --- | --- |
      | 1 | | 3 |
      | | 5 | |
      | 7 | 8 | 9 |
    `,
  },
  {
    name: 'filled like prose by a formatter',
    before: text`
      | Tool | Since | What it does | |------|-------|--------------| | grep |
      1973 | Prints the lines that match a pattern | | sed | 1974 | Edits a
      stream of lines | | awk | 1977 | Runs a program on each line of a file |
    `,
    tables: [
      [
        ['Tool', 'Since', 'What it does'],
        ['grep', '1973', 'Prints the lines that match a pattern'],
        ['sed', '1974', 'Edits a\nstream of lines'],
        ['awk', '1977', 'Runs a program on each line of a file'],
      ],
    ],
    repairs: ['joined-rows 1'],
    after: text`
      | Tool | Since | What it does |
      | --- | --- | --- |
      | grep | 1973 | Prints the lines that match a pattern |
      | sed | 1974 | Edits a stream of lines |
      | awk | 1977 | Runs a program on each line of a file |
    `,
  },
  {
    name: 'one row with a pipe in braces',
    before: text`
      | Context | Key | Meaning | |---|---|---| | notation | Name | {system} | {public} | | element | Tag | a tag | | entity | Entity | its text |
    `,
    tables: [
      [
        ['Context', 'Key', 'Meaning'],
        ['notation', 'Name', '{system} | {public}'],
        ['element', 'Tag', 'a tag'],
        ['entity', 'Entity', 'its text'],
      ],
    ],
    repairs: ['joined-rows 1 unsafe', 'unescaped-pipe 1 unsafe'],
    after: text`
      | Context | Key | Meaning |
      | --- | --- | --- |
      | notation | Name | {system} \| {public} |
      | element | Tag | a tag |
      | entity | Entity | its text |
    `,
  },
]);

innocent([
  {
    name: 'a row that shows delimiter rows in code',
    text: text`
      | Syntax | Meaning |
      | --- | --- |
      | \`--- \| ---\` | two columns |
    `,
    tables: [
      [
        ['Syntax', 'Meaning'],
        ['`--- | ---`', 'two columns'],
      ],
    ],
  },
  {
    name: 'a code span that shows a table',
    text: 'Write `| a | b | |---|---| | 1 | 2 |` to see how.',
  },
  {
    name: 'prose with pipes and a dash',
    text: text`
      Use a | b or c | d - both work | as we have seen | in part two | and three.
    `,
  },
  {
    name: 'a row of empty cells',
    text: text`
      | a | b | c | d | e |
      | --- | --- | --- | --- | --- |
      | 1 | | 3 | | 5 |
      | | 2 | | 4 | |
    `,
    tables: [
      [
        ['a', 'b', 'c', 'd', 'e'],
        ['1', '', '3', '', '5'],
        ['', '2', '', '4', ''],
      ],
    ],
  },
  {
    name: 'bars of music on one line',
    text: '| C | G | Am | F | | C | G | F | C |',
  },
]);
