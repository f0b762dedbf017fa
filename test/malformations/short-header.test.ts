import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'the last column has neither a name nor any text',
    before: text`
      | Bolt | Nut |
      | ---- | --- | --- |
      | Size | M6 | |
      | Price | 0.10 | |
    `,
    tables: [
      [
        ['Bolt', 'Nut', ''],
        ['Size', 'M6', ''],
        ['Price', '0.10', ''],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | Bolt | Nut | |
      | ---- | --- | --- |
      | Size | M6 | |
      | Price | 0.10 | |
    `,
  },
  {
    name: 'the label column has no name',
    before: text`
      | Bolt | Nut |
      | ---- | --- | --- |
      | Size | M6 | M8 |
      | Price | 0.10 | 0.05 |
    `,
    tables: [
      [
        ['', 'Bolt', 'Nut'],
        ['Size', 'M6', 'M8'],
        ['Price', '0.10', '0.05'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | | Bolt | Nut |
      | ---- | --- | --- |
      | Size | M6 | M8 |
      | Price | 0.10 | 0.05 |
    `,
  },
  {
    name: 'the last column has no name',
    before: text`
      | Rank | Points |
      | ---- | ------ | --- |
      | 1 | 99 | champion |
      | 2 | 98 | runner-up |
    `,
    tables: [
      [
        ['Rank', 'Points', ''],
        ['1', '99', 'champion'],
        ['2', '98', 'runner-up'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | Rank | Points | |
      | ---- | ------ | --- |
      | 1 | 99 | champion |
      | 2 | 98 | runner-up |
    `,
  },
  {
    name: 'a name that spanned all columns',
    before: text`
      | Opening hours |
      | --- | --- | --- |
      | Monday | 9 | 17 |
      | Tuesday | 10 | 18 |
    `,
    tables: [
      [
        ['Opening hours', '', ''],
        ['Monday', '9', '17'],
        ['Tuesday', '10', '18'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | Opening hours | | |
      | --- | --- | --- |
      | Monday | 9 | 17 |
      | Tuesday | 10 | 18 |
    `,
  },
  {
    name: 'the label column lacks its name, and a row its label',
    before: text`
      CPU | Versions | Provider
      ---|---|---|---
      Debian | i386 | squeeze | Ranke
      armel | wheezy | Ranke
      Ubuntu | amd64 | lucid | Rutter
    `,
    tables: [
      [
        ['', 'CPU', 'Versions', 'Provider'],
        ['Debian', 'i386', 'squeeze', 'Ranke'],
        ['', 'armel', 'wheezy', 'Ranke'],
        ['Ubuntu', 'amd64', 'lucid', 'Rutter'],
      ],
    ],
    repairs: ['short-header 1 unsafe', 'short-row 4 unsafe'],
    after: text`
      | | CPU | Versions | Provider |
      | --- | --- | --- | --- |
      | Debian | i386 | squeeze | Ranke |
      | | armel | wheezy | Ranke |
      | Ubuntu | amd64 | lucid | Rutter |
    `,
  },
  {
    name: 'the label column',
    before: text`
      | Jeter | Pujols |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | Team | NYY | STL |
    `,
    tables: [
      [
        ['', 'Jeter', 'Pujols'],
        ['Born', '1974', '1980'],
        ['Team', 'NYY', 'STL'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | | Jeter | Pujols |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | Team | NYY | STL |
    `,
  },
  {
    name: 'numbers in the first column, which are no labels',
    before: text`
      | Jeter | Pujols |
      | ----- | ------ | --- |
      | 1 | 1974 | 1980 |
      | 2 | NYY | STL |
    `,
    tables: [
      [
        ['Jeter', 'Pujols', ''],
        ['1', '1974', '1980'],
        ['2', 'NYY', 'STL'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | Jeter | Pujols | |
      | ----- | ------ | --- |
      | 1 | 1974 | 1980 |
      | 2 | NYY | STL |
    `,
  },
  {
    name: 'two names',
    before: text`
      | Jeter |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | Team | NYY | STL |
    `,
    tables: [
      [
        ['Jeter', '', ''],
        ['Born', '1974', '1980'],
        ['Team', 'NYY', 'STL'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | Jeter | | |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | Team | NYY | STL |
    `,
  },
  {
    name: 'rows of both widths',
    before: text`
      | Jeter | Pujols |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | NYY | STL |
    `,
    tables: [
      [
        ['Jeter', 'Pujols'],
        ['Born', '1974', '1980'],
        ['NYY', 'STL'],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'long-row 3 unsafe'],
    after: text`
      | Jeter | Pujols |
      | --- | --- |
      | Born | 1974 | 1980 |
      | NYY | STL |
    `,
  },
  {
    name: 'labels, and a row that is much shorter',
    before: text`
      | Jeter | Pujols | Ruth |
      | ----- | ------ | --- | --- |
      | Born | 1974 | 1980 | 1895 |
      | NYY | STL |
    `,
    tables: [
      [
        ['Jeter', 'Pujols', 'Ruth', ''],
        ['Born', '1974', '1980', '1895'],
        ['NYY', 'STL', '', ''],
      ],
    ],
    repairs: ['short-header 1 unsafe', 'short-row 4 unsafe'],
    after: text`
      | Jeter | Pujols | Ruth | |
      | ----- | ------ | --- | --- |
      | Born | 1974 | 1980 | 1895 |
      | NYY | STL | | |
    `,
  },
  {
    name: 'a label that is empty',
    before: text`
      | Jeter | Pujols |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | | NYY | STL |
    `,
    tables: [
      [
        ['Jeter', 'Pujols', ''],
        ['Born', '1974', '1980'],
        ['', 'NYY', 'STL'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | Jeter | Pujols | |
      | ----- | ------ | --- |
      | Born | 1974 | 1980 |
      | | NYY | STL |
    `,
  },
  {
    name: 'labels that start with other letters than those of English',
    before: text`
      | Jeter | Pujols |
      | ----- | ------ | --- |
      | Étoile | 1974 | 1980 |
      | Équipe | NYY | STL |
    `,
    tables: [
      [
        ['', 'Jeter', 'Pujols'],
        ['Étoile', '1974', '1980'],
        ['Équipe', 'NYY', 'STL'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | | Jeter | Pujols |
      | ----- | ------ | --- |
      | Étoile | 1974 | 1980 |
      | Équipe | NYY | STL |
    `,
  },
  {
    name: 'no row as wide as the delimiter row',
    before: text`
      | Jeter | Pujols |
      | ----- | ------ | --- |
      | Born | 1974 |
    `,
    tables: [
      [
        ['Jeter', 'Pujols'],
        ['Born', '1974'],
      ],
    ],
    repairs: ['delimiter-row 2'],
    after: text`
      | Jeter | Pujols |
      | --- | --- |
      | Born | 1974 |
    `,
  },
  {
    name: 'labels of one letter each, from the first to the last',
    before: text`
      | x | y |
      | --- | --- | --- |
      | A | 1 | 2 |
      | Z | 3 | 4 |
      | a | 5 | 6 |
      | z | 7 | 8 |
    `,
    tables: [
      [
        ['', 'x', 'y'],
        ['A', '1', '2'],
        ['Z', '3', '4'],
        ['a', '5', '6'],
        ['z', '7', '8'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | | x | y |
      | --- | --- | --- |
      | A | 1 | 2 |
      | Z | 3 | 4 |
      | a | 5 | 6 |
      | z | 7 | 8 |
    `,
  },
  {
    name: 'signs in the first column, which are no labels',
    before: text`
      | x | y |
      | --- | --- | --- |
      | @ | 1 | 2 |
      | [ | 3 | 4 |
    `,
    tables: [
      [
        ['x', 'y', ''],
        ['@', '1', '2'],
        ['[', '3', '4'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | x | y | |
      | --- | --- | --- |
      | @ | 1 | 2 |
      | [ | 3 | 4 |
    `,
  },
  {
    name: 'a label that starts with a number',
    before: text`
      | x | y |
      | --- | --- | --- |
      | 1st | 1 | 2 |
      | 2nd | 3 | 4 |
    `,
    tables: [
      [
        ['', 'x', 'y'],
        ['1st', '1', '2'],
        ['2nd', '3', '4'],
      ],
    ],
    repairs: ['short-header 1 unsafe'],
    after: text`
      | | x | y |
      | --- | --- | --- |
      | 1st | 1 | 2 |
      | 2nd | 3 | 4 |
    `,
  },
]);

innocent([
  {
    name: 'an empty first name',
    text: text`
      | | Bolt | Nut |
      | --- | --- | --- |
      | Size | M6 | M8 |
    `,
    tables: [
      [
        ['', 'Bolt', 'Nut'],
        ['Size', 'M6', 'M8'],
      ],
    ],
  },
  {
    name: 'names without outer pipes over rows that have them',
    text: text`
      Part | Size
      --- | ---
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
  },
  {
    name: 'a short line of prose above a rule of dashes and pipes, and no row',
    text: text`
      Done.

      |--|--|--|
    `,
  },
]);

tells([
  {
    name: 'the label column',
    text: '| Jeter | Pujols |\n| --- | --- | --- |\n| born | 1974 | 1980 |',
    told: ["1:3-1:17 The header row lacks the label column's name; the rows are wider."],
  },
  {
    name: 'one name',
    text: '| Jeter | Pujols |\n| --- | --- | --- |\n| 1 | 1974 | 1980 |',
    told: ['1:3-1:17 The header row lacks one name; the rows are wider.'],
  },
  {
    name: 'several names',
    text: '| Jeter | Pujols |\n| --- | --- | --- | --- |\n| Born | 1974 | 1980 | 1995 |\n| Died | 1975 | 1981 | 1996 |',
    told: ['1:3-1:17 The header row lacks 2 names; the rows are wider.'],
  },
]);
