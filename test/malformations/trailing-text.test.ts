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
  {
    name: 'words behind a row in a table without leading pipes',
    before: text`
      Name | Size |
      --- | --- |
      bolt | M6 | and more
      nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6', 'and more'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['long-row 3 unsafe'],
    after: text`
      Name | Size |
      --- | --- |
      bolt | M6 | and more
      nut | M8 |
    `,
  },
  {
    name: 'words behind the delimiter row',
    before: text`
      | Name | Size |
      | --- | --- | and more
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
    repairs: ['trailing-text 2'],
    after: text`
      | Name | Size |
      | --- | --- | and more
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'words behind the header row that end a sentence',
    before: text`
      | Name | Size | These are the parts.
      | --- | --- |
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
    repairs: ['trailing-text 1 unsafe'],
    after: text`
      | Name | Size | These are the parts.
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'words behind the header row that end no sentence',
    before: text`
      | Name | Size | v1.2 of it
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size', 'v1.2 of it'],
        ['bolt', 'M6', ''],
        ['nut', 'M8', ''],
      ],
    ],
    repairs: ['delimiter-row 2', 'short-row 3 unsafe', 'short-row 4 unsafe'],
    after: text`
      | Name | Size | v1.2 of it |
      | --- | --- | --- |
      | bolt | M6 | |
      | nut | M8 | |
    `,
    safely: text`
      | Name | Size | v1.2 of it |
      | --- | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'words behind the header row, rows that are not closed',
    before: text`
      | Name | Size | These are the parts.
      | --- | --- |
      | bolt | M6
      | nut | M8
    `,
    tables: [
      [
        ['Name', 'Size', 'These are the parts.'],
        ['bolt', 'M6', ''],
        ['nut', 'M8', ''],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'short-row 3 unsafe', 'short-row 4 unsafe'],
    after: text`
      | Name | Size | These are the parts. |
      | --- | --- | --- |
      | bolt | M6 | |
      | nut | M8 | |
    `,
  },
  {
    name: 'words behind the header row, a delimiter row without outer pipes',
    before: text`
      | Name | Size | These are the parts.
      --- | ---
      bolt | M6
      nut | M8
    `,
    tables: [
      [
        ['Name', 'Size', 'These are the parts.'],
        ['bolt', 'M6', ''],
        ['nut', 'M8', ''],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'short-row 3 unsafe', 'short-row 4 unsafe'],
    after: text`
      | Name | Size | These are the parts. |
      | --- | --- | --- |
      | bolt | M6 | |
      | nut | M8 | |
    `,
  },
  {
    name: 'words behind the header row, a row of three cells',
    before: text`
      | Name | Size | These are the parts.
      | --- | --- |
      | bolt | M6 |
      | nut | M8 | 3 |
    `,
    tables: [
      [
        ['Name', 'Size', 'These are the parts.'],
        ['bolt', 'M6', ''],
        ['nut', 'M8', '3'],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'short-row 3 unsafe'],
    after: text`
      | Name | Size | These are the parts. |
      | --- | --- | --- |
      | bolt | M6 | |
      | nut | M8 | 3 |
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
