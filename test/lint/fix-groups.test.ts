import { expect, test } from 'vitest';
import { fixGroups } from '../../src/lint/fix-groups.ts';
import type { Edit, Repair, Safety } from '../../src/types.ts';

const text = 'abcdefghij';
const point = { line: 1, column: 1, offset: 0 };

function repair(edits: readonly Edit[], safety: Safety = 'safe'): Repair {
  const place = { start: point, end: point };
  return { rule: 'short-row', message: '', place, edits, safety, confidence: 1, table: 0, url: '' };
}

test('repairs that lie apart are fixed apart', () => {
  const first = repair([{ start: 1, end: 2, text: 'X' }]);
  const second = repair([{ start: 4, end: 4, text: 'Y' }]);
  const fixes = fixGroups(text, [second, first]);
  expect(fixes.get(first)).toEqual({ start: 1, end: 2, text: 'X' });
  expect(fixes.get(second)).toEqual({ start: 4, end: 4, text: 'Y' });
});

test('repairs that touch or lie between each other are fixed together', () => {
  const around = repair([
    { start: 1, end: 2, text: 'X' },
    { start: 6, end: 7, text: '' },
  ]);
  const between = repair([{ start: 3, end: 3, text: 'Y' }]);
  const touching = repair([{ start: 7, end: 7, text: 'Z' }]);
  const fixes = fixGroups(text, [around, between, touching]);
  const whole = { start: 1, end: 7, text: 'XcYdefZ' };
  expect([around, between, touching].map((one) => fixes.get(one))).toEqual([whole, whole, whole]);
});

test('guesses and reports have no fix', () => {
  const guess = repair([{ start: 1, end: 2, text: 'X' }], 'unsafe');
  const report = repair([]);
  expect(fixGroups(text, [guess, report]).size).toBe(0);
});
