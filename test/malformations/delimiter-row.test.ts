import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const PARTS = [
  ['Part', 'Size', 'Price'],
  ['bolt', 'M6', '0.10'],
  ['nut', 'M6', '0.05'],
];

/** The same table under each of these delimiter rows; what is behind the arrow is written instead. */
const DRAWN: readonly (readonly [name: string, drawn: string, written: string])[] = [
  ['one cell too few', '| --- | --- |', '| --- | --- | --- |'],
  ['one cell too many', '|---|---|---|---|', '| --- | --- | --- |'],
  ['alignment kept where it is too short', '|:--|--:|', '| :-- | --: | --- |'],
  ['an empty cell', '| --- | | --- | |', '| --- | --- | --- |'],
  ['two pipes in the middle', '|---|---||---|', '| --- | --- | --- |'],
  ['em dashes', '|——|——|——|', '| --- | --- | --- |'],
  ['en dashes and hyphens', '|–-|–-|–-|', '| --- | --- | --- |'],
  ['full-width colons', '|：---|：---：|---：|', '| :-- | :-: | --: |'],
  ['equals signs', '|===|===|===|', '| --- | --- | --- |'],
  ['blanks between colon and dashes', '|: --|-- :|: -- :|', '| :-- | --: | :-: |'],
  ['backslashes before the dashes', '| \\--- | \\--- | \\--- |', '| --- | --- | --- |'],
  ['a cell that is a colon only', '|:---|:|---:|', '| :-- | :-- | --: |'],
];

damaged(
  DRAWN.map(([name, drawn, written]) => ({
    name,
    before: `| Part | Size | Price |\n${drawn}\n| bolt | M6 | 0.10 |\n| nut | M6 | 0.05 |`,
    tables: [PARTS],
    repairs: ['delimiter-row 2'],
    after: `| Part | Size | Price |\n${written}\n| bolt | M6 | 0.10 |\n| nut | M6 | 0.05 |`,
  })),
);

