import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { mend } from '../src/mend.ts';
import { switchOff } from '../src/switch-off.ts';
import type { Repair } from '../src/types.ts';

const ON = new Set<string>();

function repair(rule: string, ...ends: number[]): Repair {
  const point = { line: 1, column: 1, offset: 0 };
  return {
    rule,
    message: '',
    place: { start: point, end: point },
    edits: ends.map((end) => ({ start: end - 1, end, text: 'x' })),
    safety: 'safe',
    confidence: 1,
    table: 0,
    url: '',
  };
}

/** The repairs as `rule` or, without edits, `(rule)`. */
function kept(repairs: readonly Repair[], off: ReadonlySet<string>, gfmEnd: number): string[] {
  return switchOff(repairs, off, gfmEnd).map(({ rule, edits }) => (edits.length > 0 ? rule : `(${rule})`));
}

const ALL = [repair('report'), repair('inside', 5), repair('below', 12), repair('both', 6, 15)];

test.each([
  ['nothing is off', ON, 10, ['(report)', 'inside', 'below', 'both']],
  ['a report is needed by none', new Set(['report']), 10, ['inside', 'below', 'both']],
  ['what GFM reads stands alone', new Set(['inside']), 10, ['(report)', 'below', 'both']],
  ['what stands beyond belongs together', new Set(['below']), 10, ['(report)', 'inside', '(both)']],
  ['also in part', new Set(['both']), 10, ['(report)', 'inside', '(below)']],
  ['all of it where GFM reads nothing', new Set(['inside']), -1, ['(report)', '(below)', '(both)']],
  ['two that are off', new Set(['inside', 'both']), 10, ['(report)', '(below)']],
  ['what ends where GFM ends reading', new Set(['below']), 12, ['(report)', 'inside', 'both']],
])('%s', (_, off, gfmEnd, expected) => {
  expect(kept(ALL, off, gfmEnd)).toEqual(expected);
});

test('a table is not mended by half', () => {
  const text = '| a | b | c |\n|--|--|\n| 1 | `x|y` | 3 |\n| 4 | 5 | 6 |\n';
  const rules = { 'delimiter-row': 'off' } as const;
  expect(analyze(text).repairs.map(({ rule }) => rule)).toContain('delimiter-row');
  expect(mend(text, { level: 'all' })).not.toBe(text);
  expect(mend(text, { level: 'all', rules })).toBe(text);
});

test('a table that GFM reads is mended in all but what is off', () => {
  const text = '| a | b |\n|--|--|\n| `x|y` | 3 |\n| 4 | 5 |\n\n| 6 | 7 |\n| 8 | 9 |\n';
  const found = analyze(text).repairs.map(({ rule }) => rule);
  expect(found).toEqual(['unescaped-pipe', 'blank-line-in-table']);
  expect(mend(text, { level: 'all', rules: { 'blank-line-in-table': 'off' } })).toBe(
    text.replace('x|y', 'x\\|y'),
  );
  expect(mend(text, { level: 'all', rules: { 'unescaped-pipe': 'off' } })).toBe(text.replace('\n\n', '\n'));
});
