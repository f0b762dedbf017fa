import { damaged, innocent } from '../helpers/check.ts';
import { settingNames } from '../helpers/settings.ts';
import { text } from '../helpers/text.ts';

const PARTS = [
  ['Part', 'Size'],
  ['bolt', 'M6'],
  ['nut', 'M8'],
];

/** Prefixes of every line; the text is left as it is, since they are not the table's. */
const PREFIXES: readonly (readonly [name: string, of: (index: number) => string])[] = [
  ['comments of a program', () => '// '],
  ['comments of a configuration file', () => '; '],
  ['the sign of a diff', () => '+'],
  ['comments that were commented out', () => '// // '],
  ['a quote that was escaped for HTML', () => '&gt; '],
  ['line numbers of a listing', (index) => `${98 + index}|`],
];

const LINES = ['| Part | Size |', '|------|------|', '| bolt | M6 |', '| nut | M8 |'];

damaged(
  PREFIXES.map(([name, of]) => {
    const before = LINES.map((line, index) => of(index) + line).join('\n');
    return { name, before, tables: [PARTS], repairs: ['line-prefix 1 unsafe'], after: before };
  }),
);

damaged([
  {
    name: 'comments of a script, which are headings in Markdown',
    before: text`
      # | Part | Size |
      # |------|------|
      # | bolt | M6 |
      # | nut | M8 |
    `,
    tables: [PARTS],
    repairs: ['line-prefix 1 unsafe'],
    after: text`
      # | Part | Size |
      # |------|------|
      # | bolt | M6 |
      # | nut | M8 |
    `,
    fails: settingNames,
  },
  {
    name: 'comments of a program above a sound table',
    before: text`
      // | Part | Size |
      // |------|------|
      // | bolt | M6 |

      Words.

      | Tool | Since |
      | ---- | ----- |
      | grep | 1973 |
    `,
    tables: [
      [
        ['Part', 'Size'],
        ['bolt', 'M6'],
      ],
      [
        ['Tool', 'Since'],
        ['grep', '1973'],
      ],
    ],
    repairs: ['line-prefix 1 unsafe'],
    after: text`
      // | Part | Size |
      // |------|------|
      // | bolt | M6 |

      Words.

      | Tool | Since |
      | ---- | ----- |
      | grep | 1973 |
    `,
  },
]);

innocent([
  {
    name: 'list items with a pipe in each',
    text: text`
      * red | green
      * blue | white
    `,
  },
  {
    name: 'headings with a pipe in each',
    text: text`
      # Install | Update

      # Remove | Purge
    `,
  },
  {
    name: 'a table whose first cells are numbers',
    text: text`
      No|Part
      --|--
      98|bolt
      99|nut
    `,
    tables: [
      [
        ['No', 'Part'],
        ['98', 'bolt'],
        ['99', 'nut'],
      ],
    ],
  },
]);
