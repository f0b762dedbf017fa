import { damaged, innocent } from '../helpers/check.ts';
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
