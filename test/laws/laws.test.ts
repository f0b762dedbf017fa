import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedTables, tables } from './damage.ts';
import { gfmBreaches } from './gfm-laws.ts';
import { breaches } from './laws.ts';
import { skeleton } from './skeleton.ts';
import { tableTexts } from './texts.ts';

const ANY_TEXT = fc.oneof(
  tableTexts,
  damagedTables.map(({ text }) => text),
  fc.string({ unit: 'binary' }),
);

/** Laws without exception; that mending twice changes nothing is checked where the second reading has the same evidence. */
function hardBreaches(text: string): string[] {
  return [...breaches(text), ...gfmBreaches(text)]
    .filter(({ law }) => law !== 'stillness')
    .map(({ law, detail }) => `${law}: ${detail}`);
}

test('whatever the text: edits can be applied, nothing is lost, all is told, what GFM reads is kept', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      expect(hardBreaches(text)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('a clean table has no breach and no edit', () => {
  fc.assert(
    fc.property(tables, (text) => {
      expect(breaches(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('the checks see what they are for', () => {
  test('lost and moved characters', () => {
    expect(skeleton('| a | b |\n|---|---|')).toBe('ab');
    expect(skeleton('> | a | b |')).not.toBe(skeleton('| b | a |'));
    expect(skeleton('a &#124; b')).toBe(skeleton('a | b'));
  });

  test('a text in which a table is lost', () => {
    expect(gfmBreaches('| a | b |\n|---|---|\n| 1 | 2 |\n')).toEqual([]);
  });
});
