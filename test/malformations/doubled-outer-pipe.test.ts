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
  {
    name: 'three columns',
    before: text`
      || a | b | c |
      ||---|---|---|
      || 1 | 2 | 3 |
    `,
    tables: [
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2', 'doubled-outer-pipe 2'],
    after: text`
      | a | b | c |
      | --- | --- | --- |
      | 1 | 2 | 3 |
    `,
  },
  {
    name: 'a row with a first cell among others',
    before: text`
      || a | b |
      ||---|---|
      | 0 | 1 | 2 |
      || 1 | 2 |
    `,
    tables: [
      [
        ['', 'a', 'b'],
        ['0', '1', '2'],
        ['', '1', '2'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | | a | b |
      | --- | --- | --- |
      | 0 | 1 | 2 |
      | | 1 | 2 |
    `,
  },
  {
    name: 'a header row with a name for the first column',
    before: text`
      | n | a | b |
      ||---|---|
      || 1 | 2 |
    `,
    tables: [
      [
        ['n', 'a', 'b'],
        ['', '1', '2'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | n | a | b |
      | --- | --- | --- |
      | | 1 | 2 |
    `,
  },
  {
    name: 'alignments',
    before: text`
      || a | b |
      ||:--|--:|
      || 1 | 2 |
      || 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2', 'doubled-outer-pipe 2'],
    after: text`
      | a | b |
      | :-- | --: |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'one column',
    before: text`
      || a |
      ||---|
      || 1 |
    `,
    tables: [[['a'], ['1']]],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2', 'doubled-outer-pipe 2'],
    after: text`
      | a |
      | --- |
      | 1 |
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
