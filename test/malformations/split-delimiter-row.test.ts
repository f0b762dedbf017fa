import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const PARTS = [
  ['Part', 'Size'],
  ['bolt', 'M6'],
  ['nut', 'M8'],
];

damaged([
  {
    name: 'each cell on a line, after a pipe alone',
    before: text`
      | Part | Size |
      |
      ---|
      ---|
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [PARTS],
    repairs: ['split-delimiter-row 2'],
    after: text`
      | Part | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'each cell on a line, with its pipe before it',
    before: text`
      | Part | Size |
      |---
      |---
      |
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [PARTS],
    repairs: ['split-delimiter-row 2'],
    after: text`
      | Part | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'with column alignment',
    before: text`
      | Part | Size | Price |
      |:---|
      ---:|
      :---:|
      | bolt | M6 | 0.10 |
    `,
    tables: [
      [
        ['Part', 'Size', 'Price'],
        ['bolt', 'M6', '0.10'],
      ],
    ],
    repairs: ['split-delimiter-row 2'],
    after: text`
      | Part | Size | Price |
      | :-- | --: | :-: |
      | bolt | M6 | 0.10 |
    `,
  },
  {
    name: 'more dashes than columns',
    before: text`
      | a | b |
      |
      ---|
      ---|
      ---|
      | 1 | 2 |
    `,
    tables: [[['a', 'b']]],
    repairs: ['split-delimiter-row 2 unsafe', 'glued-prose 5 unsafe'],
    after: text`
      | a | b |
      | --- | --- |

      ---|
      | 1 | 2 |
    `,
  },
  {
    name: 'at the end of the text',
    before: text`
      | a | b |
      |
      ---|
      ---|
    `,
    tables: [[['a', 'b']]],
    repairs: ['split-delimiter-row 2'],
    after: text`
      | a | b |
      | --- | --- |
    `,
  },
  {
    name: 'a pipe below it',
    before: text`
      | a | b |
      |
      ---|
      ---|
      |
      | 1 | 2 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    repairs: ['split-delimiter-row 2'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
    `,
  },
]);

innocent([
  {
    name: 'thematic breaks',
    text: text`
      Words.

      ---

      ---

      More words.
    `,
  },
  {
    name: 'a delimiter row of one cell',
    text: text`
      | Part |
      | --- |
      | bolt |
    `,
    tables: [[['Part'], ['bolt']]],
  },
  {
    name: 'lone pipes without dashes',
    text: text`
      |
      |
      |
    `,
  },
]);
