import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedTables, damages, plainTables, tables } from './damage.ts';
import { gfmBreaches } from './gfm-laws.ts';
import { breaches } from './laws.ts';
import { skeleton } from './skeleton.ts';
import { tableTexts } from './texts.ts';

const ANY_TEXT = fc.oneof(
  tableTexts,
  damagedTables(5).map(({ text }) => text),
  fc.string({ unit: 'binary' }),
);

test('no law is broken, whatever the text', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expect([...breaches(text), ...gfmBreaches(text)]).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a clean table breaks no law', () => {
  fc.assert(
    fc.property(tables, (text) => {
      expect([...breaches(text), ...gfmBreaches(text)]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(damages)('one damage breaks no law: $name', (damage) => {
  fc.assert(
    fc.property(plainTables, fc.nat(1000), (text, pick) => {
      expect(breaches(damage.apply(text, pick))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('the checks see what they are for', () => {
  test('a lost character, and a moved one', () => {
    expect(skeleton('| a | b |\n|---|---|')).toBe('ab');
    expect(skeleton('> | a | b |')).not.toBe(skeleton('> | b | a |'));
    expect(skeleton('a &#124; b')).toBe(skeleton('a | b'));
  });

  test('every damage changes some text', () => {
    const samples = fc.sample(tables, { numRuns: 100, seed: 1 });
    const quoted = samples.map((text) => `> ${text.replace(/\n/g, '\n> ')}`);
    for (const { apply } of damages)
      expect([...samples, ...quoted].some((text, pick) => apply(text, pick) !== text)).toBe(true);
  });
});
