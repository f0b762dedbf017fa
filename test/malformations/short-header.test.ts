import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
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
