import { expect, test } from 'vitest';
import { mend } from '../../src/mend.ts';
import { text } from '../helpers/text.ts';

/** Tables whose rows are written anew, or padded where they stand. Where the safe repairs make another text, it is last. */
test.each<[string, string, string, string?]>([
  [
    'the padding of a row that is written anew can be left out',
    text`
      ¦ Option ¦ Type ¦ Default ¦
      ¦ --- ¦ --- ¦ --- ¦
      ¦ port ¦ number ¦ 8080 ¦
      ¦ host ¦ string ¦
      ¦ user ¦
    `,
    text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string | |
      | user | | |
    `,
    text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string |
      | user |
    `,
  ],
  [
    'also before its cells',
    text`
      Rank ¦ Name ¦ Country ¦ Time ¦ Notes
      --- ¦ --- ¦ --- ¦ --- ¦ ---
      1 ¦ Garcia ¦ Spain ¦ 7:43.89 ¦ CR
      Jimenez ¦ Spain ¦ 7:46.49
      3 ¦ Mayock ¦ Britain ¦ 7:48.08 ¦ PB
      4 ¦ Berg ¦ Norway ¦ 7:50.10 ¦ PB
    `,
    text`
      | Rank | Name | Country | Time | Notes |
      | --- | --- | --- | --- | --- |
      | 1 | Garcia | Spain | 7:43.89 | CR |
      | | Jimenez | Spain | 7:46.49 | |
      | 3 | Mayock | Britain | 7:48.08 | PB |
      | 4 | Berg | Norway | 7:50.10 | PB |
    `,
    text`
      | Rank | Name | Country | Time | Notes |
      | --- | --- | --- | --- | --- |
      | 1 | Garcia | Spain | 7:43.89 | CR |
      | Jimenez | Spain | 7:46.49 |
      | 3 | Mayock | Britain | 7:48.08 | PB |
      | 4 | Berg | Norway | 7:50.10 | PB |
    `,
  ],
  [
    'where nothing is missing behind them',
    text`
      ¦ Rank ¦ Name    ¦ Country ¦ Time ¦
      ¦ ---- ¦ ------- ¦ ------- ¦ ---- ¦
      ¦ 1    ¦ Garcia  ¦ Spain   ¦ 7:43 ¦
      ¦ Spain   ¦ 7:46 ¦
      ¦ 3    ¦ Mayock  ¦ Britain ¦ 7:48 ¦
    `,
    text`
      | Rank | Name | Country | Time |
      | --- | --- | --- | --- |
      | 1 | Garcia | Spain | 7:43 |
      | | | Spain | 7:46 |
      | 3 | Mayock | Britain | 7:48 |
    `,
    text`
      | Rank | Name | Country | Time |
      | --- | --- | --- | --- |
      | 1 | Garcia | Spain | 7:43 |
      | Spain | 7:46 |
      | 3 | Mayock | Britain | 7:48 |
    `,
  ],
  [
    'a row that stays is padded as the table is drawn',
    text`
      Some words.

      > | Rank | Name    | Country | Time |
      > | ---- | ------- | ------- | ---- |
      > | 1    | Garcia  | Spain   | 7:43 |
      > | 2    | Jimenez
      > | 3    | Mayock  | Britain |
    `,
    text`
      Some words.

      > | Rank | Name    | Country | Time |
      > | ---- | ------- | ------- | ---- |
      > | 1    | Garcia  | Spain   | 7:43 |
      > | 2    | Jimenez |         |      |
      > | 3    | Mayock  | Britain |      |
    `,
    text`
      Some words.

      > | Rank | Name    | Country | Time |
      > | ---- | ------- | ------- | ---- |
      > | 1    | Garcia  | Spain   | 7:43 |
      > | 2    | Jimenez
      > | 3    | Mayock  | Britain |
    `,
  ],
  [
    'text behind the last row stays where it is',
    text`
      ¦ Option ¦ Type ¦ Default ¦
      ¦ --- ¦ --- ¦ --- ¦
      ¦ port ¦ number ¦ 8080 ¦
      ¦ host ¦ string ¦ none ¦  Some more words follow here.
    `,
    text`
      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
      | host | string | none |  Some more words follow here.
    `,
  ],
  [
    'text before the header row has a line of its own, and the row the indentation of the others',
    text`
        The options: | Option | Type | Default |
        | --- | --- | --- |
        | port | number | 8080 |
    `.replace(/^/gm, '  '),
    text`
      The options:

      | Option | Type | Default |
      | --- | --- | --- |
      | port | number | 8080 |
    `.replace(/^(?=.)/gm, '  '),
  ],
  [
    'in a table without a header row',
    text`
      ¦ --- ¦ --- ¦
      ¦ sort ¦ 1971 ¦
      ¦ grep ¦ 1973 ¦
      ¦ uniq ¦ 1973 ¦
    `,
    text`
      | | |
      | --- | --- |
      | sort | 1971 |
      | grep | 1973 |
      | uniq | 1973 |
    `,
    text`
      ¦ --- ¦ --- ¦
      ¦ sort ¦ 1971 ¦
      ¦ grep ¦ 1973 ¦
      ¦ uniq ¦ 1973 ¦
    `,
  ],
])('%s', (_, before, after, safely = after) => {
  expect(mend(before, { level: 'all' })).toBe(after);
  expect(mend(before)).toBe(safely);
});

test.each([
  [65, 64],
  [66, 0],
])(
  'a row of one cell in a table of %i columns that is written anew is padded by %i cells',
  (columns, padded) => {
    const lineOf = (cell: string, bar: string): string => `${`${bar} ${cell} `.repeat(columns)}${bar}`;
    const table = [lineOf('a', '¦'), lineOf('---', '¦'), lineOf('b', '¦'), '¦ 1 ¦'].join('\n');
    const mended = [lineOf('a', '|'), lineOf('---', '|'), lineOf('b', '|'), `| 1 |${' |'.repeat(padded)}`];
    expect(mend(table, { level: 'all' })).toBe(mended.join('\n'));
  },
);
