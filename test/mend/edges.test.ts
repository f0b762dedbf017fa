import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import { text } from '../helpers/text.ts';
import { engineBreaches } from '../laws/engine-laws.ts';
import { OTHER_ENGINES } from '../laws/engine-tables.ts';

const IN_PROCESS = OTHER_ENGINES.filter((name) => name !== 'cmark-gfm');

/** Tables among other lines, what is told of these lines, and how they are set off. */
describe.each<[string, string, readonly string[], string]>([
  [
    'a paragraph above and below',
    text`
      Words.
      | a | b |
      | - |
      | 1 | 2 |
      | 3 | 4 |
      More words
    `,
    [
      '1:1-1:7 This text stands directly above a table, which needs a blank line before it.',
      '6:1-6:11 This text stands directly below a table and is read as one of its rows.',
    ],
    text`
      Words.

      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |

      More words
    `,
  ],
  [
    'a definition above and a heading below',
    text`
      [a]: b
      | a | b |
      | - |
      | 1 | 2 |
      | 3 | 4 |
      # Title
    `,
    [
      '1:1-1:7 This text stands directly above a table, which needs a blank line before it.',
      '6:1-6:8 This text stands directly below a table and is read as one of its rows.',
    ],
    text`
      [a]: b

      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |

      # Title
    `,
  ],
  [
    'a fence and HTML below, in a container',
    text`
      > | a | b |
      > | - |
      > | 1 | 2 |
      > \`\`\`

      - | a | b |
        | - |
        | 1 | 2 |
        <!-- Words. -->
    `,
    [
      '4:3-4:6 This text stands directly below a table and is read as one of its rows.',
      '9:3-9:18 This text stands directly below a table and is read as one of its rows.',
    ],
    text`
      > | a | b |
      > | --- | --- |
      > | 1 | 2 |
      >
      > \`\`\`

      - | a | b |
        | --- | --- |
        | 1 | 2 |

        <!-- Words. -->
    `,
  ],
  [
    'a heading above and a thematic break below',
    text`
      # Title
      | a | b |
      | - |
      | 1 | 2 |
      | 3 | 4 |
      ***
    `,
    [],
    text`
      # Title
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |
      ***
    `,
  ],
  [
    'a paragraph above a blockquote that starts with the table',
    text`
      Words.
      > | a | b |
      > | - |
      > | 1 | 2 |
    `,
    ['1:1-1:7 This text stands directly above a table, which needs a blank line before it.'],
    text`
      Words.
      >
      > | a | b |
      > | --- | --- |
      > | 1 | 2 |
    `,
  ],
  [
    'a definition above a blockquote that starts with the table',
    text`
      > [a]: b
      > > | a | b |
      > > | - |
      > > | 1 | 2 |
    `,
    ['1:3-1:9 This text stands directly above a table, which needs a blank line before it.'],
    text`
      > [a]: b
      > >
      > > | a | b |
      > > | --- | --- |
      > > | 1 | 2 |
    `,
  ],
  [
    'a paragraph above a list item that starts with the table: its marker parts them',
    text`
      Words
      - | a | b |
        | - |
        | 1 | 2 |
      - | c | d |
        | - |
        | 3 | 4 |
    `,
    [],
    text`
      Words
      - | a | b |
        | --- | --- |
        | 1 | 2 |
      - | c | d |
        | --- | --- |
        | 3 | 4 |
    `,
  ],
  [
    'the same above a table whose rows are joined',
    text`
      Words
      - | a | b | |---|---| | 1 | 2 | | 3 | 4 | | 5 | 6 |
    `,
    [],
    text`
      Words
      - | a | b |
        | --- | --- |
        | 1 | 2 |
        | 3 | 4 |
        | 5 | 6 |
    `,
  ],
  [
    'a paragraph outside of the blockquote, below',
    text`
      > | a | b |
      > | - |
      > | 1 | 2 |
      Words.
    `,
    ['4:1-4:7 This text stands directly below a table and is read as one of its rows.'],
    text`
      > | a | b |
      > | --- | --- |
      > | 1 | 2 |

      Words.
    `,
  ],
  [
    'a paragraph in the outer of two blockquotes, below',
    text`
      > > | a | b |
      > > | - |
      > > | 1 | 2 |
      >  Words.
    `,
    ['4:4-4:10 This text stands directly below a table and is read as one of its rows.'],
    text`
      > > | a | b |
      > > | --- | --- |
      > > | 1 | 2 |
      >
      >  Words.
    `,
  ],
  [
    'the next item of a list, below',
    text`
      - | a | b |
        | - |
        | 1 | 2 |
      - Words.
    `,
    [],
    text`
      - | a | b |
        | --- | --- |
        | 1 | 2 |
      - Words.
    `,
  ],
  [
    'a blockquote below',
    text`
      | a | b |
      | - |
      | 1 | 2 |
      > Words.
    `,
    [],
    text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      > Words.
    `,
  ],
  [
    'a heading outside of the blockquote, below',
    text`
      > | a | b |
      > | - |
      > | 1 | 2 |
      # Title
    `,
    [],
    text`
      > | a | b |
      > | --- | --- |
      > | 1 | 2 |
      # Title
    `,
  ],
  [
    'paragraphs beside a table that GFM reads: they are the author’s',
    text`
      Words.
      | a | b |
      | - | - |
      | \`x|y\` | 2 |
    `,
    [],
    text`
      Words.
      | a | b |
      | - | - |
      | \`x\|y\` | 2 |
    `,
  ],
  [
    'a paragraph outside of the blockquote below a table that GFM reads',
    text`
      > | a | b |
      > | - | - |
      > | \`x|y\` | 2 |
      Words.
    `,
    [],
    text`
      > | a | b |
      > | - | - |
      > | \`x\|y\` | 2 |
      Words.
    `,
  ],
  [
    'a heading below one',
    text`
      | a | b |
      | - | - |
      | \`x|y\` | 2 |
      # Title
    `,
    [],
    text`
      | a | b |
      | - | - |
      | \`x\|y\` | 2 |
      # Title
    `,
  ],
  [
    'a heading below other lines',
    text`
      | a | b |
      | - |
      | 1 | 2 |

      Words with a | pipe.
      # Title
    `,
    [],
    text`
      | a | b |
      | --- | --- |
      | 1 | 2 |

      Words with a | pipe.
      # Title
    `,
  ],
  [
    'a paragraph above, the last line of which ends before the header row',
    text`
      Words
      and options: | Option | Type |
      | --- | --- |
      | port | number |
    `,
    ['2:1-2:13 This text stands before the header row, on its line, and is read as one of its cells.'],
    text`
      Words
      and options:

      | Option | Type |
      | --- | --- |
      | port | number |
    `,
  ],
  [
    'such text above a delimiter row that is drawn otherwise',
    text`
      Words
      and options: ¦ Option ¦ Type ¦
      ¦ --- ¦ --- ¦
      ¦ port ¦ number ¦
    `,
    ['2:1-2:13 This text stands before the header row, on its line, and is read as one of its cells.'],
    text`
      Words
      and options:

      | Option | Type |
      | --- | --- |
      | port | number |
    `,
  ],
])('%s', (_, before, told, after) => {
  test('is mended', () => {
    const sentences = analyze(before)
      .repairs.filter(({ rule }) => rule === 'glued-prose')
      .map(
        ({ place: { start, end }, message }) =>
          `${start.line}:${start.column}-${end.line}:${end.column} ${message}`,
      );
    expect(sentences).toEqual(told);
    expect(mend(before, { level: 'all' })).toBe(after);
    expect(mend(before)).toBe(after);
    expect(mend(after)).toBe(after);
  });

  test('and read alike', () => {
    expect(engineBreaches(before, IN_PROCESS)).toEqual([]);
  });
});
