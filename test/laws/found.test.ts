import { expect, test } from 'vitest';
import { gfmBreaches } from './gfm-laws.ts';
import { breaches } from './laws.ts';

/** Texts in which the fuzzer found a breach, as short as it could make them. */
const found: readonly (readonly [string, string])[] = [
  ['the marker of an empty list item between rows', 'e|||s\n--|-|-|-\n*\r|||'],
  ['two such markers', 'e|||s\n- --|-\n*\n*|||'],
  ['a row that lost its quote marker in a delimiter row on two lines', '>||||l\n>--||--\n|-'],
  ['a quote marker that nothing stands for', '>|\n||\n|-'],
  ['a quote marker in front of code', '>     ｜\n    ｜e\n    ｜-'],
];

test.each(found)('%s', (_, text) => {
  expect([...breaches(text), ...gfmBreaches(text)]).toEqual([]);
});
