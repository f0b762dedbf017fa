import { expect, test } from 'vitest';
import { applyEdits } from '../../src/source/edits.ts';

test.each([
  ['none', [], 'abc'],
  ['in any order', [edit(2, 3, 'C'), edit(0, 1, 'A')], 'AbC'],
  ['insertions at one place in theirs', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12bc'],
  ['an insertion before a replacement', [edit(1, 2, 'B'), edit(1, 1, '1')], 'a1Bc'],
  ['at the very end', [edit(3, 3, 'd')], 'abcd'],
])('edits are applied: %s', (_, edits, result) => {
  expect(applyEdits('abc', edits)).toBe(result);
});

test.each([
  [[edit(0, 2, ''), edit(1, 3, '')], 'edit 1..3 overlaps another'],
  [[edit(0, 1, ''), edit(0, 1, '')], 'edit 0..1 overlaps another'],
  [[edit(2, 4, '')], 'edit 2..4 lies outside the text of 3 code units'],
  [[edit(-1, 1, '')], 'edit -1..1 lies outside the text of 3 code units'],
  [[edit(2, 1, '')], 'edit 2..1 ends before it starts'],
])('what is wrong with an edit is told: %j', (edits, message) => {
  expect(() => applyEdits('abc', edits)).toThrow(new RangeError(message));
});

function edit(start: number, end: number, text: string) {
  return { start, end, text };
}
