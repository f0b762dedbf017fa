import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { applyRepairs, repairsAt } from '../src/apply-repairs.ts';
import { documents } from './stream/documents.ts';

test('any choice of the repairs of a text can be applied', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.boolean(), { minLength: 40 }), (text, chosen) => {
      const repairs = analyze(text).repairs.filter((_, index) => chosen[index % chosen.length]);
      const growth = repairs
        .flatMap(({ edits }) => edits)
        .map(({ start, end, text }) => text.length - end + start);
      const length = growth.reduce((sum, each) => sum + each, text.length);
      expect(applyRepairs(text, repairs)).toHaveLength(length);
    }),
  );
});

test('no repairs change nothing', () => {
  expect(applyRepairs('any text', [])).toBe('any text');
});

test('repairs of another text are refused where they do not fit', () => {
  const { repairs } = analyze('| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n');
  expect(repairs).not.toEqual([]);
  expect(() => applyRepairs('short', repairs)).toThrow(RangeError);
});

test('at level `safe` only the safe repairs are applied, at level `all` all', () => {
  const { repairs } = analyze('| a | b |\n| - |\n| 1 | 2 |\n| 3 |\n');
  const applied = (level: 'safe' | 'all'): string[] => repairsAt(level, repairs).map(({ rule }) => rule);
  expect(repairs.map(({ rule, safety }) => `${rule} ${safety}`)).toEqual([
    'delimiter-row safe',
    'short-row unsafe',
  ]);
  expect(applied('safe')).toEqual(['delimiter-row']);
  expect(applied('all')).toEqual(['delimiter-row', 'short-row']);
});
