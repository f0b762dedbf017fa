import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { applyRepairs } from '../src/apply-repairs.ts';
import { malformations } from '../src/malformations/index.ts';
import { mend } from '../src/mend.ts';
import { documents } from './stream/documents.ts';

const FOUNDING = readFileSync(new URL('fixtures/founding-document.txt', import.meta.url), 'utf8');
const TEXTS = fc.oneof(documents, fc.string({ unit: 'binary' }), fc.constant(FOUNDING));

test('what mend does is to apply the repairs that analyze reports', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const { repairs } = analyze(text);
      const safe = repairs.filter(({ safety }) => safety === 'safe');
      expect(mend(text)).toBe(applyRepairs(text, safe));
      expect(mend(text, { level: 'safe' })).toBe(applyRepairs(text, safe));
      expect(mend(text, { level: 'all' })).toBe(applyRepairs(text, repairs));
    }),
  );
});

test('analyze reports all repairs at any level', () => {
  expect(analyze(FOUNDING, { level: 'safe' })).toEqual(analyze(FOUNDING, { level: 'all' }));
});

test('a text without damage comes back as it is', () => {
  const clean = '\ufeffText | text.\r\n\r\n| a | b |\r\n|-|:-|\r\n| 1 | 2 |\r\n';
  expect(mend(clean, { level: 'all' })).toBe(clean);
});

test('with all rules off nothing is reported and nothing changes', () => {
  const rules = Object.fromEntries(malformations.map(({ id }) => [id, 'off' as const]));
  fc.assert(
    fc.property(TEXTS, (text) => {
      expect(analyze(text, { rules }).repairs).toEqual([]);
      expect(mend(text, { level: 'all', rules })).toBe(text);
    }),
  );
});

test('the tables are the same whatever is switched off', () => {
  fc.assert(
    fc.property(TEXTS, fc.constantFrom(...malformations.map(({ id }) => id)), (text, id) => {
      expect(analyze(text, { rules: { [id]: 'off' } }).tables).toEqual(analyze(text).tables);
    }),
  );
});

test.each([undefined, null, 1, {}, new String('text')])(
  'a text that is no string is a TypeError: %j',
  (text) => {
    // @ts-expect-error the text is wrong on purpose
    expect(() => mend(text ?? null)).toThrow(TypeError);
    // @ts-expect-error the text is wrong on purpose
    expect(() => analyze(text)).toThrow(/^the text must be a string, got /);
  },
);
