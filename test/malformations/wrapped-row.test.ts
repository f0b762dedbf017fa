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
  {
    name: 'a break in the last cell of a table without trailing pipes, where the line was not full: it may be a row of one cell',
    before: text`
      | Name | What it does
      | ---- | ------------
      | sort | Sorts lines
      and joins them.
      | grep | Prints lines.
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines\nand joins them.'],
        ['grep', 'Prints lines.'],
      ],
    ],
    repairs: ['wrapped-row 3 unsafe'],
    after: text`
      | Name | What it does
      | ---- | ------------
      | sort | Sorts lines and joins them.
      | grep | Prints lines.
    `,
  },
  {
    name: 'filled lines in a quote, without outer pipes',
    before: text`
      > Name | Description
      > ---- | -----------
      > grep | Prints the lines of the files that are given on the command line
      > which match a pattern, or with the flag for it those that do not match.
      > sort | Sorts the lines of all files that are given on the command line.
    `,
    tables: [
      [
        ['Name', 'Description'],
        [
          'grep',
          'Prints the lines of the files that are given on the command line\nwhich match a pattern, or with the flag for it those that do not match.',
        ],
        ['sort', 'Sorts the lines of all files that are given on the command line.'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      > Name | Description
      > ---- | -----------
      > grep | Prints the lines of the files that are given on the command line which match a pattern, or with the flag for it those that do not match.
      > sort | Sorts the lines of all files that are given on the command line.
    `,
  },
  {
    name: 'three filled lines in a quote, without outer pipes',
    before: text`
      > Name | Since | Description
      > ---- | ----- | -----------
      > grep | 1973 | Prints the lines of the files that are given on the command
      > line which match a pattern, or with the flag for it those that do not
      > match.
      > sort | 1971 | Sorts the lines.
    `,
    tables: [
      [
        ['Name', 'Since', 'Description'],
        [
          'grep',
          '1973',
          'Prints the lines of the files that are given on the command\nline which match a pattern, or with the flag for it those that do not\nmatch.',
        ],
        ['sort', '1971', 'Sorts the lines.'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      > Name | Since | Description
      > ---- | ----- | -----------
      > grep | 1973 | Prints the lines of the files that are given on the command line which match a pattern, or with the flag for it those that do not match.
      > sort | 1971 | Sorts the lines.
    `,
  },
  {
    name: 'filled lines in a quote, broken before a pipe too',
    before: text`
      > Name | Since | Description
      > ---- | ----- | -----------
      > grep | 1973
      > | Prints the lines of the files that are given on the command line which
      > match a pattern, or with the flag for it those that do not match one.
      > sort | 1971 | Sorts the lines.
    `,
    tables: [
      [
        ['Name', 'Since', 'Description'],
        [
          'grep',
          '1973',
          'Prints the lines of the files that are given on the command line which\nmatch a pattern, or with the flag for it those that do not match one.',
        ],
        ['sort', '1971', 'Sorts the lines.'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      > Name | Since | Description
      > ---- | ----- | -----------
      > grep | 1973 | Prints the lines of the files that are given on the command line which match a pattern, or with the flag for it those that do not match one.
      > sort | 1971 | Sorts the lines.
    `,
  },
  {
    name: 'filled lines in a quote below the last row, which are prose',
    before: text`
      > Name | Description
      > ---- | -----------
      > sort | Sorts the lines of all files that are given on the command line.
      > every file is read in turn, and what is read is written once it is all
      > there.
    `,
    tables: [
      [
        ['Name', 'Description'],
        ['sort', 'Sorts the lines of all files that are given on the command line.'],
      ],
    ],
    repairs: ['glued-prose 4'],
    after: text`
      > Name | Description
      > ---- | -----------
      > sort | Sorts the lines of all files that are given on the command line.
      >
      > every file is read in turn, and what is read is written once it is all
      > there.
    `,
  },
  {
    name: 'rows that lack the same cell, in a table without outer pipes',
    before: text`
      Name | Since | Description
      ---- | ----- | -----------
      grep | 1973
      sort | 1971
      uniq | 1972
      tee | 1974 | Copies.
    `,
    tables: [
      [
        ['Name', 'Since', 'Description'],
        ['grep', '1973', ''],
        ['sort', '1971', ''],
        ['uniq', '1972', ''],
        ['tee', '1974', 'Copies.'],
      ],
    ],
    repairs: ['short-row 3 unsafe', 'short-row 4 unsafe', 'short-row 5 unsafe'],
    after: text`
      Name | Since | Description
      ---- | ----- | -----------
      grep | 1973 | |
      sort | 1971 | |
      uniq | 1972 | |
      tee | 1974 | Copies.
    `,
  },
  {
    name: 'no delimiter row, a border around each row',
    before: text`
      | Name | What it does |
      | sort | Sorts lines. |
      | grep | Prints
      the lines that match. |
      | uniq | Drops lines. |
      | tee | Copies its input. |
      | wc | Counts words. |
      | cut | Cuts columns out. |
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines.'],
        ['grep', 'Prints\nthe lines that match.'],
        ['uniq', 'Drops lines.'],
        ['tee', 'Copies its input.'],
        ['wc', 'Counts words.'],
        ['cut', 'Cuts columns out.'],
      ],
    ],
    repairs: ['missing-delimiter-row 1', 'wrapped-row 3'],
    after: text`
      | Name | What it does |
      | --- | --- |
      | sort | Sorts lines. |
      | grep | Prints the lines that match. |
      | uniq | Drops lines. |
      | tee | Copies its input. |
      | wc | Counts words. |
      | cut | Cuts columns out. |
    `,
  },
  {
    name: 'words between a row without a trailing pipe and the header row of another table',
    before: text`
      Name | What it does
      ---- | ------------
      sort | Sorts lines.
      and words
      Tool | Since
      ---- | -----
      grep | 1973
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines.'],
      ],
      [
        ['Tool', 'Since'],
        ['grep', '1973'],
      ],
    ],
    repairs: ['glued-prose 4', 'glued-prose 4'],
    after: text`
      Name | What it does
      ---- | ------------
      sort | Sorts lines.

      and words

      Tool | Since
      ---- | -----
      grep | 1973
    `,
  },
  {
    name: 'cells on lines of their own between two blank lines',
    before: text`
      |

      Name


      |
      Since

      |
      |---|---|
      |

      sort

      |


      1971

      |
    `,
    tables: [
      [
        ['Name', 'Since'],
        ['sort', '1971'],
      ],
    ],
    repairs: ['wrapped-row 1', 'wrapped-row 11'],
    after: text`
      | Name | Since |
      | --- | --- |
      | sort | 1971 |
    `,
  },
  {
    name: 'prose below a table without outer pipes, with a pipe at its end',
    before: text`
      Name | What it does
      ---- | ------------
      sort | Sorts lines.
      Other tools exist.
      They are many.
      See | for pipes.
    `,
    tables: [
      [
        ['Name', 'What it does'],
        ['sort', 'Sorts lines.'],
      ],
    ],
    repairs: ['glued-prose 4 unsafe'],
    after: text`
      Name | What it does
      ---- | ------------
      sort | Sorts lines.

      Other tools exist.
      They are many.
      See | for pipes.
    `,
  },
  {
    name: 'a row broken behind a pipe, whose cells are on the line below',
    before: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep |
      1973 | Prints lines. |
      | uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts lines.'],
        ['grep', '1973', 'Prints lines.'],
        ['uniq', '1972', 'Drops lines.'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep | 1973 | Prints lines. |
      | uniq | 1972 | Drops lines. |
    `,
  },
  {
    name: 'words with a pipe at their end below a row that lacks a cell and is closed',
    before: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep | 1973 |
      Prints the
      lines. |
      | uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts lines.'],
        ['grep', '1973', ''],
      ],
    ],
    repairs: ['short-row 4 unsafe', 'glued-prose 5 unsafe'],
    after: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep | 1973 | |

      Prints the
      lines. |
      | uniq | 1972 | Drops lines. |
    `,
  },
  {
    name: 'a blank line before a pipe',
    before: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep | 1973

      | Prints lines. |
      | uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts lines.'],
        ['grep', '1973', 'Prints lines.'],
        ['uniq', '1972', 'Drops lines.'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep | 1973 | Prints lines. |
      | uniq | 1972 | Drops lines. |
    `,
  },
  {
    name: 'a delimiter row between the lines',
    before: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts
      | --- |
      lines. |
      | uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts'],
      ],
    ],
    repairs: ['glued-prose 4 unsafe'],
    after: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts

      | --- |
      lines. |
      | uniq | 1972 | Drops lines. |
    `,
  },
  {
    name: 'a word a line, closed by a pipe',
    before: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts
      the
      lines
      of
      all
      the
      files. |
      | uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts\nthe\nlines\nof\nall\nthe\nfiles.'],
        ['uniq', '1972', 'Drops lines.'],
      ],
    ],
    repairs: ['wrapped-row 3'],
    after: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts the lines of all the files. |
      | uniq | 1972 | Drops lines. |
    `,
  },
  {
    name: 'more lines than are worth a row',
    before: text`
      Name | Description
      ---- | -----------
      sort | Sorts lines.
      uniq | Drops lines.
      with
      more
      grep | Prints lines.
    `,
    tables: [
      [
        ['Name', 'Description'],
        ['sort', 'Sorts lines.'],
        ['uniq', 'Drops lines.'],
      ],
    ],
    repairs: ['glued-prose 5 unsafe'],
    after: text`
      Name | Description
      ---- | -----------
      sort | Sorts lines.
      uniq | Drops lines.

      with
      more
      grep | Prints lines.
    `,
  },
  {
    name: 'trailing pipes only',
    before: text`
      Name | Since | What it does |
      ---- | ----- | ------------ |
      sort | 1971 | Sorts lines. |
      grep | 1973 | Prints
      lines. |
      uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts lines.'],
        ['grep', '1973', 'Prints\nlines.'],
        ['uniq', '1972', 'Drops lines.'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      Name | Since | What it does |
      ---- | ----- | ------------ |
      sort | 1971 | Sorts lines. |
      grep | 1973 | Prints lines. |
      uniq | 1972 | Drops lines. |
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
  {
    name: 'a blank line inside a cell that does not stand on lines of its own',
    text: text`
      | Name | Since | What it does |
      | ---- | ----- | ------------ |
      | sort | 1971 | Sorts lines. |
      | grep | 1973 | Prints

      lines. |
      | uniq | 1972 | Drops lines. |
    `,
    tables: [
      [
        ['Name', 'Since', 'What it does'],
        ['sort', '1971', 'Sorts lines.'],
        ['grep', '1973', 'Prints'],
      ],
    ],
  },
]);
