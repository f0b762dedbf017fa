import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'the next paragraph',
    before: text`
      | Year | Income |
      | ---- | ------ |
      | 2019 | 1200 |
      | 2020 | 1400 | Note that these figures are estimates.
    `,
    tables: [
      [
        ['Year', 'Income'],
        ['2019', '1200'],
        ['2020', '1400'],
      ],
    ],
    repairs: ['trailing-text 4'],
    after: text`
      | Year | Income |
      | ---- | ------ |
      | 2019 | 1200 |
      | 2020 | 1400 | Note that these figures are estimates.
    `,
  },
  {
    name: 'a heading, below a table of three columns',
    before: text`
      |Year|Income|Tax|
      |---|---|---|
      |2019|1200|120|
      |2020|1400|140| ## Next part
    `,
    tables: [
      [
        ['Year', 'Income', 'Tax'],
        ['2019', '1200', '120'],
        ['2020', '1400', '140'],
      ],
    ],
    repairs: ['trailing-text 4'],
    after: text`
      |Year|Income|Tax|
      |---|---|---|
      |2019|1200|120|
      |2020|1400|140| ## Next part
    `,
  },
  ...[
    ['behind the header row', 1, 'Income in thousands:'],
    ['behind the delimiter row', 2, 'Income in thousands'],
  ].map(([name, line, words]) => {
    const lines = ['| Year | Income |', '| ---- | ------ |', '| 2019 | 1200 |', '| 2020 | 1400 |'];
    const before = lines.map((row, at) => (at + 1 === line ? `${row} ${words}` : row)).join('\n');
    return {
      name: `${name}, which is read without it and left`,
      before,
      tables: [
        [
          ['Year', 'Income'],
          ['2019', '1200'],
          ['2020', '1400'],
        ],
      ],
      repairs: line === 1 ? ['trailing-text 1 unsafe'] : ['trailing-text 2'],
      after: before,
    };
  }),
]);

innocent([
  {
    name: 'rows that never end with a pipe',
    text: text`
      | Year | Income
      | ---- | ------
      | 2019 | 1200
      | 2020 | 1400, an estimate
    `,
    tables: [
      [
        ['Year', 'Income'],
        ['2019', '1200'],
        ['2020', '1400, an estimate'],
      ],
    ],
  },
  {
    name: 'a caption that a blank line parts from the table',
    text: text`
      | Year | Income |
      | ---- | ------ |
      | 2019 | 1200 |

      Table: estimates | 2020.
    `,
    tables: [
      [
        ['Year', 'Income'],
        ['2019', '1200'],
      ],
    ],
  },
]);
