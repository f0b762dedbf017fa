import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'a delimiter row first',
    before: text`
      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'localhost']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      |      |     |
      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
  },
  {
    name: 'two delimiter rows first',
    before: text`
      |------|-----|
      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'localhost']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      |      |     |
      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
  },
  {
    name: 'aligned, without outer pipes',
    before: text`
      :-- | --:
      Port | 443
      Host | 8080
    `,
    tables: [[null, ['Port', '443'], ['Host', '8080']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      | | |
      :-- | --:
      Port | 443
      Host | 8080
    `,
  },
  {
    name: 'below commands of a shell, whose last one is no header row',
    before: text`
      cat access.log | grep 404 | sort
      cut -f 1 names.csv | uniq | wc

      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'localhost']]],
    repairs: ['headerless-table 4 unsafe'],
    after: text`
      cat access.log | grep 404 | sort
      cut -f 1 names.csv | uniq | wc

      |      |     |
      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
  },
  {
    name: 'below a bar of links',
    before: text`
      [Home](/) | [Docs](/docs)

      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'localhost']]],
    repairs: ['headerless-table 3 unsafe'],
    after: text`
      [Home](/) | [Docs](/docs)

      |      |     |
      |------|-----|
      | Port | 443 |
      | Host | localhost |
    `,
  },
  {
    name: 'two delimiter rows',
    before: text`
      | --- | --- |
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      | | |
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
  },
  {
    name: 'blank line below every line',
    before: text`
      | --- | --- |

      | Port | 443 |

      | Host | example.org |

      | User | root |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org'], ['User', 'root']]],
    repairs: [
      'headerless-table 1 unsafe',
      'blank-line-in-table 2 unsafe',
      'blank-line-in-table 4 unsafe',
      'blank-line-in-table 6 unsafe',
    ],
    after: text`
      | | |
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
      | User | root |
    `,
  },
  {
    name: 'delimiter row with an empty cell',
    before: text`
      | --- | |
      | Port | 443 |
      | Host | example.org |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      | | |
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
  },
  {
    name: 'words directly above',
    before: text`
      Words
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org']]],
    repairs: ['glued-prose 1 unsafe', 'headerless-table 2 unsafe'],
    after: text`
      Words

      | | |
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
  },
  {
    name: 'alignments',
    before: text`
      | :-- | --: |
      | Port | 443 |
      | Host | example.org |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      | | |
      | :-- | --: |
      | Port | 443 |
      | Host | example.org |
    `,
  },
  {
    name: 'without outer pipes',
    before: text`
      --- | ---
      Port | 443
      Host | example.org
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org']]],
    repairs: ['headerless-table 1 unsafe'],
    after: text`
      | | |
      --- | ---
      Port | 443
      Host | example.org
    `,
  },
  {
    name: 'two delimiter rows with an empty cell each',
    before: text`
      | --- | |
      | --- | |
      | Port | 443 |
      | Host | example.org |
    `,
    tables: [[null, ['Port', '443'], ['Host', 'example.org']]],
    repairs: ['headerless-table 1 unsafe', 'repeated-delimiter-row 2 unsafe'],
    after: text`
      | | |
      | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
  },
]);

innocent([
  {
    name: 'an empty header row',
    text: text`
      |  |  |
      |------|-----|
      | Port | 443 |
    `,
    tables: [
      [
        ['', ''],
        ['Port', '443'],
      ],
    ],
  },
  {
    name: 'a rule of dashes and pipes above prose',
    text: text`
      |---|---|

      Words.
    `,
  },
  {
    name: 'a row of dashes as the header row',
    text: text`
      | - | - |
      | --- | --- |
      | Port | 443 |
    `,
    tables: [
      [
        ['-', '-'],
        ['Port', '443'],
      ],
    ],
  },
  {
    name: 'one column',
    text: text`
      | --- |
      | Port |
    `,
  },
  {
    name: 'a delimiter row wider than the rows',
    text: text`
      | --- | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
  },
  {
    name: 'a delimiter row without rows',
    text: text`
      | --- | --- |
    `,
  },
  {
    name: 'two delimiter rows of unlike widths',
    text: text`
      | --- | --- |
      | --- | --- | --- |
      | Port | 443 |
      | Host | example.org |
    `,
  },
  {
    name: 'single dashes, which are values',
    text: text`
      Words.

      | - | - |
      | Port | 443 |
      | Host | example.org |
    `,
  },
]);
