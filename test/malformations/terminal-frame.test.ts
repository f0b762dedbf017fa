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
]);
