import { expect, test } from 'vitest';
import { explain } from '../../src/explain/explain.ts';
import { regionOf } from '../helpers/region.ts';

const SPACED = ['| Code | Use |', '| - |', '', '| a1 | in |'];
const FRAMED = ['| b2 | off |', '+----+-----+'];
const SOUND = ['| Code | Use |', '| - | - |', '| a1 | in |'];
const DAMAGED = ['| Code | Use |', '|', '| - | - |', '| a1 | in |'];
const ROWS = ['| Kind | see below |', '| 404 | 1 |', '| 500 | 2 |'];
const NAMED = ['| City | People |', '| Oslo | 700 |', '| Bergen | 280 |'];

test.each<[string, string[], boolean[]]>([
  ['a damaged one directly above another', [...DAMAGED, ...SOUND], [true, true]],
  ['one with other columns directly below', [...DAMAGED, '| a | b | c |', '| - | - | - |'], [false, false]],
  ['a damaged one above another, a blank line between', [...DAMAGED, '', ...SOUND], [false, false]],
  ['rows without a delimiter row below a table', [...SOUND, '', ...ROWS], [false, true]],
  ['the same below names', [...SOUND, '', ...NAMED], [false, false]],
  ['the same drawn otherwise', [...SOUND, '', ...ROWS.map((row) => row.slice(2))], [false, false]],
  ['the same below words', [...SOUND, '', 'Words:', '', ...ROWS], [false, false]],
  [
    'the same below words and a table without rows',
    [...SOUND.slice(0, 2), '', 'Words:', ...ROWS],
    [false, true],
  ],
  ['a single row above a frame line', [...SOUND, '', ...FRAMED], [false, true]],
  ['a framed one below one with blank lines in it', [...SPACED, '', ...FRAMED, '| c3 | on |'], [false, true]],
])('tables that may be one: %s', (_, lines, doubts) => {
  const found = explain(regionOf(lines.join('\n')));
  expect(found.map(({ candidate }) => candidate.ambiguous)).toEqual(doubts);
});
