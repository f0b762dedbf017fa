import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

const FRUIT = [
  ['Fruit', 'Count'],
  ['apple', '3'],
  ['pear', '5'],
];
const MENDED = text`
  | Fruit | Count |
  | --- | --- |
  | apple | 3 |
  | pear | 5 |
`;

/** The same table drawn with each of these in place of a pipe, and hyphens in the delimiter row. */
const BARS: readonly (readonly [name: string, bar: string])[] = [
  ['full-width bars', '｜'],
  ['broken bars', '¦'],
  ['box-drawing lines', '│'],
  ['heavy box-drawing lines', '┃'],
];

damaged(
  BARS.map(([name, bar]) => ({
    name,
    before: text`
      | Fruit | Count |
      | ----- | ----- |
      | apple | 3 |
      | pear | 5 |
    `.replaceAll('|', bar),
    tables: [FRUIT],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2'],
    after: MENDED,
  })),
);

damaged([
  {
    name: 'pipe entities of a text that was escaped for HTML',
    before: text`
      | Fruit | Count |
      | --- | --- |
      | apple | 3 |
      | pear | 5 |
    `.replaceAll('|', '&#124;'),
    tables: [FRUIT],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2'],
    after: MENDED,
  },
  {
    name: 'escaped pipes',
    before: text`
      \| Fruit \| Count \|
      \| --- \| --- \|
      \| apple \| 3 \|
      \| pear \| 5 \|
    `,
    tables: [FRUIT],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2'],
    after: MENDED,
  },
  {
    name: 'escaped pipes between cells, plain ones around the rows',
    before: text`
      | Fruit \| Count |
      | --- \| --- |
      | apple \| 3 |
      | pear \| 5 |
    `,
    tables: [FRUIT],
    repairs: ['lookalike-pipe 1', 'delimiter-row 2'],
    after: MENDED,
  },
  {
    name: 'escaped pipes beside plain ones, where only the width of the delimiter row tells which are meant',
    before: text`
      | Fruit \| Kind | Count |
      | --- | --- | --- |
      | apple \| red | 3 |
      | pear \| green | 5 |
    `,
    tables: [
      [
        ['Fruit', 'Kind', 'Count'],
        ['apple', 'red', '3'],
        ['pear', 'green', '5'],
      ],
    ],
    repairs: ['lookalike-pipe 1 unsafe'],
    after: text`
      | Fruit | Kind | Count |
      | --- | --- | --- |
      | apple | red | 3 |
      | pear | green | 5 |
    `,
  },
  {
    name: 'full-width bars in the rows only',
    before: text`
      ｜水果｜数量｜
      | --- | --- |
      ｜苹果｜三个｜
      ｜梨｜五个｜
    `,
    tables: [
      [
        ['水果', '数量'],
        ['苹果', '三个'],
        ['梨', '五个'],
      ],
    ],
    repairs: ['lookalike-pipe 1'],
    after: text`
      | 水果 | 数量 |
      | --- | --- |
      | 苹果 | 三个 |
      | 梨 | 五个 |
    `,
  },
]);

innocent([
  {
    name: 'a tree of folders',
    text: text`
      src
      │   a.ts
      │   b.ts
      │
      └── test
          │   a.test.ts
    `,
  },
  {
    name: 'absolute values in Chinese prose',
    text: '若｜a｜＝｜b｜，则 a² = b²。',
  },
  {
    name: 'full-width bars inside a cell',
    text: text`
      | 水果 | 说明 |
      | --- | --- |
      | 苹果 | 红｜绿 |
    `,
    tables: [
      [
        ['水果', '说明'],
        ['苹果', '红｜绿'],
      ],
    ],
  },
  {
    name: 'entities inside cells',
    text: text`
      | Sign | Name |
      | --- | --- |
      | &#124; | pipe |
    `,
    tables: [
      [
        ['Sign', 'Name'],
        ['&#124;', 'pipe'],
      ],
    ],
  },
]);
