import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'at the start of every line',
    before: text`
      || Name | Size |
      ||------|------|
      || a.txt | 12 |
      || b.txt | 7 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
        ['b.txt', '7'],
      ],
    ],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2', 'doubled-outer-pipe 2'],
    after: text`
      | Name | Size |
      | --- | --- |
      | a.txt | 12 |
      | b.txt | 7 |
    `,
  },
]);

innocent([
  {
    name: 'an empty first cell in some rows',
    text: text`
      | Name | Size |
      |------|------|
      | a.txt | 12 |
      || 7 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
        ['', '7'],
      ],
    ],
  },
  {
    name: 'a column without name and without values that has a delimiter cell',
    text: text`
      || Name | Size |
      |-|------|------|
      || a.txt | 12 |
    `,
    tables: [
      [
        ['', 'Name', 'Size'],
        ['', 'a.txt', '12'],
      ],
    ],
  },
  {
    name: 'norms at the start of lines',
    text: text`
      ||v|| is the length of v, and
      ||w|| is the length of w.
    `,
  },
]);
