import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimiterRow } from '../../src/gfm/delimiter.ts';
import { type Rule, readRule } from '../../src/tokens/rule.ts';

const ruleOf = (line: string): Rule | null => readRule(line, 0, line.length);

/** What a rule is, in words; the plain one is GFM's. */
function kindOf(rule: Rule): string {
  const { gfm, bare, frame, double } = rule;
  const words = [gfm && 'gfm', bare && 'bare', frame && 'frame', double && 'double'];
  return words.filter((word) => word !== false).join(' ');
}

describe('rules', () => {
  test.each<[string, number, string]>([
    ['|---|---|', 2, 'gfm'],
    ['| \u200b--- | --\u2060-\ufeff |', 2, ''],
    ['--- | ---', 2, 'gfm'],
    ['| :-- | :-: | --: |', 3, 'gfm'],
    ['|-|', 1, 'gfm'],
    [':--', 1, 'gfm'],
    ['  |---|---|  ', 2, 'gfm'],
    ['-----', 1, 'bare'],
    ['--- --- ---', 3, 'bare'],
    ['===', 1, 'bare double'],
    ['|===|===|', 2, 'double'],
    ['+---+---+', 2, 'frame'],
    ['+===+===+', 2, 'frame double'],
    ['|---+---|', 2, 'frame'],
    ['---+---', 2, 'frame'],
    ['├───┼───┤', 2, 'frame'],
    ['┌───┬───┐', 2, 'frame'],
    ['───────', 1, 'bare frame'],
    ['|—|—|', 2, ''],
    ['|：---|', 1, ''],
    ['\\|---\\|---\\|', 2, ''],
    ['| \\--- | \\--- |', 2, ''],
    ['|---| |---|', 3, ''],
    ['| : -- |--|', 2, ''],
    ['|:|:|', 2, ''],
    ['|\u200c---|\u200d---|', 2, ''],
    ['|---|\n---|', 2, 'gfm'],
    ['|---|\r\n---|', 2, 'gfm'],
    ['|-\n--|---|', 2, 'gfm'],
    ['|\n---|---|', 2, 'gfm'],
    ['|\r---|---|', 2, 'gfm'],
    ['&#124;---&#124;---&#124;', 2, ''],
    ['---&vert;---', 2, ''],
    ['|…|…|', 2, ''],
    [':-----', 1, 'gfm'],
    ['-----:', 1, 'gfm'],
    [':--- ---:', 2, 'bare'],
    ['--:--', 2, 'bare'],
    ['|â€”|â€”|', 2, ''],
    ['┼---┼---┼', 2, 'frame'],
    ['|--- :|---|', 2, ''],
    ['|::--|---|', 2, ''],
    ['|--::|---|', 2, ''],
    ['|:--:|---|', 2, 'gfm'],
  ])('%j has %i cells and is "%s"', (line, count, kind) => {
    const rule = ruleOf(line);
    expect(rule?.count).toBe(count);
    expect(rule === null ? null : kindOf(rule)).toBe(kind);
    expect(rule?.align.length).toBe(count);
  });

  test.each([
    ['|:--|--:|:-:|---|', ['left', 'right', 'center', null]],
    ['｜：--｜--：｜', ['left', 'right']],
    [':-:|-', ['center', null]],
    [':-----:', ['center']],
    ['-----:', ['right']],
  ])('%j is aligned', (line, align) => {
    expect(ruleOf(line)?.align).toEqual(align);
  });

  test.each([
    ['|---||---|', 1],
    ['|---| |---| |', 2],
    ['|:|---|', 1],
    ['|---|---|', 0],
  ])('%j has %i cells without a dash', (line, hollow) => {
    expect(ruleOf(line)?.hollow).toBe(hollow);
  });

  test.each([
    ['|---|--|', 5],
    ['|…|--|', 5],
    ['--- -', 4],
    ['&#124;---&#124;---', 6],
    [':-', 1],
    ['|:|:|', 0],
  ])('%j has %i dashes', (line, dashes) => {
    expect(ruleOf(line)?.dashes).toBe(dashes);
  });

  test.each(['---', ':--', '--- ---'])('%j has no outer pipes', (line) => {
    expect(ruleOf(line)).toMatchObject({ leading: false, trailing: false });
  });

  test('outer pipes', () => {
    const sides = ['|--|--|', '|--|--', '--|--|', '--|--'].map((line) => {
      const rule = ruleOf(line);
      return [rule?.leading, rule?.trailing];
    });
    expect(sides).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('start and end leave the blanks out', () => {
    const rule = readRule('a  |--|--|  ', 1, 12);
    expect([rule?.start, rule?.end]).toEqual([3, 10]);
  });
});

test.each([
  '',
  ' ',
  '|',
  '||',
  '| |',
  '--',
  '-',
  '| a |',
  '|---|x|',
  '- item',
  '-->',
  '&#124;a',
  '+',
  'a',
  '|:|',
  '||:|',
  '|:||',
  '|---|&amp;|',
  '|---|\\',
])('no rule: %j', (line) => {
  expect(ruleOf(line)).toBeNull();
});

test('what stands behind the stretch is not looked at', () => {
  expect(readRule('|---|\\-', 0, 6)).toBeNull();
});

describe('on any line', () => {
  const pieces = fc.constantFrom(
    '|',
    '-',
    '---',
    ':',
    ' ',
    '\t',
    '+',
    '=',
    '\\',
    '—',
    '│',
    '┼',
    '─',
    '：',
    '｜',
    '&',
    'a',
  );
  const lines = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

  test('reading never throws, and a rule lies in its line', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (line) => {
        const rule = ruleOf(line);
        if (rule === null) return;
        expect(rule.start).toBeGreaterThanOrEqual(0);
        expect(rule.end).toBeLessThanOrEqual(line.length);
        expect(rule.align.length).toBe(rule.count);
        expect(rule.hollow).toBeLessThanOrEqual(rule.count);
      }),
      { numRuns: 1000 },
    );
  });

  test('it is a delimiter row of GFM where the GFM reader says so, with the same alignment', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const gfm = readDelimiterRow(line, 0, line.length);
        const rule = ruleOf(line);
        if (gfm === null) expect(rule?.gfm ?? false).toBe(false);
        else if (rule?.bare === false) expect([rule.gfm, rule.align]).toEqual([true, gfm]);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each(['：--', '—:', '=:', '\\:--'])('not taken for a delimiter row of GFM: %j', (line) => {
  expect(ruleOf(line)?.gfm).toBe(false);
});
