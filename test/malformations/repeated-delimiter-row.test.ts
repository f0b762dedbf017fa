import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const PARTS = [
  ['Part', 'Size'],
  ['bolt', 'M6'],
  ['nut', 'M8'],
];

const MENDED = text`
  | Part | Size |
  |------|------|
  | bolt | M6 |
  | nut | M8 |
`;

damaged([
  {
    name: 'twice below the header row',
    before: text`
      | Part | Size |
      |------|------|
      |------|------|
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [PARTS],
    repairs: ['repeated-delimiter-row 3'],
    after: MENDED,
  },
  {
    name: 'after each row',
    before: text`
      | Part | Size |
      |------|------|
      | bolt | M6 |
      |------|------|
      | nut | M8 |
      |------|------|
    `,
    tables: [PARTS],
    repairs: ['repeated-delimiter-row 4', 'repeated-delimiter-row 6'],
    after: MENDED,
  },
  {
    name: 'between groups, with column alignment',
    before: text`
      | Part | Size |
      |:-----|-----:|
      | bolt | M6 |
      |:-----|-----:|
      | nut | M8 |
    `,
    tables: [PARTS],
    repairs: ['repeated-delimiter-row 4'],
    after: text`
      | Part | Size |
      |:-----|-----:|
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'without outer pipes',
    before: text`
      Part | Size
      --- | ---
      bolt | M6
      --- | ---
      nut | M8
    `,
    tables: [PARTS],
    repairs: ['repeated-delimiter-row 4'],
    after: text`
      Part | Size
      --- | ---
      bolt | M6
      nut | M8
    `,
  },
  {
    name: 'both damaged the same way',
    before: text`
      | Part | Size |
      |——|——|
      | bolt | M6 |
      |——|——|
      | nut | M8 |
    `,
    tables: [PARTS],
    repairs: ['delimiter-row 2', 'repeated-delimiter-row 4'],
    after: text`
      | Part | Size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'both a cell short',
    before: text`
      | Part | Size | Price |
      |------|------|
      |------|------|
      | bolt | M6 | 2 |
      | nut | M8 | 3 |
    `,
    tables: [
      [
        ['Part', 'Size', 'Price'],
        ['bolt', 'M6', '2'],
        ['nut', 'M8', '3'],
      ],
    ],
    repairs: ['delimiter-row 2', 'repeated-delimiter-row 3'],
    after: text`
      | Part | Size | Price |
      | --- | --- | --- |
      | bolt | M6 | 2 |
      | nut | M8 | 3 |
    `,
  },
  {
    name: 'directly below the delimiter row',
    before: text`
      | a | b |
      | --- | --- |
      | --- | --- |
      | 1 | 2 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    repairs: ['repeated-delimiter-row 3'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
    `,
  },
  {
    name: 'a row of dashes wider than the table',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | --- | --- | --- |
      | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    repairs: ['glued-prose 4 unsafe'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |

      | --- | --- | --- |
      | 3 | 4 |
    `,
  },
  {
    name: 'at the end of the text',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | --- | --- |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    repairs: ['repeated-delimiter-row 4'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
    `,
  },
  {
    name: 'at the end of the table',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | --- | --- |

      Words.
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    repairs: ['repeated-delimiter-row 4'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |

      Words.
    `,
  },
  {
    name: 'dashes alone, as the first delimiter row',
    before: text`
      a | b
      -----
      1 | 2
      -----
      3 | 4
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'repeated-delimiter-row 4 unsafe'],
    after: text`
      a | b
      --- | ---
      1 | 2
      3 | 4
    `,
  },
  {
    name: 'as wide as the delimiter row, which is too short',
    before: text`
      | a | b | c |
      | --- | --- |
      | 1 | 2 | 3 |
      | --- | --- |
      | 4 | 5 | 6 |
    `,
    tables: [
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    repairs: ['delimiter-row 2', 'repeated-delimiter-row 4'],
    after: text`
      | a | b | c |
      | --- | --- | --- |
      | 1 | 2 | 3 |
      | 4 | 5 | 6 |
    `,
  },
]);

innocent([
  {
    name: 'a row of single dashes that mean none',
    text: text`
      | Part | Size |
      |------|------|
      | bolt | M6 |
      | - | - |
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
        ['-', '-'],
      ],
    ],
  },
  {
    name: 'some cells of dashes',
    text: text`
      | Part | Size | Price |
      |------|------|-------|
      | bolt | --- | --- |
      | nut | M8 | --- |
    `,
    tables: [
      [
        ['Part', 'Size', 'Price'],
        ['bolt', '---', '---'],
        ['nut', 'M8', '---'],
      ],
    ],
  },
  {
    name: 'a thematic break below the table',
    text: text`
      | Part | Size |
      |------|------|
      | bolt | M6 |
      ---
      Words.
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
      ],
    ],
  },
  {
    name: 'single dashes that say that there is none',
    text: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | - | - |
      | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['-', '-'],
        ['3', '4'],
      ],
    ],
  },
  {
    name: 'dashes alone between rows',
    text: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      ---
      | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  },
]);
