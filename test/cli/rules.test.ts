import { expect, test } from 'vitest';
import { checkRules, similarRule } from '../../src/cli/rules.ts';
import { malformations } from '../../src/malformations/index.ts';
import { run } from './memory-io.ts';

test.each([
  ['short-rwo', 'short-row'],
  ['shrot-row', 'short-row'],
  ['Short-Row', 'short-row'],
  ['shortrow', 'short-row'],
  ['delimiter_row', 'delimiter-row'],
  ['delimeter-rows', 'delimiter-row'],
  ['misssing-delimiter-row', 'missing-delimiter-row'],
  ['damaged-charaters', 'damaged-characters'],
])('%s is a slip for %s', (written, meant) => {
  expect(similarRule(written)).toBe(meant);
});

test.each(['', 'x', 'short', 'no-such', 'MD055', '__proto__'])('nothing is like %j', (written) => {
  expect(similarRule(written)).toBeUndefined();
  expect(() => checkRules({ [written]: 'off' })).toThrow('a rule must be one of');
});

test('nothing is like a word of any length', () => {
  expect(similarRule('short-row'.repeat(100_000))).toBeUndefined();
});

test('each rule is most like itself, and is one', () => {
  for (const { id } of malformations) {
    expect(similarRule(id)).toBe(id);
    expect(similarRule(`${id}x`)).toBe(id);
    checkRules({ [id]: 'off' });
  }
});

test.each([['fix'], ['lint'], ['tables'], ['jsonl'], ['to', 'csv']])(
  'a rule of %s that does not exist is told, with the one that is meant',
  async (...argv) => {
    expect(await run([...argv, '--rule', 'short-rwo=off'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'tablemend: there is no rule "short-rwo": did you mean short-row?\n',
    });
  },
);
