import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'between the rows',
    before: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      |
      | close | nothing |
    `,
    tables: [
      [
        ['Method', 'Returns'],
        ['open', 'file'],
        ['close', 'nothing'],
      ],
    ],
    repairs: ['stray-pipe-line 4'],
    after: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      | close | nothing |
    `,
  },
  {
    name: 'above the delimiter row',
    before: text`
      | Method | Returns |
      |
      | --- | --- |
      | open | file |
      | close | nothing |
    `,
    tables: [
      [
        ['Method', 'Returns'],
        ['open', 'file'],
        ['close', 'nothing'],
      ],
    ],
    repairs: ['stray-pipe-line 2'],
    after: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      | close | nothing |
    `,
  },
  {
    name: 'after every row',
    before: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      |
      | close | nothing |
      |
      | read | text |
    `,
    tables: [
      [
        ['Method', 'Returns'],
        ['open', 'file'],
        ['close', 'nothing'],
        ['read', 'text'],
      ],
    ],
    repairs: ['stray-pipe-line 4', 'stray-pipe-line 6'],
    after: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      | close | nothing |
      | read | text |
    `,
  },
  {
    name: 'below the delimiter row, in a table without outer pipes',
    before: text`
      Method | Returns
      --- | ---
      |
      open | file
      close | nothing
    `,
    tables: [
      [
        ['Method', 'Returns'],
        ['open', 'file'],
        ['close', 'nothing'],
      ],
    ],
    repairs: ['stray-pipe-line 3'],
    after: text`
      Method | Returns
      --- | ---
      open | file
      close | nothing
    `,
  },
  {
    name: 'after the last row',
    before: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      | close | nothing |
      |
    `,
    tables: [
      [
        ['Method', 'Returns'],
        ['open', 'file'],
        ['close', 'nothing'],
      ],
    ],
    repairs: ['stray-pipe-line 5'],
    after: text`
      | Method | Returns |
      | --- | --- |
      | open | file |
      | close | nothing |
    `,
  },
  {
    name: 'between rows of a table without outer pipes',
    before: text`
      a | b
      --- | ---
      1 | 2
      |
      3 | 4
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['stray-pipe-line 4'],
    after: text`
      a | b
      --- | ---
      1 | 2
      3 | 4
    `,
  },
  {
    name: 'two pipes on a line between rows',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      ||
      | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['', ''],
        ['3', '4'],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      || |
      | 3 | 4 |
    `,
  },
  {
    name: 'two between rows',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      |
      |
      | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['stray-pipe-line 4', 'stray-pipe-line 5'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'a blank line below it',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      |

      Words.
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    repairs: ['stray-pipe-line 4'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |

      Words.
    `,
  },
]);

innocent([
  {
    name: 'an empty row of a table with one column',
    text: text`
      | Method |
      | --- |
      | open |
      | |
      | close |
    `,
    tables: [[['Method'], ['open'], [''], ['close']]],
  },
  {
    name: 'lone pipes in prose and in a drawing',
    text: text`
      client
      |
      | sends a request
      |
      server
    `,
  },
]);
