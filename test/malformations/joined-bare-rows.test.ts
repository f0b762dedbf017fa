import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'names, sentences and the delimiter row among them',
    before: text`
      Function | Meaning ---|--- arroots | Roots of the polynomial. maroots | Roots of the average.
    `,
    tables: [
      [
        ['Function', 'Meaning'],
        ['arroots', 'Roots of the polynomial.'],
        ['maroots', 'Roots of the average.'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | Function | Meaning |
      | --- | --- |
      | arroots | Roots of the polynomial. |
      | maroots | Roots of the average. |
    `,
  },
  {
    name: 'three columns on one line',
    before: text`
      Name | Since | Meaning --- | --- | --- grep | 1973 | Prints lines. sort | 1971 | Sorts lines. uniq | 1972 | Drops lines.
    `,
    tables: [
      [
        ['Name', 'Since', 'Meaning'],
        ['grep', '1973', 'Prints lines.'],
        ['sort', '1971', 'Sorts lines.'],
        ['uniq', '1972', 'Drops lines.'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | Name | Since | Meaning |
      | --- | --- | --- |
      | grep | 1973 | Prints lines. |
      | sort | 1971 | Sorts lines. |
      | uniq | 1972 | Drops lines. |
    `,
  },
  {
    name: 'a frame line as one word',
    before: text`
      id | name ----+------ 1 | ann 2 | bob (2 rows)
    `,
    tables: [
      [
        ['id', 'name'],
        ['1', 'ann'],
        ['2', 'bob'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | id | name |
      | --- | --- |
      | 1 | ann |
      | 2 | bob |

       (2 rows)
    `,
  },
  {
    name: "a frame line as one word, psql's row count on a line of its own",
    before: text`
      id | name
      ----+------ 1 | ann 2 | bob
      (2 rows)
    `,
    tables: [
      [
        ['id', 'name'],
        ['1', 'ann'],
        ['2', 'bob'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | id | name |
      | --- | --- |
      | 1 | ann |
      | 2 | bob |

      (2 rows)
    `,
  },
  {
    name: 'a row count that is wrong',
    before: text`
      id | name ----+------ 1 | ann 2 | bob (3 rows)
    `,
    tables: [
      [
        ['id', 'name'],
        ['1', 'ann'],
        ['2', 'bob (3 rows)'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | id | name |
      | --- | --- |
      | 1 | ann |
      | 2 | bob (3 rows) |
    `,
  },
  {
    name: 'words above',
    before: text`
      These are the tools:
      Name | Meaning --- | --- grep | Prints lines. sort | Sorts lines.
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['grep', 'Prints lines.'],
        ['sort', 'Sorts lines.'],
      ],
    ],
    repairs: ['joined-bare-rows 2 unsafe'],
    after: text`
      These are the tools:

      | Name | Meaning |
      | --- | --- |
      | grep | Prints lines. |
      | sort | Sorts lines. |
    `,
  },
  {
    name: 'over two lines of a paragraph',
    before: text`
      Name | Meaning --- | --- grep | Prints lines. sort
      | Sorts lines. uniq | Drops lines.
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['grep', 'Prints lines.'],
        ['sort', 'Sorts lines.'],
        ['uniq', 'Drops lines.'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | Name | Meaning |
      | --- | --- |
      | grep | Prints lines. |
      | sort | Sorts lines. |
      | uniq | Drops lines. |
    `,
  },
  {
    name: 'a single row',
    before: text`
      Name | Meaning --- | --- grep | Prints lines.
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['grep', 'Prints lines.'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | Name | Meaning |
      | --- | --- |
      | grep | Prints lines. |
    `,
  },
  {
    name: 'alignments among the words',
    before: text`
      Name | Since :--- | ---: grep | 1973 sort | 1971
    `,
    tables: [
      [
        ['Name', 'Since'],
        ['grep', '1973'],
        ['sort', '1971'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | Name | Since |
      | :-- | --: |
      | grep | 1973 |
      | sort | 1971 |
    `,
  },
  {
    name: 'two words before the frame line',
    before: text`
      a | b c ---+--- 1 | 2 3 | 4
    `,
    tables: [
      [
        ['a', 'b c'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | a | b c |
      | --- | --- |
      | 1 | 2 |
      | 3 | 4 |
    `,
  },
  {
    name: 'one word for two merged cells, which leaves the first empty',
    before: text`
      a | b --- | --- 1 | 2 | 4
    `,
    tables: [
      [
        ['a', 'b'],
        ['1', '2'],
        ['', '4'],
      ],
    ],
    repairs: ['joined-bare-rows 1 unsafe'],
    after: text`
      | a | b |
      | --- | --- |
      | 1 | 2 |
      | | 4 |
    `,
  },
  {
    name: 'between paragraphs',
    before: text`
      Words.

      Name | Meaning --- | --- grep | Prints lines. sort | Sorts lines.

      Words.
    `,
    tables: [
      [
        ['Name', 'Meaning'],
        ['grep', 'Prints lines.'],
        ['sort', 'Sorts lines.'],
      ],
    ],
    repairs: ['joined-bare-rows 3 unsafe'],
    after: text`
      Words.

      | Name | Meaning |
      | --- | --- |
      | grep | Prints lines. |
      | sort | Sorts lines. |

      Words.
    `,
  },
]);

innocent([
  { name: 'a sentence with a pipe and a dash', text: 'Use a | b --- or | c, as you like.' },
  { name: 'usage of a command', text: 'git log [--all | --branches] [--oneline | --graph]' },
  {
    name: 'a table without outer pipes',
    text: text`
      Function | Meaning
      ---|---
      arroots | Roots of the polynomial.
    `,
    tables: [
      [
        ['Function', 'Meaning'],
        ['arroots', 'Roots of the polynomial.'],
      ],
    ],
  },
  {
    name: 'a dash among words',
    text: text`
      The sign -- as in a | b -- parts the words.
    `,
  },
  {
    name: 'no header row',
    text: text`
      --- | --- grep | Prints lines. sort | Sorts lines.
    `,
  },
  {
    name: 'a row above the header row',
    text: text`
      Name | Meaning
      a | b --- | --- grep | Prints lines. sort | Sorts lines.
    `,
  },
  {
    name: 'in a fenced block',
    text: text`
      \`\`\`
      Name | Meaning --- | --- grep | Prints lines. sort | Sorts lines.
      \`\`\`
    `,
  },
]);
