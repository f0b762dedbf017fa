import { expect, test } from 'vitest';
import { gfmBreaches } from './gfm-laws.ts';
import { breaches } from './laws.ts';

/** Texts in which the fuzzer found a breach, as short as it could make them. */
const found: readonly (readonly [string, string])[] = [
  ['the marker of an empty list item between rows', 'e|||s\n--|-|-|-\n*\r|||'],
  ['two such markers', 'e|||s\n- --|-\n*\n*|||'],
  ['a row that lost its quote marker in a delimiter row on two lines', '>||||l\n>--||--\n|-'],
  ['a quote marker that nothing stands for', '>|\n||\n|-'],
  ['a row that looks like a delimiter row once it is one', 's|3|-|-||-|---'],
  ['a row that looks too wide once its table is one', '|||e|-|*|*|t|*|*'],
  ['an entity that is left when others are gone', '&amp;&#124;\\&#124;-&#124;-&#124;;'],
  ['two tables, one of which is read in another way when the other is mended', '||y|-||--||o|2|3|d'],
  ['a repeated delimiter row above a blank line', '| 3.14 |\n| --- |\n| --- |\n\n| x\\|y |'],
  [
    'tables that are set off from each other',
    '| Value | Value |\n| --- | --- |\nMore words.\n| x | 3.14 | 3.14 | a |\n| --- | --- | --- | --- |\n| a | 3.14 |  | b | | two words | \\ |   | 3.14 |\nMore words.',
  ],
  ['lines of a frame that fill other columns in another order', '||P\n-+\n||e\n{|\n-+\n|n'],
  ['a row count behind an empty last cell of joined rows', 'l|||||||||r -++++--+++++-|||||||||(1 row'],
  ['a quote marker in front of code', '>     ｜\n    ｜e\n    ｜-'],
  [
    'a byte order mark before a row with text behind it',
    'a&#124;\n&#124;-&#124;&#124;\n\ufeff&#124;x&#124;y',
  ],
  ['a title in a frame that holds other bars', '─┐\n||m │\n─┬┤\nv│├'],
  [
    'a plus at the edge of a column above a line of the frame',
    '+---+----+\n| a | b  |\n+---+----+\n| x | C++|\n+---+----+\n|   | y  |\n+---+----+\n| z | w  |\n+---+----+',
  ],
  [
    'mixed line endings, and a frame line that ends the text',
    'e\re. \n----+---+-----\nEsq | Es | Pa\n----+---+---',
  ],
  ['an ellipsis among joined rows', 'A|S| |x|f, c\\|…\\| t|F||\n|a|e|F||\n|b|e|M||\n|c|0'],
];

test.each(found)('%s', (_, text) => {
  expect([...breaches(text), ...gfmBreaches(text)]).toEqual([]);
});
