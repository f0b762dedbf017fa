import { damaged, innocent } from '../helpers/check.ts';
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
]);

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
