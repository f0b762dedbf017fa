import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damages } from './damage.ts';
import { isKept, keptAfter, keptTables, LOSING, recoveryOf, tablesOfColumns } from './recovered.ts';

/** Damages after which the cells may come out otherwise as long as that is told: what is left fits other tables too. */
const TOLD: readonly string[] = [
  'drop the delimiter row',
  'join two lines',
  'break a row',
  'break after each pipe',
  'put one blank line in',
  'join all lines',
  'put a pipe on its own line',
  'text behind a row',
];

const always = damages.filter(
  ({ name }) =>
    !TOLD.includes(name) &&
    fc.sample(tablesOfColumns, { numRuns: 50, seed: 1 }).some((text) => isKept({ name }, text)),
);

test.each(always)('the cells come out as they were: $name', (damage) => {
  fc.assert(
    fc.property(tablesOfColumns, fc.nat(1000), (text, pick) => {
      fc.pre(isKept(damage, text));
      expect(recoveryOf(keptAfter(text, [[damage, pick]]))).toBe('equal');
    }),
    { numRuns: 60 },
  );
});

test.each(damages.filter(({ name }) => TOLD.includes(name)))(
  'the cells come out as they were, or that is told: $name',
  (damage) => {
    fc.assert(
      fc.property(tablesOfColumns, fc.nat(1000), (text, pick) => {
        expect(recoveryOf(keptAfter(text, [[damage, pick]]))).not.toBe('certain');
      }),
      { numRuns: 60 },
    );
  },
);

/** The most of a hundred chains after which cells come out otherwise without a word of doubt; figures in docs/reliability.md. */
const MOST_SILENT = 1;

test('after chains of damages few tables come out otherwise without a word of doubt', () => {
  const found = fc.sample(keptTables(4), { numRuns: 500, seed: 1 }).map(recoveryOf);
  expect(found.filter((recovery) => recovery === 'equal').length).toBeGreaterThan(420);
  expect(found.filter((recovery) => recovery === 'certain').length).toBeLessThanOrEqual(5 * MOST_SILENT);
});

