import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const USERS = [
  ['id', 'name'],
  ['1', 'ann'],
  ['2', 'bob'],
];
const MENDED = text`
  | id | name |
  | --- | --- |
  | 1 | ann |
  | 2 | bob |
`;

const FRAMED = ['terminal-frame 1', 'lookalike-pipe 2', 'terminal-frame 3', 'terminal-frame 6'];

damaged([
  {
    name: 'psql',
    before: text`
       id | name \s
      ----+------
        1 | ann
        2 | bob
      (2 rows)
    `,
    tables: [USERS],
    repairs: ['terminal-frame 2', 'lookalike-pipe 3', 'glued-prose 5'],
    after: text`
       id | name\s\s
       --- | ---
       1 | ann
       2 | bob

      (2 rows)
    `,
  },
  {
    name: 'MySQL',
    before: text`
      +----+------+
      | id | name |
      +----+------+
      |  1 | ann  |
      |  2 | bob  |
      +----+------+
    `,
    tables: [USERS],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | id | name |
      |----|------|
      |  1 | ann  |
      |  2 | bob  |
    `,
  },
  {
    name: 'box drawing',
    before: text`
      ┌────┬──────┐
      │ id │ name │
      ├────┼──────┤
      │ 1  │ ann  │
      │ 2  │ bob  │
      └────┴──────┘
    `,
    tables: [USERS],
    repairs: FRAMED,
    after: MENDED,
  },
  {
    name: 'heavy and double box drawing',
    before: text`
      ╔════╦══════╗
      ║ id ║ name ║
      ╠════╬══════╣
      ║ 1  ║ ann  ║
      ║ 2  ║ bob  ║
      ╚════╩══════╝
    `,
    tables: [USERS],
    repairs: FRAMED,
    after: MENDED,
  },
  {
    name: 'a grid table with a line between rows, cells over two lines',
    before: text`
      +------+-----------+
      | Tool | Purpose   |
      +======+===========+
      | grep | finds     |
      |      | lines     |
      +------+-----------+
      | sort | sorts     |
      |      | them      |
      +------+-----------+
    `,
    tables: [
      [
        ['Tool', 'Purpose'],
        ['grep', 'finds\nlines'],
        ['sort', 'sorts\nthem'],
      ],
    ],
    repairs: [
      'terminal-frame 1',
      'terminal-frame 3',
      'wrapped-row 4',
      'terminal-frame 6',
      'wrapped-row 7',
      'terminal-frame 9',
    ],
    after: text`
      | Tool | Purpose |
      | --- | --- |
      | grep | finds<br>lines |
      | sort | sorts<br>them |
    `,
  },
  {
    name: 'psql: a plus at the edge of a column, where a cell goes on below',
    before: text`
      | id |    note     | n |
      +----+-------------+---+
      |  1 | first line +| 3 |
      |    | second     +|   |
      |    | third       |   |
      |  2 | C +         | 4 |
      |    | x           |   |
      +----+-------------+---+
    `,
    tables: [
      [
        ['id', 'note', 'n'],
        ['1', 'first line\nsecond\nthird', '3'],
        ['2', 'C +', '4'],
        ['', 'x', ''],
      ],
    ],
    repairs: ['terminal-frame 2', 'wrapped-row 3', 'terminal-frame 8'],
    after: text`
      | id | note | n |
      | --- | --- | --- |
      | 1 | first line<br>second<br>third | 3 |
      | 2 | C + | 4 |
      | | x | |
    `,
  },
  {
    name: 'a plus that belongs to a value, above a line of the frame',
    before: text`
      +------+-----+
      | name | lang|
      +------+-----+
      | a    |  C++|
      +------+-----+
      |      |  Go |
      +------+-----+
      | b    | Rust|
      +------+-----+
    `,
    tables: [
      [
        ['name', 'lang'],
        ['a', 'C++'],
        ['', 'Go'],
        ['b', 'Rust'],
      ],
    ],
    repairs: [
      'terminal-frame 1',
      'terminal-frame 3',
      'terminal-frame 5',
      'terminal-frame 7',
      'terminal-frame 9',
    ],
    after: text`
      | name | lang|
      |------|-----|
      | a    |  C++|
      |      |  Go |
      | b    | Rust|
    `,
  },
  {
    name: 'org-mode',
    before: text`
      | id | name |
      |----+------|
      | 1 | ann |
      | 2 | bob |
    `,
    tables: [USERS],
    repairs: ['terminal-frame 2'],
    after: MENDED,
  },
  {
    name: 'a title in the frame',
    before: text`
      +-----------+
      | Users     |
      +----+------+
      | id | name |
      +----+------+
      |  1 | ann  |
      |  2 | bob  |
      +----+------+
    `,
    tables: [USERS],
    repairs: [
      'terminal-frame 1',
      'terminal-frame 2',
      'terminal-frame 3',
      'terminal-frame 5',
      'terminal-frame 8',
    ],
    after: text`
      Users

      | id | name |
      |----|------|
      |  1 | ann  |
      |  2 | bob  |
    `,
  },
  {
    name: 'escaped pipes below a frame line',
    before: text`
      +------+-------+
      \| part \| size \|
      +------+-------+
      \| bolt \| M6 \|
      \| nut \| M8 \|
      +------+-------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['terminal-frame 1', 'lookalike-pipe 2', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | part | size |
      | --- | --- |
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'no left edge, an empty first name',
    before: text`
      -------+-------+-------+
             | part  | size  |
      -------+-------+-------+
      first  | bolt  | M6    |
             | nut   | M8    |
      -------+-------+-------+
    `,
    tables: [
      [
        ['', 'part', 'size'],
        ['first', 'bolt', 'M6'],
        ['', 'nut', 'M8'],
      ],
    ],
    repairs: [
      'terminal-frame 1 unsafe',
      'lookalike-pipe 2 unsafe',
      'terminal-frame 3 unsafe',
      'shifted-row 5 unsafe',
      'terminal-frame 6 unsafe',
    ],
    after: text`
      | | part | size |
      | --- | --- | --- |
      | first | bolt | M6 |
      | | nut | M8 |
    `,
  },
  {
    name: 'words between the frame line and the first row, which are text',
    before: text`
      +------+-------+
      Words
      | part | size  |
      +------+-------+
      | bolt | M6    |
    `,
    tables: [
      [
        ['part', 'size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['glued-prose 2', 'terminal-frame 4'],
    after: text`
      +------+-------+
      Words

      | part | size  |
      | ---- | ----- |
      | bolt | M6    |
    `,
  },
  {
    name: 'a row above the frame',
    before: text`
      | a | b |
      +------+-------+
      | part | size  |
      +------+-------+
      | bolt | M6    |
      +------+-------+
    `,
    tables: [
      [
        ['a', 'b'],
        ['part', 'size'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 2', 'terminal-frame 4', 'terminal-frame 6'],
    after: text`
      | a | b |
      | --- | --- |
      | part | size  |
      | bolt | M6    |
    `,
  },
  {
    name: 'a frame of more columns than the rows below it',
    before: text`
      +------+-------+------+
      | part | size  |
      | bolt | M6    |
      +------+-------+------+
      | nut | M8    |
    `,
    tables: [
      [
        ['part\nbolt', 'size\nM6', ''],
        ['nut', 'M8', ''],
      ],
    ],
    repairs: ['terminal-frame 1', 'wrapped-row 2', 'terminal-frame 4', 'short-row 5 unsafe'],
    after: text`
      | part bolt | size<br>M6 | |
      | --- | --- | --- |
      | nut | M8 | |
    `,
    safely: text`
      | part bolt | size<br>M6 | |
      | --- | --- | --- |
      | nut | M8    |
    `,
  },
  {
    name: 'a pipe in code in the header row',
    before: text`
      +----------+-------+
      | \`a|b\`    | size  |
      +----------+-------+
      | nut      | M8    |
      +----------+-------+
    `,
    tables: [
      [
        ['`a|b`', 'size'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['terminal-frame 1', 'lookalike-pipe 2', 'terminal-frame 3', 'terminal-frame 5'],
    after: text`
      | \`a\|b\`   | size  |
      | -------- | ----- |
      | nut      | M8    |
    `,
  },
  {
    name: 'a row between frame lines, with a blank line below it: all that there is',
    before: text`
      +------+-------+
      | part | size  |

      +------+-------+
    `,
    tables: [[['part', 'size']]],
    repairs: ['terminal-frame 1 unsafe'],
    after: text`
      | part | size  |
      | ---- | ----- |

      +------+-------+
    `,
  },
  {
    name: 'one row below a frame line, at the end of the text',
    before: text`
      +------+-------+
      | part | size  |
    `,
    tables: [[['part', 'size']]],
    repairs: ['terminal-frame 1 unsafe'],
    after: text`
      | part | size  |
      | ---- | ----- |
    `,
    not: ['in a document', 'in a blockquote', 'in a list item'],
  },
  {
    name: 'a frame line above the rows only',
    before: text`
      +------+-------+
      | part | size  |
      | nut  | M8    |
      | bolt | M6    |

      Words.
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 1'],
    after: text`
      | part | size  |
      | ---- | ----- |
      | nut  | M8    |
      | bolt | M6    |

      Words.
    `,
  },
  {
    name: 'a blank line below every line',
    before: text`
      +------+-------+

      | part | size  |

      +------+-------+

      | nut  | M8    |

      | bolt | M6    |

      +------+-------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: [
      'terminal-frame 1',
      'blank-line-in-table 4',
      'terminal-frame 5',
      'blank-line-in-table 6',
      'blank-line-in-table 8',
      'blank-line-in-table 10',
      'terminal-frame 11',
    ],
    after: text`

      | part | size  |
      | ---- | ----- |
      | nut  | M8    |
      | bolt | M6    |
    `,
  },
  {
    name: 'a blank line below every line, no frame line below the first row',
    before: text`
      +------+-------+

      | part | size  |

      | nut  | M8    |

      | bolt | M6    |

      +------+-------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: [
      'terminal-frame 1',
      'blank-line-in-table 4',
      'blank-line-in-table 6',
      'blank-line-in-table 8',
      'terminal-frame 9',
    ],
    after: text`

      | part | size  |
      | ---- | ----- |
      | nut  | M8    |
      | bolt | M6    |
    `,
  },
  {
    name: 'a title of two lines',
    before: text`
      +---------------+
      | All the parts |
      | and nuts      |
      +------+--------+
      | part | size   |
      +------+--------+
      | nut  | M8     |
      | bolt | M6     |
      +------+--------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: [
      'terminal-frame 1',
      'terminal-frame 2',
      'terminal-frame 3',
      'terminal-frame 4',
      'terminal-frame 6',
      'terminal-frame 9',
    ],
    after: text`
      All the parts

      and nuts

      | part | size   |
      | ---- | ------ |
      | nut  | M8     |
      | bolt | M6     |
    `,
  },
  {
    name: 'alignments in the frame line below the header row',
    before: text`
      +------+--------+
      | part | size   |
      |:-----|-------:|
      | nut  | M8     |
      | bolt | M6     |
      +------+--------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | part | size   |
      |:-----|-------:|
      | nut  | M8     |
      | bolt | M6     |
    `,
  },
  {
    name: 'a header row of two lines',
    before: text`
      +------+--------+
      | part | size   |
      | of   | in mm  |
      +------+--------+
      | nut  | M8     |
      | bolt | M6     |
      +------+--------+
    `,
    tables: [
      [
        ['part\nof', 'size\nin mm'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 1', 'wrapped-row 2', 'terminal-frame 4', 'terminal-frame 7'],
    after: text`
      | part of | size<br>in mm |
      | --- | --- |
      | nut | M8 |
      | bolt | M6 |
    `,
  },
  {
    name: 'a header row alone, with words below the frame',
    before: text`
      +------+--------+
      | part | size   |
      +------+--------+
      Words.
    `,
    tables: [[['part', 'size']]],
    repairs: ['terminal-frame 1 unsafe', 'terminal-frame 3 unsafe', 'glued-prose 4 unsafe'],
    after: text`
      | part | size   |
      | ---- | ------ |

      Words.
    `,
  },
  {
    name: 'two frame lines below a header row alone',
    before: text`
      +------+--------+
      | part | size   |
      +------+--------+
      +------+--------+
    `,
    tables: [[['part', 'size']]],
    repairs: ['terminal-frame 1 unsafe', 'terminal-frame 3 unsafe', 'terminal-frame 4 unsafe'],
    after: text`
      | part | size   |
      | ---- | ------ |
    `,
  },
  {
    name: 'no pipes at the right',
    before: text`
      +------+--------+
      | part | size
      +------+--------+
      | nut  | M8
      | bolt | M6
      +------+--------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | part | size
      | ---- | ----
      | nut  | M8
      | bolt | M6
    `,
  },
  {
    name: 'dashes alone below the header row',
    before: text`
      +------+--------+
      | part | size   |
      -----------------
      | nut  | M8     |
      | bolt | M6     |
      +------+--------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | part | size   |
      | ---- | ------ |
      | nut  | M8     |
      | bolt | M6     |
    `,
  },
  {
    name: 'a row that is cut in two where a frame line is wider than it',
    before: text`
      +-----------------------+
      | part | size | where it is from |
      +-----------------------+
      | nut  | M8   | Ghent            |
      | bolt | M6   | Essen            |
      +-----------------------+
    `,
    tables: [
      [
        ['part', 'size', 'where it is from'],
        ['nut', 'M8', 'Ghent'],
        ['bolt', 'M6', 'Essen'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | part | size | where it is from |
      | ---- | ---- | ---------------- |
      | nut  | M8   | Ghent            |
      | bolt | M6   | Essen            |
    `,
  },
  {
    name: 'a quoted pipe below a frame line',
    before: text`
      +--------+-------+
      | \`a|b\` | size  |
      +--------+-------+
      | \`c|d\` | M8    |
      | \`e|f\` | M6    |
      +--------+-------+
    `,
    tables: [
      [
        ['`a|b`', 'size'],
        ['`c|d`', 'M8'],
        ['`e|f`', 'M6'],
      ],
    ],
    repairs: [
      'terminal-frame 1',
      'lookalike-pipe 2',
      'terminal-frame 3',
      'unescaped-pipe 4',
      'unescaped-pipe 5',
      'terminal-frame 6',
    ],
    after: text`
      | \`a\|b\` | size  |
      | ------ | ----- |
      | \`c\|d\` | M8    |
      | \`e\|f\` | M6    |
    `,
  },
  {
    name: 'a frame line as short as a third of the row below',
    before: text`
      +---+
      | part | size of the part in millimetres |
      +---+
      | nut  | 8                               |
    `,
    tables: [
      [
        ['part', 'size of the part in millimetres'],
        ['nut', '8'],
      ],
    ],
    repairs: ['glued-prose 1', 'terminal-frame 3'],
    after: text`
      +---+

      | part | size of the part in millimetres |
      | ---- | ------------------------------- |
      | nut  | 8                               |
    `,
  },
  {
    name: 'a blank line between a row and the frame line',
    before: text`
      +------+--------+
      | part | size   |

      +------+--------+
      | nut  | M8     |
      | bolt | M6     |
      +------+--------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
        ['bolt', 'M6'],
      ],
    ],
    repairs: ['terminal-frame 1', 'blank-line-in-table 3', 'terminal-frame 4', 'terminal-frame 7'],
    after: text`
      | part | size   |
      | ---- | ------ |
      | nut  | M8     |
      | bolt | M6     |
    `,
  },
  {
    name: 'the empty left cell of a header row, in a frame with a left edge',
    before: text`
      +------+------+--------+
      |      | part | size   |
      +------+------+--------+
      | 1    | nut  | M8     |
      +------+------+--------+
    `,
    tables: [
      [
        ['', 'part', 'size'],
        ['1', 'nut', 'M8'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 5'],
    after: text`
      |      | part | size   |
      | ---- | ---- | ------ |
      | 1    | nut  | M8     |
    `,
  },
  {
    name: 'dashes alone between the rows of a frame',
    before: text`
      +---+---+
      | a | b |
      +---+---+
      | 1 | 2 |
      ---------
      | 3 | 4 |
      +---+---+
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 5', 'terminal-frame 7'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'a thematic break below the rows of a frame',
    before: text`
       id | name
      ----+------
        1 | ann
        2 | bob
      ---

      (two)
    `,
    tables: [
      [
        ['id', 'name'],
        ['1', 'ann'],
        ['2', 'bob'],
      ],
    ],
    repairs: ['terminal-frame 2', 'lookalike-pipe 3', 'glued-prose 5'],
    after: text`
       id | name
       --- | ---
       1 | ann
       2 | bob

      ---

      (two)
    `,
  },
  {
    name: 'alignments in the frame line below the header row of a grid table',
    before: text`
      +------+-------+
      | part | size  |
      +:=====+======:+
      | bolt | M6    |
      +------+-------+
      | nut  | M8    |
      +------+-------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 5', 'terminal-frame 7'],
    after: text`
      | part | size  |
      | :--- | ----: |
      | bolt | M6    |
      | nut  | M8    |
    `,
  },
  {
    name: 'alignments in a frame line between pipes',
    before: text`
      +------+-------+
      | part | size  |
      |:-----+------:|
      | bolt | M6    |
      | nut  | M8    |
      +------+-------+
    `,
    tables: [
      [
        ['part', 'size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['terminal-frame 1', 'terminal-frame 3', 'terminal-frame 6'],
    after: text`
      | part | size  |
      | :--- | ----: |
      | bolt | M6    |
      | nut  | M8    |
    `,
  },
]);

innocent([
  {
    name: 'a box around words',
    text: text`
      +-------------+
      | Keep it dry |
      +-------------+
    `,
  },
  {
    name: 'boxes of a diagram',
    text: text`
      +------+     +------+
      | user | --> | shop |
      +------+     +------+
    `,
  },
  {
    name: 'a plus of a diff',
    text: text`
      + one
      + two
      - three
    `,
  },
  {
    name: 'a row of plus signs in a cell',
    text: text`
      | Part | Taste |
      | ---- | ----- |
      | ham | ++ |
      | egg | +-+ |
    `,
    tables: [
      [
        ['Part', 'Taste'],
        ['ham', '++'],
        ['egg', '+-+'],
      ],
    ],
  },
  {
    name: 'a scrap of a folded frame line',
    text: text`
      +-----------------+-------------------------------------------------------------
      ------+
      | Member          | Description
            |
    `,
  },
  {
    name: 'one row below a frame line, above other text',
    text: text`
      +------+-------+
      | part | size  |

      Words.
    `,
  },
  {
    name: 'boxes of one column',
    text: text`
      +---------------+
      | All the parts |
      +---------------+
      | nut and bolt  |
      +---------------+
    `,
  },
  {
    name: 'a box of words, and rows below it',
    text: text`
      +--------------+
      | Words, words |
      +--------------+

      | part | size |
      | --- | --- |
      | nut | M8 |
    `,
    tables: [
      [
        ['part', 'size'],
        ['nut', 'M8'],
      ],
    ],
  },
  {
    name: 'no lines but those of the frame',
    text: text`
      +------+--------+
      +------+--------+
    `,
  },
  {
    name: 'a frame with rows of a lone pipe',
    text: text`
      +------+--------+
      |
      |
      +------+--------+
    `,
  },
]);
