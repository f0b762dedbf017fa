import { damaged, innocent } from '../helpers/check.ts';
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
]);

innocent([
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
