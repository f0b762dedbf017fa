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
