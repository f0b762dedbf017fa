import { expect, test } from 'vitest';
import { headerLikeness } from '../../src/recovery/header-likeness.ts';
import { sampleRows } from '../../src/recovery/style.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';

function likeness(text: string): number {
  const region = regionOf(text);
  const [header, ...body] = sampleRows(region, 0, Separator.pipe, false);
  if (header === undefined) throw new Error('the text has no rows');
  return headerLikeness(region, header, body);
}

const NAMES = '| Region | Manager |\n| north | 12 |\n| south | 7 |';

test.each([
  ['names over numbers', NAMES],
  ['bold names', '| **Region** | **Manager** |\n| North | Alice |\n| South | Bob |'],
  ['names over code', '| Option | Type |\n| `port` | `number` |\n| `host` | `string` |'],
  ['Chinese names over numbers', '| 名称 | 数量 |\n| 苹果 | 3 |\n| 书 | 12 |'],
  ['one name left out', '| | Price |\n| bolt | 10 |\n| nut | 5 |'],
])('like names: %s', (_, text) => {
  expect(likeness(text)).toBeGreaterThan(0.3);
});

test.each([
  ['numbers', '| 1 | 2 |\n| 3 | 4 |'],
  ['a number among names', '| Region | 2019 |\n| North | 12 |'],
  ['nothing below', '| Region | Manager |'],
  ['empty cells', '| | |\n| North | Alice |'],
])('not like names at all: %s', (_, text) => {
  expect(likeness(text)).toBe(-1);
});

test.each([
  ['sentences', '| They went home early. | He stayed for long. |\n| She left. | Nobody came. |'],
  ['the same words again below', '| North | Alice |\n| North | Alice |\n| North | Alice |'],
  ['words in small letters', '| north | alice |\n| south | bob |'],
])('less like names than names are: %s', (_, text) => {
  expect(likeness(text)).toBeLessThan(0.3);
});
