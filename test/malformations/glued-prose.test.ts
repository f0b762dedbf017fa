import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'a sentence below',
    before: text`
      | Region | Endpoint |
      | --- | --- |
      | eu-west-1 | eu.example.com |
      | us-east-2 | us.example.com |
      These endpoints need a token.
    `,
    tables: [
      [
        ['Region', 'Endpoint'],
        ['eu-west-1', 'eu.example.com'],
        ['us-east-2', 'us.example.com'],
      ],
    ],
    repairs: ['glued-prose 5'],
    after: text`
      | Region | Endpoint |
      | --- | --- |
      | eu-west-1 | eu.example.com |
      | us-east-2 | us.example.com |

      These endpoints need a token.
    `,
  },
  {
    name: 'a paragraph of several lines below',
    before: text`
      |Name|Size|
      |:--|--:|
      |a.txt|12|
      Sizes are in kilobytes, rounded up
      to the next full one.
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
    ],
    repairs: ['glued-prose 4'],
    after: text`
      |Name|Size|
      |:--|--:|
      |a.txt|12|

      Sizes are in kilobytes, rounded up
      to the next full one.
    `,
  },
  {
    name: 'bold words below',
    before: text`
      | Name | Size |
      |------|------|
      | a.txt | 12 |
      **Note:** sizes are in kilobytes.
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
    ],
    repairs: ['glued-prose 4'],
    after: text`
      | Name | Size |
      |------|------|
      | a.txt | 12 |

      **Note:** sizes are in kilobytes.
    `,
  },
  {
    name: 'a sentence below a table without outer pipes',
    before: text`
      Region | Endpoint
      --- | ---
      eu-west-1 | eu.example.com
      us-east-2 | us.example.com
      These endpoints need a token.
    `,
    tables: [
      [
        ['Region', 'Endpoint'],
        ['eu-west-1', 'eu.example.com'],
        ['us-east-2', 'us.example.com'],
      ],
    ],
    repairs: ['glued-prose 5'],
    after: text`
      Region | Endpoint
      --- | ---
      eu-west-1 | eu.example.com
      us-east-2 | us.example.com

      These endpoints need a token.
    `,
  },
  {
    name: 'sentences on both sides of a table that has no delimiter row',
    before: text`
      Supported regions are:
      | Region | Endpoint |
      | eu-west-1 | eu.example.com |
      | us-east-2 | us.example.com |
      These endpoints need a token.
    `,
    tables: [
      [
        ['Region', 'Endpoint'],
        ['eu-west-1', 'eu.example.com'],
        ['us-east-2', 'us.example.com'],
      ],
    ],
    repairs: ['glued-prose 1', 'missing-delimiter-row 2', 'glued-prose 5'],
    after: text`
      Supported regions are:

      | Region | Endpoint |
      | --- | --- |
      | eu-west-1 | eu.example.com |
      | us-east-2 | us.example.com |

      These endpoints need a token.
    `,
  },
  {
    name: 'a sentence above a table whose delimiter row is too short',
    before: text`
      The options are
      | Option | Type | Default |
      | --- | --- |
      | port | number | 8080 |
      | host | string | localhost |
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['port', 'number', '8080'],
        ['host', 'string', 'localhost'],
      ],
    ],
    repairs: ['glued-prose 1', 'delimiter-row 3'],
    after: text`
      The options are

      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string | localhost |
    `,
  },
  {
    name: 'a sentence before the header row, on its line',
    before: text`
      Words above.
      We have:| Name | Size |
      |---|---|
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['glued-prose 2'],
    after: text`
      Words above.
      We have:

      | Name | Size |
      |---|---|
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'what may be a name whose column was lost is only told',
    before: text`
      Item | Name | Size |
      |---|---|
      | bolt | M6 |
      | nut | M8 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['bolt', 'M6'],
        ['nut', 'M8'],
      ],
    ],
    repairs: ['glued-prose 1 unsafe'],
    after: text`
      Item

      | Name | Size |
      |---|---|
      | bolt | M6 |
      | nut | M8 |
    `,
  },
  {
    name: 'words between rows, which may be one of them',
    before: text`
      | Region | Endpoint |
      | --- | --- |
      | eu-west-1 | eu.example.com |
      These need a token:
      | us-east-2 | us.example.com |
    `,
    tables: [
      [
        ['Region', 'Endpoint'],
        ['eu-west-1', 'eu.example.com'],
      ],
    ],
    repairs: ['glued-prose 4 unsafe'],
    after: text`
      | Region | Endpoint |
      | --- | --- |
      | eu-west-1 | eu.example.com |

      These need a token:
      | us-east-2 | us.example.com |
    `,
  },
  {
    name: 'a row outside the list item that holds the table, which is left',
    before: text`
      - | Region | Endpoint |
        | --- | --- |
      | eu-west-1 | eu.example.com |
    `,
    tables: [[['Region', 'Endpoint']]],
    repairs: ['glued-prose 3 unsafe'],
    after: text`
      - | Region | Endpoint |
        | --- | --- |
      | eu-west-1 | eu.example.com |
    `,
  },
  {
    name: 'words before the header row that end no sentence',
    before: text`
      The regions v1.2 here | Name | Size |
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['north', '12'],
        ['south', '9'],
      ],
    ],
    repairs: ['glued-prose 1 unsafe'],
    after: text`
      The regions v1.2 here

      | Name | Size |
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
  },
  {
    name: 'words that end a sentence before the header row',
    before: text`
      These are the regions. | Name | Size |
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['north', '12'],
        ['south', '9'],
      ],
    ],
    repairs: ['glued-prose 1'],
    after: text`
      These are the regions.

      | Name | Size |
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
  },
  {
    name: 'words before the header row, no row below',
    before: text`
      These are the regions. | Name | Size |
      | --- | --- |
    `,
    tables: [[['These are the regions.', 'Name', 'Size']]],
    repairs: ['delimiter-row 2'],
    after: text`
      These are the regions. | Name | Size |
      --- | --- | --- |
    `,
  },
  {
    name: 'words before a header row, a row without pipes at its edges below',
    before: text`
      These are the regions. | Name | Size |
      | --- | --- |
      | north | 12 |
      south | 9
    `,
    tables: [
      [
        ['These are the regions.', 'Name', 'Size'],
        ['north', '12', ''],
        ['south', '9', ''],
      ],
    ],
    repairs: ['delimiter-row 2', 'short-row 3 unsafe', 'short-row 4 unsafe'],
    after: text`
      These are the regions. | Name | Size |
      --- | --- | --- |
      | north | 12 | |
      south | 9 | |
    `,
    safely: text`
      These are the regions. | Name | Size |
      --- | --- | --- |
      | north | 12 |
      south | 9
    `,
  },
  {
    name: 'words before a header row, a row of another width below',
    before: text`
      These are the regions. | Name | Size |
      | --- | --- |
      | north | 12 |
      | south | 9 | 3 |
    `,
    tables: [
      [
        ['These are the regions.', 'Name', 'Size'],
        ['north', '12', ''],
        ['south', '9', '3'],
      ],
    ],
    repairs: ['delimiter-row 2', 'short-row 3 unsafe'],
    after: text`
      These are the regions. | Name | Size |
      --- | --- | --- |
      | north | 12 | |
      | south | 9 | 3 |
    `,
    safely: text`
      These are the regions. | Name | Size |
      --- | --- | --- |
      | north | 12 |
      | south | 9 | 3 |
    `,
  },
  {
    name: 'words before a header row, a delimiter row without outer pipes',
    before: text`
      These are the regions. | Name | Size |
      --- | ---
      | north | 12 |
      | south | 9 |
    `,
    tables: [
      [
        ['These are the regions.', 'Name', 'Size'],
        ['', 'north', '12'],
        ['', 'south', '9'],
      ],
    ],
    repairs: ['delimiter-row 2 unsafe', 'shifted-row 3 unsafe', 'shifted-row 4 unsafe'],
    after: text`
      | These are the regions. | Name | Size |
      | --- | --- | --- |
      | | north | 12 |
      | | south | 9 |
    `,
  },
  {
    name: 'two cells more than the delimiter row has',
    before: text`
      These are the regions. | Name | Size | Area |
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
    tables: [
      [
        ['These are the regions.', 'Name', 'Size', 'Area'],
        ['north', '12', '', ''],
        ['south', '9', '', ''],
      ],
    ],
    repairs: ['delimiter-row 2', 'short-row 3 unsafe', 'short-row 4 unsafe'],
    after: text`
      These are the regions. | Name | Size | Area |
      --- | --- | --- | --- |
      | north | 12 | | |
      | south | 9 | | |
    `,
    safely: text`
      These are the regions. | Name | Size | Area |
      --- | --- | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
  },
  {
    name: 'words before a header row without a closing pipe',
    before: text`
      These are the regions. | Name | Size
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
    tables: [
      [
        ['These are the regions.', 'Name', 'Size'],
        ['north', '12', ''],
        ['south', '9', ''],
      ],
    ],
    repairs: ['delimiter-row 2', 'short-row 3 unsafe', 'short-row 4 unsafe'],
    after: text`
      | These are the regions. | Name | Size |
      | --- | --- | --- |
      | north | 12 | |
      | south | 9 | |
    `,
    safely: text`
      | These are the regions. | Name | Size |
      | --- | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
  },
]);

