import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const PORT_AND_HOST = [
  ['Setting', 'Default'],
  ['port', '8080'],
  ['host', 'localhost'],
];

damaged([
  {
    name: 'one after every line, as pasting from an office program leaves them',
    before: text`
      | Setting | Default |

      | ------- | ------- |

      | port | 8080 |

      | host | localhost |
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 2', 'blank-line-in-table 4', 'blank-line-in-table 6'],
    after: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |
      | host | localhost |
    `,
  },
  {
    name: 'one after every line of a table without outer pipes',
    before: text`
      Setting | Default

      ------- | -------

      port | 8080

      host | localhost
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 2', 'blank-line-in-table 4', 'blank-line-in-table 6'],
    after: text`
      Setting | Default
      ------- | -------
      port | 8080
      host | localhost
    `,
  },
  {
    name: 'one after every line, the delimiter row repeated at the end',
    before: text`
      | Setting | Default |

      | ------- | ------- |

      | port | 8080 |

      | host | localhost |

      | ------- | ------- |
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 2', 'blank-line-in-table 4', 'blank-line-in-table 6'],
    after: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |
      | host | localhost |

      | ------- | ------- |
    `,
  },
  {
    name: 'two after every line',
    before: text`
      | Setting | Default |


      | ------- | ------- |


      | port | 8080 |


      | host | localhost |
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 2', 'blank-line-in-table 5', 'blank-line-in-table 8'],
    after: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |
      | host | localhost |
    `,
  },
  {
    name: 'below the delimiter row',
    before: text`
      |Setting|Default|
      |:--|--:|

      |port|8080|
      |host|localhost|
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 3'],
    after: text`
      |Setting|Default|
      |:--|--:|
      |port|8080|
      |host|localhost|
    `,
  },
  {
    name: 'above the delimiter row',
    before: text`
      | Setting | Default |

      | ------- | ------- |
      | port | 8080 |
      | host | localhost |
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 2'],
    after: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |
      | host | localhost |
    `,
  },
  {
    name: 'in the place of the delimiter row',
    before: text`
      | Setting | Default |

      | port | 8080 |
      | host | localhost |
    `,
    tables: [PORT_AND_HOST],
    repairs: ['missing-delimiter-row 1', 'blank-line-in-table 2'],
    after: text`
      | Setting | Default |
      | --- | --- |
      | port | 8080 |
      | host | localhost |
    `,
    // Nothing but rows may have been cut out of something: then the first may be data.
    not: ['alone'],
  },
  {
    name: 'between two groups of rows',
    before: text`
      | Code | Meaning | Retry |
      | ---- | ------- | ----- |
      | 400 | bad request | no |
      | 404 | not found | no |

      | 500 | server error | yes |
      | 503 | unavailable | yes |
    `,
    tables: [
      [
        ['Code', 'Meaning', 'Retry'],
        ['400', 'bad request', 'no'],
        ['404', 'not found', 'no'],
        ['500', 'server error', 'yes'],
        ['503', 'unavailable', 'yes'],
      ],
    ],
    repairs: ['blank-line-in-table 5'],
    after: text`
      | Code | Meaning | Retry |
      | ---- | ------- | ----- |
      | 400 | bad request | no |
      | 404 | not found | no |
      | 500 | server error | yes |
      | 503 | unavailable | yes |
    `,
  },
  {
    name: 'before a single last row',
    before: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |

      | host | localhost |
    `,
    tables: [PORT_AND_HOST],
    repairs: ['blank-line-in-table 4'],
    after: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |
      | host | localhost |
    `,
  },
  {
    name: 'rows that may be another table, or not',
    before: text`
      | Team | Town |
      | ---- | ---- |
      | reds | york |
      | blues | hull |

      | Greens | Leeds |
      | Whites | Bath |
      | Blacks | Bath |
    `,
    tables: [
      [
        ['Team', 'Town'],
        ['reds', 'york'],
        ['blues', 'hull'],
        ['Greens', 'Leeds'],
        ['Whites', 'Bath'],
        ['Blacks', 'Bath'],
      ],
    ],
    repairs: ['blank-line-in-table 5 unsafe'],
    after: text`
      | Team | Town |
      | ---- | ---- |
      | reds | york |
      | blues | hull |
      | Greens | Leeds |
      | Whites | Bath |
      | Blacks | Bath |
    `,
  },
  {
    name: 'below the delimiter row, above rows that are short',
    before: text`
      | a | b | c |
      | - | - | - |

      | 1 | 2 |
      | 3 | 4 |
    `,
    tables: [
      [
        ['a', 'b', 'c'],
        ['1', '2', ''],
        ['3', '4', ''],
      ],
    ],
    repairs: ['blank-line-in-table 3', 'short-row 4 unsafe', 'short-row 5 unsafe'],
    after: text`
      | a | b | c |
      | - | - | - |
      | 1 | 2 | |
      | 3 | 4 | |
    `,
    safely: text`
      | a | b | c |
      | - | - | - |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'below the delimiter row, above rows that are drawn otherwise',
    before: text`
      | a | b |
      | - | - |

      1 | 2
      3 | 4
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['blank-line-in-table 3', 'lookalike-pipe 4'],
    after: text`
      | a | b |
      | - | - |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'in a table that GFM does not read',
    before: text`
      | Name | Size |
      | ---- |
      | x | 1 |

      | y | 2 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['x', '1'],
        ['y', '2'],
      ],
    ],
    repairs: ['delimiter-row 2', 'blank-line-in-table 4'],
    after: text`
      | Name | Size |
      | --- | --- |
      | x | 1 |
      | y | 2 |
    `,
  },
  {
    name: 'and words before a single last row, which is left',
    before: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |

      Also:
      | host | localhost |
    `,
    tables: [
      [
        ['Setting', 'Default'],
        ['port', '8080'],
      ],
    ],
    repairs: ['blank-line-in-table 6 unsafe'],
    after: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |

      Also:
      | host | localhost |
    `,
  },
  {
    name: 'above the delimiter row, where GFM reads the row below it as a table',
    before: text`
      | Setting | Default |

      | ------- | ------- |
      | port | 8080 |
      | ------- | ------- |
    `,
    tables: [[['Setting', 'Default']], [['port', '8080']]],
    repairs: ['blank-line-in-table 2 unsafe', 'glued-prose 4 unsafe'],
    after: text`
      | Setting | Default |
      | ------- | ------- |

      | port | 8080 |
      | ------- | ------- |
    `,
  },
]);

