import { expect, test } from 'vitest';
import { camelCase, snakeCase, wordsOf } from '../../src/rows/words.ts';

test.each([
  ['Negotiation Focus', ['Negotiation', 'Focus']],
  ['userName', ['user', 'Name']],
  ['HTTPServer', ['HTTP', 'Server']],
  ['userIDs', ['user', 'I', 'Ds']],
  ['user_id-2', ['user', 'id', '2']],
  ['sha256Sum', ['sha256', 'Sum']],
  ['Größe (m²)', ['Größe', 'm²']],
  ['地区 名称', ['地区', '名称']],
  ['cafe\u0301 au lait', ['cafe\u0301', 'au', 'lait']],
  ['𝒳Y', ['𝒳Y']],
  ['# %', []],
  ['', []],
])('wordsOf(%j)', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['Negotiation Focus', 'negotiationFocus', 'negotiation_focus'],
  ['HTTP status', 'httpStatus', 'http_status'],
  ['2024 Sales', '2024Sales', '2024_sales'],
  ['already_snake', 'alreadySnake', 'already_snake'],
  ['%', '', ''],
])('%j', (text, camel, snake) => {
  expect(camelCase(text)).toBe(camel);
  expect(snakeCase(text)).toBe(snake);
});
