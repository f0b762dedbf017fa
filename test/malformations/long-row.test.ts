import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'one cell more than the header row has',
    before: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 |
      | Violet | 24 | won |
      | Green | 3 |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16'],
        ['Violet', '24', 'won'],
        ['Green', '3'],
      ],
    ],
    repairs: ['long-row 4 unsafe'],
    after: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 |
      | Violet | 24 | won |
      | Green | 3 |
    `,
  },
  {
    name: 'in every row',
    before: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 | lost |
      | Violet | 24 | won |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16', 'lost'],
        ['Violet', '24', 'won'],
      ],
    ],
    repairs: ['long-row 3 unsafe', 'long-row 4 unsafe'],
    after: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 | lost |
      | Violet | 24 | won |
    `,
  },
  {
    name: 'without outer pipes',
    before: text`
      Team | Score
      ---- | -----
      Red | 16
      Violet | 24 | won
      Green | 3
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16'],
        ['Violet', '24', 'won'],
        ['Green', '3'],
      ],
    ],
    repairs: ['long-row 4 unsafe'],
    after: text`
      Team | Score
      ---- | -----
      Red | 16
      Violet | 24 | won
      Green | 3
    `,
  },
  {
    name: 'a first cell as long as the first name, by chance',
    before: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 |
      | Blue | 24 | won |
      | Green | 3 |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16'],
        ['Blue', '24', 'won'],
        ['Green', '3'],
      ],
    ],
    repairs: ['long-row 4 unsafe'],
    after: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 |
      | Blue | 24 | won |
      | Green | 3 |
    `,
  },
  {
    name: 'cells behind the right edge of a table that lines up',
    before: text`
      |Feature   |Define   |Symbol    |
      |----------|---------|----------|
      |alignas   |ALIGNAS  |alignas   |
      |nullptr   |NULLPTR  |nullptr   | x | y |
    `,
    tables: [
      [
        ['Feature', 'Define', 'Symbol'],
        ['alignas', 'ALIGNAS', 'alignas'],
        ['nullptr', 'NULLPTR', 'nullptr', 'x', 'y'],
      ],
    ],
    repairs: ['long-row 4 unsafe'],
    after: text`
      |Feature   |Define   |Symbol    |
      |----------|---------|----------|
      |alignas   |ALIGNAS  |alignas   |
      |nullptr   |NULLPTR  |nullptr   | x | y |
    `,
  },
  {
    name: 'between rows of a table that GFM does not read, which is then mended for sure no more',
    before: text`
      | Team | Score |
      | ---- |
      | Red | 16 |
      | Violet | 24 | won |
      | Green | 3 |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16'],
        ['Violet', '24', 'won'],
        ['Green', '3'],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'long-row 4 unsafe'],
    after: text`
      | Team | Score |
      | --- | --- |
      | Red | 16 |
      | Violet | 24 | won |
      | Green | 3 |
    `,
  },
  {
    name: 'surplus cells that are empty, in such a table',
    before: text`
      | Team | Score |
      | ---- |
      | Red | 16 |
      | Violet | 24 | | | |
      | Green | 3 |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16'],
        ['Violet', '24'],
        ['Green', '3'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | Team | Score |
      | --- | --- |
      | Red | 16 |
      | Violet | 24 | | | |
      | Green | 3 |
    `,
  },
  {
    name: 'a cell of code with many pipes, in such a table',
    before: text`
      | Command | What |
      | ------- |
      | \`a | b | c | d | e | f | g | h | i | j\` | long |
      | \`c\` | none |
    `,
    tables: [
      [
        ['Command', 'What'],
        ['`a | b | c | d | e | f | g | h | i | j`', 'long'],
        ['`c`', 'none'],
      ],
    ],
    repairs: ['delimiter-row 2', ...new Array<string>(9).fill('unescaped-pipe 3')],
    after: text`
      | Command | What |
      | --- | --- |
      | \`a \| b \| c \| d \| e \| f \| g \| h \| i \| j\` | long |
      | \`c\` | none |
    `,
  },
]);

/** A row of a table of two columns with code that holds pipes, the cells it is read as, what is told of it, the row mended. */
const TORN: readonly (readonly [
  name: string,
  row: string,
  cells: readonly string[],
  told: readonly string[],
  mended: string,
])[] = [
  [
    'code before cells too many, which are content of the last one',
    '| `a|b` | x | y | z |',
    ['`a|b`', 'x | y | z'],
    ['unescaped-pipe', 'unescaped-pipe', 'unescaped-pipe'],
    '| `a\\|b` | x \\| y \\| z |',
  ],
  [
    'code where the last column starts',
    '| x | `a|b` | y | z |',
    ['x', '`a|b` | y | z'],
    ['unescaped-pipe', 'unescaped-pipe', 'unescaped-pipe'],
    '| x | `a\\|b` \\| y \\| z |',
  ],
  [
    'code twice',
    '| `a|b` | `c||d` | y | z |',
    ['`a|b`', '`c||d` | y | z'],
    ['unescaped-pipe', 'unescaped-pipe', 'unescaped-pipe', 'unescaped-pipe', 'unescaped-pipe'],
    '| `a\\|b` | `c\\|\\|d` \\| y \\| z |',
  ],
  [
    'code before one cell too many',
    '| `a|b` | x | y |',
    ['`a|b`', 'x', 'y'],
    ['unescaped-pipe', 'long-row'],
    '| `a\\|b` | x | y |',
  ],
  [
    'brackets before cells too many',
    '| P(A|B) | x | y | z |',
    ['P(A|B)', 'x | y | z'],
    ['unescaped-pipe', 'unescaped-pipe', 'unescaped-pipe'],
    '| P(A\\|B) | x \\| y \\| z |',
  ],
];