innocent([
  {
    name: 'a sentence above: GFM reads the table all the same',
    text: text`
      The columns are:
      | Name | Size |
      |------|------|
      | a.txt | 12 |
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
    ],
  },
  {
    name: 'a heading and a list below end the table themselves',
    text: text`
      | Name | Size |
      |------|------|
      | a.txt | 12 |
      ## Next
      Words.

      | Name | Size |
      |------|------|
      | b.txt | 7 |
      - an item
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
      [
        ['Name', 'Size'],
        ['b.txt', '7'],
      ],
    ],
  },
  {
    name: 'a fence and a thematic break below',
    text: text`
      | Name | Size |
      |------|------|
      | a.txt | 12 |
      \`\`\`sh
      ls
      \`\`\`

      | Name | Size |
      |------|------|
      | b.txt | 7 |
      ***
    `,
    tables: [
      [
        ['Name', 'Size'],
        ['a.txt', '12'],
      ],
      [
        ['Name', 'Size'],
        ['b.txt', '7'],
      ],
    ],
  },
  {
    name: 'a table of one column, whose rows need no pipe',
    text: text`
      | Name |
      | --- |
      | a.txt |
      | b.txt |
    `,
    tables: [[['Name'], ['a.txt'], ['b.txt']]],
  },
  {
    name: 'prose that holds a pipe, around no table',
    text: text`
      Use | to pipe the output
      of one command to another.
    `,
  },
  {
    name: 'words that run into the first name, which is all that can be seen',
    text: text`
      The regions are: Name | Size |
      | --- | --- |
      | north | 12 |
      | south | 9 |
    `,
    tables: [
      [
        ['The regions are: Name', 'Size'],
        ['north', '12'],
        ['south', '9'],
      ],
    ],
  },
]);
