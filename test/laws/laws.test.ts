import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedTables, damages, plainTables, tables } from './damage.ts';
import { gfmBreaches } from './gfm-laws.ts';
import { breaches } from './laws.ts';
import { skeleton, withoutWikiSyntax } from './skeleton.ts';
import { tableTexts, wikiTexts } from './texts.ts';

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

test('no law is broken by what looks like a table of a wiki', () => {
  fc.assert(
    fc.property(wikiTexts, (text) => {
      expect([...breaches(text), ...gfmBreaches(text)]).toEqual([]);
    }),
    { numRuns: 1000 },
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

  test('of a wiki no more than its marks and attributes', () => {
    const seen = (text: string): string => skeleton(withoutWikiSyntax(text));
    expect(seen('{| class="x"\n|- style=y\n| rowspan=2 | a || x=1 | b\n|}')).toBe('ax1b');
    expect(seen('! nowrap | a !! title')).toBe('atitle');
  });

  test('every damage changes some text', () => {
    const samples = fc.sample(tables, { numRuns: 100, seed: 1 });
    const quoted = samples.map((text) => `> ${text.replace(/\n/g, '\n> ')}`);
    for (const { apply } of damages)
      expect([...samples, ...quoted].some((text, pick) => apply(text, pick) !== text)).toBe(true);
  });
});
