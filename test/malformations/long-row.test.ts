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
