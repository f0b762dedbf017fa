import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'pipes on lines of their own between the cells',
    before: text`
      |

      Name

      |

      What it does

      |
      |

      grep

      |

      Prints matching lines

      |
      |

      sort

      |

      Sorts lines

      |
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['grep', 'Prints matching lines'],
        ['sort', 'Sorts lines'],
      ],
    ],
    repairs: ['cell-per-line 1'],
    after: text`
      | Name | What it does |
      | --- | --- |
      | grep | Prints matching lines |
      | sort | Sorts lines |
    `,
  },
  {
    name: 'cells closed by a pipe each: the width is a guess',
    before: text`
      arroots |
      Roots of the autoregressive polynomial of the process |
      maroots |
      Roots of the moving average polynomial of the process |
      arfreq |
      Frequencies of the roots of the autoregressive polynomial |
      mafreq |
      Frequencies of the roots of the moving average polynomial |
    `,
    tables: [
      [
        ['arroots', 'Roots of the autoregressive polynomial of the process'],
        ['maroots', 'Roots of the moving average polynomial of the process'],
        ['arfreq', 'Frequencies of the roots of the autoregressive polynomial'],
        ['mafreq', 'Frequencies of the roots of the moving average polynomial'],
      ],
    ],
    repairs: ['cell-per-line 1 unsafe'],
    after: text`
      | arroots | Roots of the autoregressive polynomial of the process |
      | --- | --- |
      | maroots | Roots of the moving average polynomial of the process |
      | arfreq | Frequencies of the roots of the autoregressive polynomial |
      | mafreq | Frequencies of the roots of the moving average polynomial |
    `,
  },
  {
    name: 'cells closed by a pipe each, three in a row',
    before: text`
      A1 |
      grep |
      Prints matching lines of the files that are given |
      B2 |
      sort |
      Sorts the lines of all the files that are given |
      C3 |
      uniq |
      Leaves out the lines that are there more than once |
    `,
    tables: [
      [
        ['A1', 'grep', 'Prints matching lines of the files that are given'],
        ['B2', 'sort', 'Sorts the lines of all the files that are given'],
        ['C3', 'uniq', 'Leaves out the lines that are there more than once'],
      ],
    ],
    repairs: ['cell-per-line 1 unsafe'],
    after: text`
      | A1 | grep | Prints matching lines of the files that are given |
      | --- | --- | --- |
      | B2 | sort | Sorts the lines of all the files that are given |
      | C3 | uniq | Leaves out the lines that are there more than once |
    `,
  },
  {
    name: 'the last row of its own lines in a table without leading pipes',
    before: text`
      Name | Since | Meaning |
      --- | --- | --- |
      grep | 1973 | Prints lines. |
      sort |
      1971 |
      Sorts lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'Meaning'],
        ['grep', '1973', 'Prints lines.'],
        ['sort', '1971', 'Sorts lines.'],
      ],
    ],
    repairs: ['cell-per-line 4'],
    after: text`
      Name | Since | Meaning |
      --- | --- | --- |
      grep | 1973 | Prints lines. |
      sort | 1971 | Sorts lines. |
    `,
  },
  {
    name: 'too few lines of their own in a table whose width is known',
    before: text`
      Name | Since | Meaning |
      --- | --- | --- |
      grep | 1973 | Prints lines. |
      sort |
      1971 |
    `,
    tables: [
      [
        ['Name', 'Since', 'Meaning'],
        ['grep', '1973', 'Prints lines.'],
        ['sort', '', ''],
        ['1971', '', ''],
      ],
    ],
    repairs: ['short-row 4 unsafe', 'short-row 5 unsafe'],
    after: text`
      Name | Since | Meaning |
      --- | --- | --- |
      grep | 1973 | Prints lines. |
      sort | | |
      1971 | | |
    `,
  },
  {
    name: 'pipes on lines of their own, without blank lines',
    before: text`
      |
      Name
      |
      What it does
      |
      |
      grep
      |
      Prints matching lines
      |
      |
      sort
      |
      Sorts lines
      |
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['grep', 'Prints matching lines'],
        ['sort', 'Sorts lines'],
      ],
    ],
    repairs: ['cell-per-line 1'],
    after: text`
      | Name | What it does |
      | --- | --- |
      | grep | Prints matching lines |
      | sort | Sorts lines |
    `,
  },
  {
    name: 'pipes on lines of their own, three columns',
    before: text`
      |
      Name
      |
      Since
      |
      What it does
      |
      |
      grep
      |
      1973
      |
      Prints matching lines
      |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['grep', '1973', 'Prints matching lines'],
      ],
    ],
    repairs: ['cell-per-line 1 unsafe'],
    after: text`
      | Name | Since | What it does |
      | --- | --- | --- |
      | grep | 1973 | Prints matching lines |
    `,
    fails: ['in a document'],
  },
]);

innocent([
  {
    name: 'a quotation with a border on its right',
    text: text`
      Two lines |
      of a verse |
    `,
  },
  {
    name: 'a sequence drawn with pipes',
    text: text`
      client
      |
      server
      |
      disk
    `,
  },
  {
    name: 'three lines of cells',
    text: text`
      grep |
      Prints matching lines |
      sort |
    `,
  },
  {
    name: 'an odd number of cells',
    text: text`
      grep |
      Prints matching lines |
      sort |
      Sorts lines |
      uniq |
    `,
  },
  {
    name: 'mostly empty cells',
    text: text`
      |
      grep |
      |
      |
      |
    `,
  },
  {
    name: 'empty cells among others',
    text: text`
      Name |
      Meaning |
      grep |
      |
      sort |
      Sorts lines of files |
    `,
  },
  {
    name: 'two rows of two',
    text: text`
      grep |
      Prints matching lines of the files |
      sort |
      Sorts the lines of the files |
    `,
  },
  {
    name: 'pipes on lines of their own, one row',
    text: text`
      |
      Name
      |
      What it does
      |
    `,
  },
  {
    name: 'pipes on lines of their own, one column',
    text: text`
      |
      Name
      |
      |
      grep
      |
      |
      sort
      |
    `,
  },
  {
    name: 'pipes on lines of their own, a row among them',
    text: text`
      |
      Name
      |
      What it does
      |
      | grep | Prints |
      |
      sort
      |
      Sorts lines
      |
    `,
  },
]);
