import { damaged, innocent } from '../helpers/check.ts';
import { settingNames } from '../helpers/settings.ts';
import { text } from '../helpers/text.ts';

const FILES = [
  ['Name', 'Size'],
  ['a.txt', '12'],
  ['b.txt', '7'],
];

damaged([
  {
    name: 'the last row',
    before: text`
      > | Name | Size |
      > |------|------|
      > | a.txt | 12 |
      | b.txt | 7 |
    `,
    tables: [FILES],
    repairs: ['lost-quote-marker 4'],
    after: text`
      > | Name | Size |
      > |------|------|
      > | a.txt | 12 |
      > | b.txt | 7 |
    `,
  },
  {
    name: 'a row in the middle',
    before: text`
      > | Name | Size |
      > |------|------|
      | a.txt | 12 |
      > | b.txt | 7 |
    `,
    tables: [FILES],
    repairs: ['lost-quote-marker 3'],
    after: text`
      > | Name | Size |
      > |------|------|
      > | a.txt | 12 |
      > | b.txt | 7 |
    `,
    // The rows below it are not read as the table's.
    fails: settingNames,
  },
]);

innocent([
  {
    name: 'a table of its own directly below the quoted one',
    text: text`
      > | Name | Size |
      > |------|------|
      > | a.txt | 12 |

      | Name | Size |
      |------|------|
      | b.txt | 7 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
      [
        ['Name', 'Size'],
        ['b.txt', '7'],
      ],
    ],
  },
  {
    name: 'words below the quote, which are no part of it',
    text: text`
      > | Name | Size |
      > |------|------|
      > | a.txt | 12 |

      Words below.
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
    ],
  },
]);