tells([
  {
    name: 'the blank lines, all of them',
    text: text`
      Name | Size
      ---- | ----


      y | 2
      z | 3
    `,
    told: [
      '3:1-5:1 This blank line ends the table for every Markdown engine; the rows below it belong to the table above.',
    ],
  },
]);

tells([
  {
    name: 'a row that lacks cells below the blank line, with a full one below it: one row and a half are no table',
    text: text`
      | a | b | c |
      | - | - | - |
      | 1 | 2 | 3 |

      | 3 | 4 |
      | 5 | 6 | 7 |
    `,
    told: [
      '5:1-5:10 This line may be a row of the table above, though a blank line parts it from the table; it is left where it stands.',
    ],
  },
]);

innocent([
  {
    name: 'a row of another width after a table',
    text: text`
      | a | b |
      | - | - |
      | 1 | 2 |

      | x | y | z |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  },
  {
    name: 'a row without outer pipes after a table with them',
    text: text`
      | a | b |
      | - | - |
      | 1 | 2 |

      x | y
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  },
  {
    name: 'words below a table without rows',
    text: text`
      | a | b |
      | - | - |

      words
    `,
    tables: [[['a', 'b']]],
  },
  {
    name: 'a thematic break after a table',
    text: text`
      | a | b |
      | - | - |
      | 1 | 2 |

      -----
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  },
  {
    name: 'rows of a table without outer pipes, which may be a table of their own',
    text: text`
      Name | Size
      ---- | ----
      x | 1

      y | 2
      z | 3
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['x', '1'],
      ],
    ],
  },
  {
    name: 'two tables of the same width',
    text: text`
      | Name | Size |
      | ---- | ---- |
      | x | 1 |

      | Option | Value |
      | ------ | ----- |
      | y | 2 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['x', '1'],
      ],
      [
        ['Option', 'Value'],
        ['y', '2'],
      ],
    ],
  },
  {
    name: 'two tables with the same names',
    text: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |

      | Setting | Default |
      | ------- | ------- |
      | host | localhost |
    `,
    tables: [
      [
        ['Setting', 'Default'],
        ['port', '8080'],
      ],
      [
        ['Setting', 'Default'],
        ['host', 'localhost'],
      ],
    ],
  },
  {
    name: 'a table without rows before a table of another width',
    text: text`
      | Setting | Default |
      | ------- | ------- |

      | User | Role | Since |
      | ---- | ---- | ----- |
      | root | admin | 1998 |
    `,
    tables: [
      [['Setting', 'Default']],
      [
        ['User', 'Role', 'Since'],
        ['root', 'admin', '1998'],
      ],
    ],
  },
  {
    name: 'a paragraph with a pipe after a table',
    text: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |

      Write \`ls | sort\` to sort the list.
    `,
    tables: [
      [
        ['Setting', 'Default'],
        ['port', '8080'],
      ],
    ],
  },
  {
    name: 'a link bar after a table',
    text: text`
      | Setting | Default |
      | ------- | ------- |
      | port | 8080 |

      [Previous](a.md) | [Next](c.md)
    `,
    tables: [
      [
        ['Setting', 'Default'],
        ['port', '8080'],
      ],
    ],
  },
]);

damaged([
  {
    name: 'above a row with a pipe too many',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |

      | 3 | 4 | |
      | 7 | 8 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['7', '8'],
      ],
    ],
    repairs: ['blank-line-in-table 4'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 | |
      | 7 | 8 |
    `,
  },
  {
    name: 'between rows with a pipe too many each',
    before: text`
      | a | b |
      | --- | --- |
      | 1 | 2 | |

      | 3 | 4 | |
      | 7 | 8 | |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['7', '8'],
      ],
    ],
    repairs: ['blank-line-in-table 4'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 | |
      | 3 | 4 | |
      | 7 | 8 | |
    `,
  },
]);

test('a row with a pipe too many below a blank line is told of, and left', () => {
  const source = '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 | |\n';
  const { tables, repairs } = analyze(source);
  expect(tables.map(({ rows }) => rows.length)).toEqual([1]);
  expect(repairs.map(({ rule, safety, place, edits }) => [rule, safety, place.start.line, edits])).toEqual([
    ['blank-line-in-table', 'unsafe', 5, []],
  ]);
});
