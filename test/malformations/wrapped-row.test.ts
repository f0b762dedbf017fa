import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'a line break inside a cell',
    before: text`
      | Name | What it does |
      | ---- | ------------ |
      | grep | Prints the lines
      that match a pattern. |
      | sort | Sorts lines. |
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['grep', 'Prints the lines\nthat match a pattern.'],
        ['sort', 'Sorts lines.'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      | Name | What it does |
      | ---- | ------------ |
      | grep | Prints the lines that match a pattern. |
      | sort | Sorts lines. |
    `,
  },
  {
    name: 'the last row, over three lines',
    before: text`
      | Name | What it does |
      | ---- | ------------ |
      | sort | Sorts lines. |
      | grep | Prints
      the lines that
      match a pattern. |
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines.'],
        ['grep', 'Prints\nthe lines that\nmatch a pattern.'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      | Name | What it does |
      | ---- | ------------ |
      | sort | Sorts lines. |
      | grep | Prints the lines that match a pattern. |
    `,
  },
  {
    name: 'a break before a pipe',
    before: text`
      | Name | What it does | Since |
      | ---- | ------------ | ----- |
      | sort | Sorts lines.
      | 1971 |
      | grep | Prints lines. | 1973 |
    `,
    tables: [
      [
        ['Name', 'What it does', 'Since'],
        ['sort', 'Sorts lines.', '1971'],
        ['grep', 'Prints lines.', '1973'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      | Name | What it does | Since |
      | ---- | ------------ | ----- |
      | sort | Sorts lines. | 1971 |
      | grep | Prints lines. | 1973 |
    `,
  },
  {
    name: 'a break behind a pipe',
    before: text`
      | Name | What it does | Since |
      | ---- | ------------ | ----- |
      | sort | Sorts lines. | 1971 |
      | grep |
      Prints matching lines. | 1973 |
    `,
    tables: [
      [
        ['Name', 'What it does', 'Since'],
        ['sort', 'Sorts lines.', '1971'],
        ['grep', 'Prints matching lines.', '1973'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      | Name | What it does | Since |
      | ---- | ------------ | ----- |
      | sort | Sorts lines. | 1971 |
      | grep | Prints matching lines. | 1973 |
    `,
  },
  {
    name: 'the header row',
    before: text`
      | Name | What it
      does |
      | ---- | ------------ |
      | sort | Sorts lines. |
      | uniq | Drops repeated lines. |
    `,
    tables: [
      [
        ['Name', 'What it\ndoes'],
        ['sort', 'Sorts lines.'],
        ['uniq', 'Drops repeated lines.'],
      ],
    ],
    repairs: ['wrapped-row 1'],
    after: text`
      | Name | What it does |
      | ---- | ------------ |
      | sort | Sorts lines. |
      | uniq | Drops repeated lines. |
    `,
  },
  {
    name: 'a hard line break',
    before: text`
      | Name | Address |
      | ---- | ------- |
      | Jane | 1 High Street\
      Springfield |
      | Joe | 2 Low Street |
    `,
    tables: [
      [
        ['Name', 'Address'],
        ['Jane', '1 High Street\nSpringfield'],
        ['Joe', '2 Low Street'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      | Name | Address |
      | ---- | ------- |
      | Jane | 1 High Street<br>Springfield |
      | Joe | 2 Low Street |
    `,
  },
  {
    name: 'paragraphs inside a cell',
    before: text`
      | Name | Description |
      | ---- | ----------- |
      |

      sort

      |

      Sorts lines.

      |
      |

      uniq

      |

      Drops repeated lines.

      |
    `,
    tables: [
      [
        ['Name', 'Description'],
        ['sort', 'Sorts lines.'],
        ['uniq', 'Drops repeated lines.'],
      ],
    ],
    repairs: ['wrapped-row 3', 'wrapped-row 12'],
    after: text`
      | Name | Description |
      | ---- | ----------- |
      | sort | Sorts lines. |
      | uniq | Drops repeated lines. |
    `,
  },
  {
    name: 'lines filled to 72 columns, in a table without outer pipes',
    before: text`
      Name | Description
      ---- | -----------
      grep | Prints the lines of the files that are given on the command line
      which match a pattern.
      sort | Sorts the lines of all files that are given on the command line,
      merging those that are sorted.
    `,
    tables: [
      [
        ['Name', 'Description'],
        ['grep', 'Prints the lines of the files that are given on the command line\nwhich match a pattern.'],
        [
          'sort',
          'Sorts the lines of all files that are given on the command line,\nmerging those that are sorted.',
        ],
      ],
    ],
    repairs: ['wrapped-row 3', 'wrapped-row 5'],
    after: text`
      Name | Description
      ---- | -----------
      grep | Prints the lines of the files that are given on the command line which match a pattern.
      sort | Sorts the lines of all files that are given on the command line, merging those that are sorted.
    `,
    // Lines with container prefixes are not put together, and the last of them is taken for prose.
    fails: ['in a blockquote'],
  },
  {
    name: 'cells on lines of their own, with blank lines around the delimiter row',
    before: text`
      |

      Tool

       |

      Since

       |

      | --- | --- |

      |

      grep

       |

      1973

       |
    `,
    tables: [
      [
        ['Tool', 'Since'],
        ['grep', '1973'],
      ],
    ],
    repairs: ['wrapped-row 1', 'blank-line-in-table 10', 'blank-line-in-table 12', 'wrapped-row 13'],
    after: text`
      | Tool | Since |
      | --- | --- |
      | grep | 1973 |
    `,
  },
  {
    name: 'two short rows below each other, the cells of which stand in the first columns',
    before: text`
      | Rank | Name    | Country | Time |
      | ---- | ------- | ------- | ---- |
      | 1    | Garcia  | Spain   | 7:43 |
      | 2    | Jimenez
      | 3    | Mayock  |
    `,
    tables: [
      [
        ['Rank', 'Name', 'Country', 'Time'],
        ['1', 'Garcia', 'Spain', '7:43'],
        ['2', 'Jimenez', '', ''],
        ['3', 'Mayock', '', ''],
      ],
    ],
    repairs: ['short-row 4 unsafe', 'short-row 5 unsafe'],
    after: text`
      | Rank | Name    | Country | Time |
      | ---- | ------- | ------- | ---- |
      | 1    | Garcia  | Spain   | 7:43 |
      | 2    | Jimenez |         |      |
      | 3    | Mayock  |         |      |
    `,
  },
]);

innocent([
  {
    name: 'a short sentence two lines below a table',
    text: text`
      | Name | What it does |
      | ---- | ------------ |
      | sort | Sorts lines. |

      See | for pipes.
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines.'],
      ],
    ],
  },
  {
    name: 'rows of one filled cell in a table without outer pipes',
    text: text`
      Name | What it does
      ---- | ------------
      sort | Sorts lines.
      uniq |
      grep | Prints lines.
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines.'],
        ['uniq', ''],
        ['grep', 'Prints lines.'],
      ],
    ],
  },
  {
    name: 'prose that holds one pipe a line',
    text: text`
      The sign | parts the commands, and
      the sign || parts alternatives, as
      those who know shells will know.
    `,
  },
  {
    name: 'a stray pipe and paragraphs above a sound table without outer pipes',
    text: text`
      |

      Words.

      The parts:

      Part | Size | Price
      --- | --- | ---
      bolt | M6 | 0.10
    `,
    tables: [
      [
        ['Part', 'Size', 'Price'],
        ['bolt', 'M6', '0.10'],
      ],
    ],
  },
]);
