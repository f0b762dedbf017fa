import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

/** A zero-width space (E2 80 8B) read as windows-1252. */
const RUIN = '\u00e2\u20ac\u2039';

damaged([
  {
    name: 'what is left of invisible separators in a table without delimiter row',
    before: [
      '| Region | Focus | Lead |',
      `| Middle East | Aid ${RUIN}programmes | Alice |`,
      `| Asia | Trade ${RUIN}routes and ${RUIN}ports | Bob |`,
      `| Africa | Health ${RUIN}care | Carol |`,
    ].join('\n'),
    tables: [
      [
        ['Region', 'Focus', 'Lead'],
        ['Middle East', 'Aid programmes', 'Alice'],
        ['Asia', 'Trade routes and ports', 'Bob'],
        ['Africa', 'Health care', 'Carol'],
      ],
    ],
    repairs: [
      'missing-delimiter-row 1',
      'damaged-characters 2',
      'damaged-characters 3',
      'damaged-characters 4',
    ],
    after: text`
      | Region | Focus | Lead |
      | --- | --- | --- |
      | Middle East | Aid programmes | Alice |
      | Asia | Trade routes and ports | Bob |
      | Africa | Health care | Carol |
    `,
  },
  {
    name: 'in a table that GFM reads without fault: only on request',
    before: [
      '| Region | Focus |',
      '| ------ | ----- |',
      `| Middle East | Aid ${RUIN}programmes |`,
      `| Asia | Trade ${RUIN}routes and ${RUIN}ports |`,
    ].join('\n'),
    tables: [
      [
        ['Region', 'Focus'],
        ['Middle East', 'Aid programmes'],
        ['Asia', 'Trade routes and ports'],
      ],
    ],
    repairs: ['damaged-characters 3 unsafe', 'damaged-characters 4 unsafe'],
    after: text`
      | Region | Focus |
      | ------ | ----- |
      | Middle East | Aid programmes |
      | Asia | Trade routes and ports |
    `,
  },
  {
    name: 'a no-break space in the wrong encoding at the end of a cell',
    before: text`
      | Rank | Name |
      | --- | --- |
      | Â Â  | ann |
      | 1Â  | bob |
    `,
    tables: [
      [
        ['Rank', 'Name'],
        ['', 'ann'],
        ['1', 'bob'],
      ],
    ],
    repairs: ['damaged-characters 3 unsafe', 'damaged-characters 4 unsafe'],
    after: text`
      | Rank | Name |
      | --- | --- |
      |    | ann |
      | 1  | bob |
    `,
  },
]);

innocent([
  {
    name: 'Polish and Romanian words',
    text: text`
      | Miasto | Nazwa |
      | ------ | ----- |
      | Łódź | łódka i żagiel |
      | Iași | câinele și Łukasz |
    `,
    tables: [
      [
        ['Miasto', 'Nazwa'],
        ['Łódź', 'łódka i żagiel'],
        ['Iași', 'câinele și Łukasz'],
      ],
    ],
  },
  {
    name: 'Braille',
    text: text`
      | Letter | Braille |
      | ------ | ------- |
      | a | ⠁ |
      | u | ⠥ |
      | | ⢠⣠ |
    `,
    tables: [
      [
        ['Letter', 'Braille'],
        ['a', '⠁'],
        ['u', '⠥'],
        ['', '⢠⣠'],
      ],
    ],
  },
  {
    name: 'a family of emoji and a Persian word, which need their joiners',
    text: '| Word | Sign |\n| ---- | ---- |\n| می\u200cخواهم | 👨\u200d👩\u200d👧 |',
    tables: [
      [
        ['Word', 'Sign'],
        ['می\u200cخواهم', '👨\u200d👩\u200d👧'],
      ],
    ],
  },
]);