damaged(
  TORN.map(([name, row, cells, told, mended]) => ({
    name,
    before: `| Written | Meaning |\n| --- | --- |\n${row}\n| plain words | nothing |`,
    tables: [[['Written', 'Meaning'], cells, ['plain words', 'nothing']]],
    repairs: told.map((rule) => `${rule} 3 unsafe`),
    after: `| Written | Meaning |\n| --- | --- |\n${mended}\n| plain words | nothing |`,
  })),
);

damaged([
  {
    name: 'code that leaves too few cells, where its pipes would leave too many',
    before: text`
      | Written | As well | Meaning |
      | --- | --- | --- |
      | \`a|b\` | \`c|d\` |
      | x | \`a|b|c\` |
      | plain words | others | nothing |
    `,
    tables: [
      [
        ['Written', 'As well', 'Meaning'],
        ['`a|b`', '`c|d`', ''],
        ['x', '`a|b|c`', ''],
        ['plain words', 'others', 'nothing'],
      ],
    ],
    repairs: [
      'unescaped-pipe 3 unsafe',
      'unescaped-pipe 3 unsafe',
      'short-row 3 unsafe',
      'unescaped-pipe 4 unsafe',
      'unescaped-pipe 4 unsafe',
      'short-row 4 unsafe',
    ],
    after: text`
      | Written | As well | Meaning |
      | --- | --- | --- |
      | \`a\|b\` | \`c\|d\` | |
      | x | \`a\|b\|c\` | |
      | plain words | others | nothing |
    `,
  },
  {
    name: 'code behind the right edge of a table that lines up',
    before: text`
      |Feature   |Define   |Symbol    |
      |----------|---------|----------|
      |alignas   |ALIGNAS  |alignas   |
      |nullptr   |NULLPTR  |nullptr   | \`x|y\` | z |
    `,
    tables: [
      [
        ['Feature', 'Define', 'Symbol'],
        ['alignas', 'ALIGNAS', 'alignas'],
        ['nullptr', 'NULLPTR', 'nullptr', '`x|y`', 'z'],
      ],
    ],
    repairs: ['long-row 4 unsafe', 'unescaped-pipe 4 unsafe'],
    after: text`
      |Feature   |Define   |Symbol    |
      |----------|---------|----------|
      |alignas   |ALIGNAS  |alignas   |
      |nullptr   |NULLPTR  |nullptr   | \`x\|y\`| z |
    `,
  },
]);

test('no row too long tears code, and what is a guess is told', () => {
  const cell = fc.constantFrom('x', 'two words', '`a|b`', '`a | b`', '``c|`|d``', '`e|f|g`', 'y', 'z');
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.array(cell, { minLength: 1, maxLength: 7 }),
      (width, cells) => {
        const count = cells.join('|').split('|').length;
        fc.pre(count > width);
        const header = Array.from({ length: width }, (_, index) => `Column ${index}`);
        const rows = [header, header.map(() => '---'), cells, header.map(() => 'word')];
        const { tables, repairs } = analyze(rows.map((row) => `| ${row.join(' | ')} |\n`).join(''));
        const read = tables[0]?.rows[0]?.map((found) => found.text) ?? [];
        expect(read.slice(0, Math.min(width - 1, cells.length))).toEqual(cells.slice(0, width - 1));
        expect(read.filter((found) => found !== '').join(' | ')).toBe(cells.join(' | '));
        expect(repairs.every(({ safety }) => safety === 'safe')).toBe(cells.length === width);
      },
    ),
  );
});

tells([
  {
    name: 'how many cells are too many, and where they stand',
    text: text`
      |Feature   |Define   |Symbol    |
      |----------|---------|----------|
      |alignas   |ALIGNAS  |alignas   | x |
      |nullptr   |NULLPTR  |nullptr   | x | y |
    `,
    told: [
      '3:35-3:36 This row has one cell more than the header; GFM drops what is in the surplus.',
      '4:35-4:40 This row has 2 cells more than the header; GFM drops what is in the surplus.',
    ],
  },
]);

innocent([
  {
    name: 'an empty surplus cell without a blank in it',
    text: text`
      | Team | Score |
      | ---- | ----- |
      | Blue | 24 ||
      | Red | 16 | |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Blue', '24'],
        ['Red', '16'],
      ],
    ],
  },
  {
    name: 'surplus cells that are empty: nothing is lost',
    text: text`
      | Team | Score |
      | ---- | ----- |
      | Red | 16 | |
      | Violet | 24 | |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red', '16'],
        ['Violet', '24'],
      ],
    ],
  },
  {
    name: 'escaped pipes',
    text: text`
      | Team | Score |
      | ---- | ----- |
      | Red \| Orange | 16 |
    `,
    tables: [
      [
        ['Team', 'Score'],
        ['Red | Orange', '16'],
      ],
    ],
  },
]);
