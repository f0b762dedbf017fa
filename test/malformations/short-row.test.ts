import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import { damaged, innocent, tells } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'the last cell is left out',
    before: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string |
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['port', 'number', '8080'],
        ['host', 'string', ''],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string | |
    `,
  },
  {
    name: 'a cell inside is left out: the full rows tell where',
    before: text`
      Id | Name | Size
      --- | --- | ---
      a1 | bolts | 3
      b2 | 5
      c3 | nut | 7
    `,
    tables: [
      [
        ['Id', 'Name', 'Size'],
        ['a1', 'bolts', '3'],
        ['b2', '', '5'],
        ['c3', 'nut', '7'],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      Id | Name | Size
      --- | --- | ---
      a1 | bolts | 3
      b2 | | 5
      c3 | nut | 7
    `,
  },
  {
    name: 'the first row has no row above that its first cell could be that of',
    before: text`
      | Name | City | Age |
      | --- | --- | --- |
      | Ann | 30 |
      | Bob | Rome | 41 |
      | Eve | Lima | 22 |
    `,
    tables: [
      [
        ['Name', 'City', 'Age'],
        ['Ann', '', '30'],
        ['Bob', 'Rome', '41'],
        ['Eve', 'Lima', '22'],
      ],
    ],
    repairs: ['short-row 3 unsafe'],
    after: text`
      | Name | City | Age |
      | --- | --- | --- |
      | Ann | | 30 |
      | Bob | Rome | 41 |
      | Eve | Lima | 22 |
    `,
  },
  {
    name: 'a row of one cell that names a group',
    before: text`
      | Skill | Level | Years |
      | --- | --- | --- |
      | **Languages** |
      | Dutch | good | 4 |
    `,
    tables: [
      [
        ['Skill', 'Level', 'Years'],
        ['**Languages**', '', ''],
        ['Dutch', 'good', '4'],
      ],
    ],
    repairs: ['short-row 3 unsafe'],
    after: text`
      | Skill | Level | Years |
      | --- | --- | --- |
      | **Languages** | | |
      | Dutch | good | 4 |
    `,
  },
  {
    name: 'a last row that was cut off',
    before: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | str
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['port', 'number', '8080'],
        ['host', 'str', ''],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | str | |
    `,
  },
  {
    name: 'in a table without outer pipes',
    before: text`
      Option | Type | Default
      --- | --- | ---
      port | number | 8080
      host | string
      user | string | root
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['port', 'number', '8080'],
        ['host', 'string', ''],
        ['user', 'string', 'root'],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      Option | Type | Default
      --- | --- | ---
      port | number | 8080
      host | string | |
      user | string | root
    `,
  },
  {
    name: 'in every row, as generators do that omit empty cells',
    before: text`
      Name | Type | Description | Notes
      ------------ | ------------- | ------------- | -------------
      **id** | **Long** |  | [optional]
      **name** | **String** |
      **tags** | [**List**](Tag.md) |
    `,
    tables: [
      [
        ['Name', 'Type', 'Description', 'Notes'],
        ['**id**', '**Long**', '', '[optional]'],
        ['**name**', '**String**', '', ''],
        ['**tags**', '[**List**](Tag.md)', '', ''],
      ],
    ],
    repairs: ['short-row 4 unsafe', 'short-row 5 unsafe'],
    after: text`
      Name | Type | Description | Notes
      ------------ | ------------- | ------------- | -------------
      **id** | **Long** |  | [optional]
      **name** | **String** | | |
      **tags** | [**List**](Tag.md) | | |
    `,
  },
  {
    name: 'a table without outer pipes: the first cell is empty, the last is missing',
    before: text`
      Name | Type | Default
      ---- | ---- | -------
      host | text | none
      | number
      port | number | 80
    `,
    tables: [
      [
        ['Name', 'Type', 'Default'],
        ['host', 'text', 'none'],
        ['', 'number', ''],
        ['port', 'number', '80'],
      ],
    ],
    repairs: ['shifted-row 4 unsafe', 'short-row 4 unsafe'],
    after: text`
      Name | Type | Default
      ---- | ---- | -------
      host | text | none
      | | number | |
      port | number | 80
    `,
  },
  {
    name: 'a row drawn with outer pipes in a table that has none, whose pipes would be two cells too many',
    before: text`
      Option | Required | Type | Default
      --- | --- | --- | ---
      port | yes | number | 8080
      | host | text | none |
      user | yes | text | root
      team | no | text | core
    `,
    tables: [
      [
        ['Option', 'Required', 'Type', 'Default'],
        ['port', 'yes', 'number', '8080'],
        ['host', '', 'text', 'none'],
        ['user', 'yes', 'text', 'root'],
        ['team', 'no', 'text', 'core'],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      Option | Required | Type | Default
      --- | --- | --- | ---
      port | yes | number | 8080
      host | | text | none
      user | yes | text | root
      team | no | text | core
    `,
  },
  {
    name: 'one full row says nothing of the columns, and pipes of two rows line up by chance',
    before: text`
      Name | Type | Description | Notes
      ---- | ---- | ----------- | -----
       **ctx** | **context.Context** | context for logging, cancellation, deadlines, etc.
        **petId** | **int64**| ID of pet to return | required
    `,
    tables: [
      [
        ['Name', 'Type', 'Description', 'Notes'],
        ['**ctx**', '**context.Context**', 'context for logging, cancellation, deadlines, etc.', ''],
        ['**petId**', '**int64**', 'ID of pet to return', 'required'],
      ],
    ],
    repairs: ['short-row 3 unsafe'],
    after: text`
      Name | Type | Description | Notes
      ---- | ---- | ----------- | -----
       **ctx** | **context.Context** | context for logging, cancellation, deadlines, etc. | |
        **petId** | **int64**| ID of pet to return | required
    `,
  },
  {
    name: 'values that look like the columns further right: a cell is missing on each side',
    before: text`
      Rank | Name | Country | Time | Notes
      --- | --- | --- | --- | ---
      1 | Garcia | Spain | 7:43.89 | CR
      Jimenez | Spain | 7:46.49
      3 | Mayock | Britain | 7:48.08 | PB
      4 | Berg | Norway | 7:50.10 | PB
    `,
    tables: [
      [
        ['Rank', 'Name', 'Country', 'Time', 'Notes'],
        ['1', 'Garcia', 'Spain', '7:43.89', 'CR'],
        ['', 'Jimenez', 'Spain', '7:46.49', ''],
        ['3', 'Mayock', 'Britain', '7:48.08', 'PB'],
        ['4', 'Berg', 'Norway', '7:50.10', 'PB'],
      ],
    ],
    repairs: ['short-row 4 unsafe', 'short-row 4 unsafe'],
    after: text`
      Rank | Name | Country | Time | Notes
      --- | --- | --- | --- | ---
      1 | Garcia | Spain | 7:43.89 | CR
      | | Jimenez | Spain | 7:46.49 | |
      3 | Mayock | Britain | 7:48.08 | PB
      4 | Berg | Norway | 7:50.10 | PB
    `,
  },
  {
    name: 'one cell as wide as a column further right',
    before: text`
      | Type     | Attribute    | Description          |
      | -------- | ------------ | -------------------- |
      | class    | __doc__      | documentation string |
      | __name__     | name of the class    |
    `,
    tables: [
      [
        ['Type', 'Attribute', 'Description'],
        ['class', '__doc__', 'documentation string'],
        ['', '__name__', 'name of the class'],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      | Type     | Attribute    | Description          |
      | -------- | ------------ | -------------------- |
      | class    | __doc__      | documentation string |
      |          | __name__     | name of the class    |
    `,
  },
  {
    name: 'columns that line up at the right: the first cell is missing',
    before: text`
      | Rank | Name    | Country | Time |
      | ---- | ------- | ------- | ---- |
      | 1    | Garcia  | Spain   | 7:43 |
      | Jimenez | Spain   | 7:46 |
      | 3    | Mayock  | Britain | 7:48 |
    `,
    tables: [
      [
        ['Rank', 'Name', 'Country', 'Time'],
        ['1', 'Garcia', 'Spain', '7:43'],
        ['', 'Jimenez', 'Spain', '7:46'],
        ['3', 'Mayock', 'Britain', '7:48'],
      ],
    ],
    repairs: ['short-row 4 unsafe'],
    after: text`
      | Rank | Name    | Country | Time |
      | ---- | ------- | ------- | ---- |
      | 1    | Garcia  | Spain   | 7:43 |
      |      | Jimenez | Spain   | 7:46 |
      | 3    | Mayock  | Britain | 7:48 |
    `,
  },
  {
    name: 'between rows of a table that GFM does not read',
    before: text`
      | Option | Type | Default |
      | --- | --- |
      | port | number | 8080 |
      | host | string |
      | user | string | root |
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['port', 'number', '8080'],
        ['host', 'string', ''],
        ['user', 'string', 'root'],
      ],
    ],
    repairs: ['delimiter-row 2', 'short-row 4 unsafe'],
    after: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string | |
      | user | string | root |
    `,
    safely: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string |
      | user | string | root |
    `,
  },
  {
    name: 'a row that shows the place of its cells speaks for a table without a delimiter row',
    before: text`
      | Type     | Attribute    | Description          |
      | class    | __doc__      | documentation string |
      | __name__     | name of the class    |
    `,
    tables: [
      [
        ['Type', 'Attribute', 'Description'],
        ['class', '__doc__', 'documentation string'],
        ['', '__name__', 'name of the class'],
      ],
    ],
    repairs: ['missing-delimiter-row 1', 'short-row 3 unsafe'],
    after: text`
      | Type     | Attribute    | Description          |
      | -------- | ------------ | -------------------- |
      | class    | __doc__      | documentation string |
      |          | __name__     | name of the class    |
    `,
    safely: text`
      | Type     | Attribute    | Description          |
      | -------- | ------------ | -------------------- |
      | class    | __doc__      | documentation string |
      | __name__     | name of the class    |
    `,
  },
  {
    name: 'unless the line above lacks just these cells: one row on two lines',
    before: text`
      | Rank | Name    | Country | Time
      | ---- | ------- | ------- | -------
      | 1    | Garcia  | Spain   | 7:43.89
      | 2    | Jimenez
      | Spain   | 7:46.49
      | 3    | Mayock  | Britain | 7:48.08
    `,
    tables: [
      [
        ['Rank', 'Name', 'Country', 'Time'],
        ['1', 'Garcia', 'Spain', '7:43.89'],
        ['2', 'Jimenez', 'Spain', '7:46.49'],
        ['3', 'Mayock', 'Britain', '7:48.08'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      | Rank | Name    | Country | Time
      | ---- | ------- | ------- | -------
      | 1    | Garcia  | Spain   | 7:43.89
      | 2    | Jimenez | Spain   | 7:46.49
      | 3    | Mayock  | Britain | 7:48.08
    `,
  },
  {
    name: 'or these and the rest of its last one',
    before: text`
      | Rank | Name    | Country | Time
      | ---- | ------- | ------- | -------
      | 1    | Garcia  | Spain   | 7:43.89
      | 2    | Mayock  | Great
      Britain | 7:48.08
      | 3    | Jimenez | Spain   | 7:46.49
    `,
    tables: [
      [
        ['Rank', 'Name', 'Country', 'Time'],
        ['1', 'Garcia', 'Spain', '7:43.89'],
        ['2', 'Mayock', 'Great\nBritain', '7:48.08'],
        ['3', 'Jimenez', 'Spain', '7:46.49'],
      ],
    ],
    repairs: ['wrapped-row 4'],
    after: text`
      | Rank | Name    | Country | Time
      | ---- | ------- | ------- | -------
      | 1    | Garcia  | Spain   | 7:43.89
      | 2    | Mayock  | Great Britain | 7:48.08
      | 3    | Jimenez | Spain   | 7:46.49
    `,
  },
]);

tells([
  {
    name: 'how many cells a row lacks, and at its end',
    text: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number |
      | host |
    `,
    told: [
      '3:18-3:18 This row lacks its last cell; what it lacks is taken as empty.',
      '4:9-4:9 This row lacks its last 2 cells; what it lacks is taken as empty.',
    ],
  },
  {
    name: 'where it lacks them at its start',
    text: text`
      | Rank | Name    | Country | Time |
      | ---- | ------- | ------- | ---- |
      | 1    | Garcia  | Spain   | 7:43 |
      | Jimenez | Spain   | 7:46 |
      | 3    | Mayock  | Britain | 7:48 |
      | Norway  | 7:50 |
    `,
    told: [
      '4:1-4:1 This row lacks its first cell; what it lacks is taken as empty.',
      '6:1-6:1 This row lacks its first 2 cells; what it lacks is taken as empty.',
    ],
  },
  {
    name: 'on both sides',
    text: text`
      Rank | Name | Country | Time | Notes
      --- | --- | --- | --- | ---
      1 | Garcia | Spain | 7:43.89 | CR
      Jimenez | Spain | 7:46.49
      3 | Mayock | Britain | 7:48.08 | PB
    `,
    told: [
      '4:1-4:1 This row lacks its first cell; what it lacks is taken as empty.',
      '4:26-4:26 This row lacks its last cell; what it lacks is taken as empty.',
    ],
  },
]);

test.each([
  [65, 64],
  [66, 0],
])('a row of one cell in a table of %i columns is padded by %i cells', (columns, padded) => {
  const table = `${'| a '.repeat(columns)}|\n${'| - '.repeat(columns)}|\n| 1 |`;
  expect(mend(table, { level: 'all' })).toBe(table + ' |'.repeat(padded));
  expect(analyze(table).repairs).toMatchObject([{ rule: 'short-row', safety: 'unsafe' }]);
});

innocent([
  {
    name: 'empty last cells that are there',
    text: text`
      | Option | Type | Default |
      | --- | --- | --- |
      | host | string | |
      | user | | |
    `,
    tables: [
      [
        ['Option', 'Type', 'Default'],
        ['host', 'string', ''],
        ['user', '', ''],
      ],
    ],
  },
  {
    name: 'a table of one column',
    text: text`
      | Option |
      | --- |
      | host |
      |  |
    `,
    tables: [[['Option'], ['host'], ['']]],
  },
]);
