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
  expect(() => applyRepairs('short', repairs)).toThrow(
    /^edit \d+\.\.\d+ lies outside the text of 5 code units$/,
  );
});

test('a repair that is given twice is refused, also where it only inserts', () => {
  const text = '| River | Length |\n| Nile | 6650 km |\n| Elbe | 1094 km |\n';
  const [repair, ...more] = analyze(text).repairs;
  if (repair === undefined) expect.fail('nothing to mend');
  expect([more, repair.rule]).toEqual([[], 'missing-delimiter-row']);
  const message = 'the repair missing-delimiter-row at line 1 is given twice';
  expect(() => applyRepairs(text, [repair, repair])).toThrow(new RangeError(message));
});

test.each([
  [[[], '| a |'], 'the text must be a string, got an array'],
  [['| a |', '| a |'], 'the repairs must be a list of those that analyze gave, got "| a |"'],
  [['| a |', undefined], 'the repairs must be a list of those that analyze gave, got undefined'],
  [['| a |', [null]], 'a repair must be one of those that analyze gave, got null'],
  [
    ['| a |', [{ start: 0, end: 0, text: '' }]],
    'a repair must be one of those that analyze gave, got an object',
  ],
])('wrong arguments are told: %j', (given, message) => {
  // @ts-expect-error the arguments are wrong on purpose
  expect(() => applyRepairs(...given)).toThrow(new TypeError(message));
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