damaged([
  {
    name: 'dashes without pipes below a table without outer pipes',
    before: text`
      Part | Size
      -----------
      bolt | M6
      nut | M6
      washer | M6
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M6'],
        ['washer', 'M6'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      Part | Size
      --- | ---
      bolt | M6
      nut | M6
      washer | M6
    `,
  },
  {
    name: 'a lone pipe as the header row of two columns without names',
    before: text`
                 |
      -----------|-------------
                 | Reads a line.
      grep       | Prints lines.
    `,
    tables: [
      [
        ['', ''],
        ['', 'Reads a line.'],
        ['grep', 'Prints lines.'],
      ],
    ],
    repairs: ['shifted-row 1 unsafe', 'shifted-row 3 unsafe', 'lookalike-pipe 3 unsafe'],
    after: text`
      | | |
      | --- | --- |
      | | Reads a line. |
      | grep | Prints lines. |
    `,
  },
  {
    name: 'empty names and empty first cells, with pipes at the right only',
    before: text`
      Words.

           |     |         |         |
      -----|-----|---------|---------|
      open | (   | name    | string, |
           |     | mode    | number  |
           | )   |         |         |
    `,
    tables: [
      [
        ['', '', '', ''],
        ['open', '(', 'name', 'string,'],
        ['', '', 'mode', 'number'],
        ['', ')', '', ''],
      ],
    ],
    repairs: [
      'shifted-row 3 unsafe',
      'shifted-row 6 unsafe',
      'lookalike-pipe 6 unsafe',
      'shifted-row 7 unsafe',
    ],
    after: text`
      Words.

      | | | | |
      | --- | --- | --- | --- |
      | open | ( | name | string, |
      | | | mode | number |
      | | ) | | |
    `,
  },
  {
    name: 'single em dashes',
    before: text`
      | Part | Size |
      |—|—|
      | bolt | M6 |
      | nut | M6 |
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M6'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | Part | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M6 |
    `,
  },
  {
    name: 'a row that was cut off while it was written',
    before: text`
      | Part | Size | Price |
      |---|--
    `,
    tables: [[['Part', 'Size', 'Price']]],
    repairs: ['delimiter-row 2'],
    after: text`
      | Part | Size | Price |
      | --- | --- | --- |
    `,
  },
  {
    name: 'a wide table whose delimiter row lacks one cell of nine',
    before: text`
      | a1 | a2 | a3 | a4 | a5 | a6 | a7 | a8 | a9 |
      |----|----|----|----|----|----|----|----|
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
    `,
    tables: [
      [
        ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9'],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | a1 | a2 | a3 | a4 | a5 | a6 | a7 | a8 | a9 |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
    `,
  },
  {
    name: 'a cell short below a header row without a closing pipe and without rows: it may hold words behind the row',
    before: text`
      | Part | Size | Price
      |------|------|
    `,
    tables: [[['Part', 'Size', 'Price']]],
    repairs: ['delimiter-row 2 unsafe'],
    after: text`
      | Part | Size | Price
      | --- | --- | ---
    `,
  },
]);

/** A delimiter row above two rows of a table of two columns, and what is told of it. */
const TOLD: readonly (readonly [name: string, drawn: string, told: string])[] = [
  ['a short one', '|---|', '2:1-2:6 This delimiter row has 1 cell where the header row has 2'],
  ['a long one', '|---|---|---|', '2:1-2:14 This delimiter row has 3 cells where the header row has 2'],
  ['one of equals signs', '|===|===|', '2:1-2:10 This delimiter row is drawn with ='],
  ['one of em dashes', '| —— | —— |', '2:1-2:12 This delimiter row is not drawn with plain hyphens'],
  ['one with an empty cell', '|---| |---|', '2:1-2:12 This delimiter row has an empty cell'],
  ['one without a last cell', '|---||', '2:1-2:7 This delimiter row has a cell without a dash'],
  ['an indented one', '     |---|---|', '2:6-2:15 This delimiter row is indented like code'],
];

tells([
  ...TOLD.map(([name, drawn, told]) => ({
    name,
    text: `| Option | Value |\n${drawn}\n| port | 8080 |\n| host | none |`,
    told: [`${told}, so no Markdown engine sees the table.`],
  })),
  {
    name: 'one without pipes',
    text: text`
      Name | Default
      ------------
      port | 8080
      host | none
    `,
    told: ['2:1-2:13 This delimiter row has no pipes, so no Markdown engine sees the table.'],
  },
  {
    name: 'one that is too long and nothing more: its rows stay as they are',
    text: text`
      a | b
      --|--|--
      1 | 2
      3 | 4
    `,
    told: [
      '2:1-2:9 This delimiter row has 3 cells where the header row has 2, so no Markdown engine sees the table.',
    ],
  },
]);

damaged([
  {
    name: 'one cell too few below code with a pipe: the rows tell the width',
    before: text`
      | \`a|b\` | Meaning |
      | --- |
      | \`x\` | or |
      | \`y\` | and |
    `,
    tables: [
      [
        ['`a|b`', 'Meaning'],
        ['`x`', 'or'],
        ['`y`', 'and'],
      ],
    ],
    repairs: ['unescaped-pipe 1', 'delimiter-row 2'],
    after: text`
      | \`a\|b\` | Meaning |
      | --- | --- |
      | \`x\` | or |
      | \`y\` | and |
    `,
  },
]);

innocent([
  {
    name: 'a heading with a pipe, underlined',
    text: text`
      Install | Update
      ----------------
      Both are done by one command.
    `,
  },
  {
    name: 'a line with a pipe above a thematic break',
    text: text`
      [Previous](a.md) | [Next](c.md)

      ---

      Words.
    `,
  },
  {
    name: 'a data row of dashes that mean none',
    text: text`
      | Part | Size |
      | ---- | ---- |
      | bolt | M6 |
      | - | - |
      | — | — |
      | nut | M6 |
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
        ['-', '-'],
        ['—', '—'],
        ['nut', 'M6'],
      ],
    ],
  },
  {
    name: 'a delimiter row of one dash a cell, aligned, without outer pipes',
    text: text`
      Part | Size
      :-|-:
      bolt | M6
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
  },
  {
    name: 'an address and a signature',
    text: text`
      Jane Doe | Sales | Example Ltd
      -- \s
      Sent from my phone
    `,
  },
]);

damaged([
  {
    name: 'too few cells, above rows with a pipe too many',
    before: text`
      | Name | Size |
      |---|
      | bolt | M6 | |
      | nut | M5 | |
      | pin | M4 | |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M5'],
        ['pin', 'M4'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | Name | Size |
      | --- | --- |
      | bolt | M6 | |
      | nut | M5 | |
      | pin | M4 | |
    `,
  },
]);
