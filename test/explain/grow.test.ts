import { describe, expect, test } from 'vitest';
import { openGfmTable } from '../../src/explain/gfm-table.ts';
import { candidateOf, grow } from '../../src/explain/grow.ts';
import { openDelimiterRow } from '../../src/malformations/delimiter-row.ts';
import type { Candidate } from '../../src/recovery/types.ts';
import { gfmTableAt } from '../../src/regions/region.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';

/** The table that starts on the first line: one that GFM reads, or the best of those with a damaged delimiter row. */
function grown(lines: readonly string[]): Candidate {
  const region = regionOf(lines.join('\n'));
  const gfm = gfmTableAt(region, 0);
  if (gfm !== null) return candidateOf(region, grow(region, openGfmTable(region, 0, gfm)));
  const [first, ...others] = openDelimiterRow(region, 0, Separator.pipe).map((opening) =>
    candidateOf(region, grow(region, opening)),
  );
  if (first === undefined) throw new Error('no table starts on the first line');
  return others.reduce((best, other) => (other.score > best.score ? other : best), first);
}

const HEAD = ['| a | b |', '|---|---|'];
const DAMAGED = ['| a | b |', '|---|'];

describe.each([
  ['a table that GFM reads', HEAD],
  ['a damaged one', DAMAGED],
])('%s', (_, head) => {
  test.each<[string, string[], number, number]>([
    ['takes the rows below', ['| 1 | 2 |', '| 3 | 4 |'], 2, 4],
    ['ends before a blank line and prose', ['| 1 | 2 |', '', 'Words.'], 1, 3],
    ['ends before prose', ['| 1 | 2 |', 'Words.'], 1, 3],
    ['goes on over a blank line before rows', ['| 1 | 2 |', '', '| 3 | 4 |', '| 5 | 6 |'], 3, 6],
    ['takes a short row', ['| 1 |', '| 3 | 4 |'], 2, 4],
    ['takes a row over two lines', ['| 1 | two', 'lines |', '| 3 | 4 |'], 2, 5],
    ['does not take blank lines at its end', ['| 1 | 2 |', '', '', ''], 1, 3],
  ])('%s', (_, below, rows, end) => {
    const candidate = grown([...head, ...below]);
    expect([candidate.rows.length, candidate.end]).toEqual([rows, end]);
  });

  test('never takes the header row of the next table', () => {
    const candidate = grown([...head, '| 1 | 2 |', '', '| c | d |', '|---|---|', '| 3 | 4 |']);
    expect(candidate.end).toBe(3);
  });
});

test('a table goes on over a delimiter row', () => {
  const candidate = grown([...HEAD, '| 1 | 2 |', '|---|---|', '| 3 | 4 |']);
  expect([candidate.rows.length, candidate.end]).toEqual([2, 5]);
});

test('the score rises with each row and falls with each damage', () => {
  const one = grown([...DAMAGED, '| 1 | 2 |']).score;
  const two = grown([...DAMAGED, '| 1 | 2 |', '| 3 | 4 |']).score;
  const blank = grown([...DAMAGED, '| 1 | 2 |', '', '| 3 | 4 |', '| 5 | 6 |']).score;
  const three = grown([...DAMAGED, '| 1 | 2 |', '| 3 | 4 |', '| 5 | 6 |']).score;
  expect(two).toBeGreaterThan(one);
  expect(three).toBeGreaterThan(blank);
  expect(blank).toBeGreaterThan(one);
});

test('a line that counts the rows is evidence, and no row', () => {
  const counted = grown([...DAMAGED, '| 1 | 2 |', '(1 row)']);
  const miscounted = grown([...DAMAGED, '| 1 | 2 |', '(7 rows)']);
  expect(counted.end).toBe(3);
  expect(counted.score).toBeGreaterThan(miscounted.score);
});
