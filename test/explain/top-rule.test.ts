import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const PORTS = [
  ['NAME', 'PORT'],
  ['web', '80'],
  ['db', '5432'],
];
const MENDED = text`
  | NAME | PORT |
  |------|------|
  | web  |   80 |
  | db   | 5432 |
`;

damaged([
  {
    name: 'a frame line above the names that is drawn like the delimiter row',
    before: text`
      |------|------|
      | NAME | PORT |
      |------|------|
      | web  |   80 |
      | db   | 5432 |
    `,
    tables: [PORTS],
    repairs: ['terminal-frame 1'],
    after: MENDED,
  },
  {
    name: 'another one below the rows',
    before: text`
      |------|------|
      | NAME | PORT |
      |------|------|
      | web  |   80 |
      | db   | 5432 |
      |------|------|
    `,
    tables: [PORTS],
    repairs: ['terminal-frame 1', 'repeated-delimiter-row 6'],
    after: MENDED,
  },
  {
    name: 'without outer pipes',
    before: text`
      -----|-----
      NAME | PORT
      -----|-----
      web  | 80
    `,
    tables: [
      [
        ['NAME', 'PORT'],
        ['web', '80'],
      ],
    ],
    repairs: ['terminal-frame 1'],
    after: text`
      NAME | PORT
      -----|-----
      web  | 80
    `,
  },
  {
    name: 'at the start of a list item, which stays one',
    before: text`
      1. |------|------|
         | NAME | PORT |
         |------|------|
         | web  |   80 |
    `,
    tables: [
      [
        ['NAME', 'PORT'],
        ['web', '80'],
      ],
    ],
    repairs: ['terminal-frame 1'],
    after: text`
      1. | NAME | PORT |
         |------|------|
         | web  |   80 |
    `,
  },
  {
    name: 'in code',
    before: text`
      ~~~
      |------|------|
      | NAME | PORT |
      |------|------|
      | web  |   80 |
      | db   | 5432 |
      ~~~
    `,
    tables: [PORTS],
    repairs: ['terminal-frame 2 unsafe'],
    after: `~~~\n${MENDED}\n~~~`,
  },
]);

innocent([
  {
    name: 'single dashes above the names',
    text: text`
      | - | - |
      | a | b |
      | - | - |
      | 1 | 2 |
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  },
  {
    name: 'a line of dashes with fewer cells above the names',
    text: text`
      |------|------|
      | NAME | PORT | USER |
      |------|------|------|
      | web  |   80 | www  |
    `,
    tables: [
      [
        ['NAME', 'PORT', 'USER'],
        ['web', '80', 'www'],
      ],
    ],
  },
]);
