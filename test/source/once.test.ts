import { expect, test } from 'vitest';
import { once } from '../../src/source/once.ts';
import { pattern } from '../../src/source/pattern.ts';
import { wordSet } from '../../src/source/word-set.ts';

test('a value is computed when it is first asked for, and once', () => {
  let calls = 0;
  const value = once(() => {
    calls++;
    return { calls };
  });
  expect(calls).toBe(0);
  expect(value()).toEqual({ calls: 1 });
  expect(value()).toBe(value());
  expect(calls).toBe(1);
});

test.each([undefined, null, 0, ''])('%j is computed once as well', (nothing) => {
  let calls = 0;
  const value = once(() => {
    calls++;
    return nothing;
  });
  expect([value(), value(), calls]).toEqual([nothing, nothing, 1]);
});

test('a set of words has each of them, and stays the same', () => {
  const words = wordSet('a bc d');
  expect([...words()]).toEqual(['a', 'bc', 'd']);
  expect(words()).toBe(words());
});

test('a pattern is made when it is first asked for, and stays the same', () => {
  expect(pattern('\\p{Lu}', 'u')()).toEqual(/\p{Lu}/u);
  const wrong = pattern('(', '');
  expect(() => wrong()).toThrow(SyntaxError);
  const right = pattern('a', 'g');
  expect(right()).toBe(right());
});
