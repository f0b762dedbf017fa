import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'an empty first cell in a table without outer pipes',
    before: text`
      name | type | default
      ---- | ---- | -------
      port | number | 8080
       | string | none
      host | string | localhost
    `,
    tables: [
      [
        ['name', 'type', 'default'],
        ['port', 'number', '8080'],
        ['', 'string', 'none'],
        ['host', 'string', 'localhost'],
      ],
    ],
    repairs: ['shifted-row 4 unsafe'],
    after: text`
      name | type | default
      ---- | ---- | -------
      port | number | 8080
      | | string | none
      host | string | localhost
    `,
  },
  {
    name: 'without a blank before the pipe',
    before: text`
      city | rain | sun
      --- | --- | ---
      Oslo | 90 | 120
      | 80 | 110
      Rome | 20 | 300
    `,
    tables: [
      [
        ['city', 'rain', 'sun'],
        ['Oslo', '90', '120'],
        ['', '80', '110'],
        ['Rome', '20', '300'],
      ],
    ],
    repairs: ['shifted-row 4 unsafe'],
    after: text`
      city | rain | sun
      --- | --- | ---
      Oslo | 90 | 120
      | | 80 | 110
      Rome | 20 | 300
    `,
  },
]);

innocent([
  {
    name: 'a row with outer pipes in a table without them',
    text: text`
      name | type
      ---- | ----
      port | number
      | host | string |
    `,
    tables: [
      [
        ['name', 'type'],
        ['port', 'number'],
        ['host', 'string'],
      ],
    ],
  },
  {
    name: 'an empty first cell between outer pipes',
    text: text`
      | name | type | default |
      | ---- | ---- | ------- |
      | port | number | 8080 |
      | | string | none |
    `,
    tables: [
      [
        ['name', 'type', 'default'],
        ['port', 'number', '8080'],
        ['', 'string', 'none'],
      ],
    ],
  },
]);