/** Damages that the recovery once took for other tables without a word, one of each cause. */
const onceSilent: readonly (readonly [cause: string, before: string, after: string])[] = [
  [
    'a blank line below the first row: the rest looks like a table of its own',
    '| Unit | a | b |\n| --- | --- | --- |\n| x\\|y | Name | x\\|y |\n| [l](u) | two words | two words |\n| 3.14 | 42 | [l](u) |\n\nMore words.\n',
    '| Unit | a | b |\n| --- | --- | --- |\n| x\\|y | Name | x\\|y |\n\n| [l](u) | two words | two words |\n| 3.14 | 42 | [l](u) |\n\nMore words.\n',
  ],
  [
    'rows joined, with words behind them: an escaped pipe makes them come out even',
    '| x\\|y | two words |\n| --- | --- |\n| a | x\\|y |\n\nMore words.\n',
    '| x\\|y | two words | | --- | --- | | a | x\\|y |  More words. ',
  ],
  [
    'a pipe on a line above the delimiter row',
    '| Value | a | b |\n| --- | --- | --- |\n| Value | x\\|y | Name |\n|  | two words | 42 |\n',
    '| Value | a | b |\n|\n| --- | --- | --- |\n| Value | x\\|y | Name |\n|  | two words | 42 |\n',
  ],
  [
    'comments that were commented out',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    '// // | a | b |\n// // | --- | --- |\n// // | 1 | 2 |\n// // ',
  ],
  [
    'the markers of a quote between joined rows',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    '> | a | b | > | --- | --- | > | 1 | 2 | > ',
  ],
  [
    'blank lines between the lines of a table and of a delimiter row that is repeated at its end',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    '| a | b |\n\n| --- | --- |\n\n| 1 | 2 |\n\n| --- | --- |\n',
  ],
  [
    'rows that lost the indentation of their list item',
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
    '- | a | b |\n  | --- | --- |\n  |\n1 |\n2 |\n',
  ],
  [
    'a delimiter row that is a cell short, twice',
    '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n',
    '| a | b | c |\n| --- | --- |\n| --- | --- |\n| 1 | 2 | 3 |\n',
  ],
  [
    'blank lines below a header row and a delimiter row that differ: the rows look like a table of their own',
    '| Name | [l](u) |  | Name |\n| --- | --- | --- | --- |\n| Name | [l](u) | Name |  |\n| two words |  | x\\|y | Name |\n',
    '| Name | [l](u) |  | Name |\n\n| --- | --- | --- |\n\n| Name | [l](u) | Name |  |\n\n| two words |  | x\\|y | Name |\n',
  ],
  [
    'words behind a header row above rows of several lines',
    '| a | 42 |\n| --- | --- |\n| Value | 3.14 |\n| a | [l](u) |\n',
    '| a | 42 | And some words.\n| --- | --- |\n| Value | 3.14 |\n| a | [l](u)\n|\n',
  ],
  [
    'words behind the delimiter row',
    '| Name | a |\n| --- | --- |\n|  |  |\n',
    '| Name | a |\n| --- | --- | And some words.\n|  |  |\n',
  ],
  [
    'a delimiter row again, right below a row of a table with a pipe on its own line: two tables for GFM',
    '| x\\|y | Name |\n| --- | --- |\n| [l](u) | two words |\n| 3.14 | Name |\n|  | 42 |\n',
    '| x\\|y | Name |\n|\n| --- | --- |\n| [l](u) | two words |\n| 3.14 | Name |\n| --- | --- |\n|  | 42 |\n',
  ],
  [
    'a blank line above a row that reads like names',
    'Some words.\n\n| x\\|y | [l](u) | x\\|y | x\\|y | 42 |\n| --- | --- | --- | --- | --- |\n|  | [l](u) | a | 42 | x\\|y |\n| 42 | 3.14 | 42 | [l](u) | Name |\n| Name | [l](u) | x\\|y | a | two words |\n| Name |  | Value | 3.14 | 42 |\n',
    'Some words.\n\n| x\\|y | [l](u) | x\\|y | x\\|y | 42 |\n| --- | --- | --- | --- | --- |\n|  | [l](u) | a | 42 | x\\|y |\n| 42 | 3.14 | 42 | [l](u) | Name |\n\n| Name | [l](u) | x\\|y | a | two words |\n| Name |  | Value | 3.14 | 42 |\n',
  ],
  [
    'words between the delimiter row and a row that reads like names',
    '| [l](u) | x\\|y |\n| --- | --- |\n| x\\|y | Name |\n| 3.14 | two words |\n',
    'Some words:\n| [l](u) | x\\|y |\n| --- | --- |\n\nSome words:\n| x\\|y | Name |\n| 3.14 | two words |\n',
  ],
  [
    'cells on lines of their own below a blank line, where the leading pipes are gone',
    'two words | Name |\n--- | --- |\nName | a |\na | x\\|y |\n3.14 | x\\|y |\n',
    'two words | Name |\n--- | --- |\nName | a |\na | x\\|y |\n\n3.14 |\nx\\|y |\n',
  ],
  [
    'rows without leading pipes below a blank line',
    'x\\|y | x\\|y |\n--- | --- |\ntwo words | a |\n[l](u) | a |\nx\\|y | [l](u) |\n',
    'x\\|y | x\\|y |\n--- | --- |\ntwo words | a |\n\n[l](u) | a |\nx\\|y | [l](u) |\n',
  ],
  [
    'words behind a row below a blank line',
    'Name | [l](u) | a |\n--- | --- | --- |\nValue | two words | Name |\n42 | a | [l](u) |\n',
    'Name | [l](u) | a |\n--- | --- | --- |\nValue | two words | Name |\n\n42 | a | [l](u) | And some words.\n',
  ],
  [
    'a pipe on its own line between a blank line and a row',
    '| [l](u) | two words | 3.14 |\n| --- | --- | --- |\n| a | x\\|y | [l](u) |\n| x\\|y | a | 42 |\n',
    '| [l](u) | two words | 3.14 |\n| --- | --- | --- |\n| a | x\\|y | [l](u) |\n\n|\n| x\\|y | a | 42 |\n',
  ],
  [
    'a pipe on its own line, joined: the rows below it are shifted',
    '| Value | [l](u) | x\\|y |\n| --- | --- | --- |\n| 3.14 | 42 |  |\n',
    'Some words.  | Value | [l](u) | x\\|y | | --- | --- | --- | | | 3.14 | 42 |  | ',
  ],
  [
    'words behind a header row with an empty first cell, joined',
    '|  | Name |\n| --- | --- |\n| 3.14 |  |\n',
    '|  | Name | And some words. | --- | --- | | 3.14 |  | ',
  ],
  [
    'a delimiter row with dashes of another kind once more, joined',
    '| Name | 3.14 |\n| --- | --- |\n| two words | Name |\n',
    'Some words. | Name | 3.14 | | —- | —- | | —- | —- | | two words | Name | More words.',
  ],
  [
    'all lines joined above a frame line',
    '| 3.14 | 3.14 |\n| --- | --- |\n| Name | [l](u) |\n',
    '| 3.14 | 3.14 | | --- | --- | | Name | [l](u) | \n+------+------+-+-----+-----+-+------+--------+-',
  ],
];

test.each(onceSilent)('recovered, or told: %s', (_, before, after) => {
  expect(recoveryOf({ before, after })).not.toBe('certain');
});

describe('the comparison sees what it is for', () => {
  const before = '| a | b |\n| --- | --- |\n| 1 | 2 |\n';

  test.each([
    ['equal', '| a | b |\n| --- |\n| 1 | 2 |\n'],
    ['doubtful', '| a | b |\n| --- | --- |\n| 1 |\n'],
    ['unseen', 'a b\n'],
    ['certain', '| a | b |\n| --- | --- |\n| 1 | 3 |\n'],
  ])('%s', (recovery, after) => {
    expect(recoveryOf({ before, after })).toBe(recovery);
  });

  test('every damage that loses something is one of the generator', () => {
    const names = damages.map(({ name }) => name);
    expect([...LOSING, ...TOLD].filter((name) => !names.includes(name))).toEqual([]);
  });
});
