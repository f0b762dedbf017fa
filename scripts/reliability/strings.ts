import fc from 'fast-check';
import { damagedTables } from '../../test/laws/damage.ts';
import { tableTexts } from '../../test/laws/texts.ts';
import { documentsOf, setNames } from '../fuzz/data.ts';
import { mutated, randomOf } from '../fuzz/mutations.ts';

/** How many texts are made of one seed. */
const BATCH = 1000;

/** The longest stretch of a document that is taken: many short texts find more than a few long ones. */
const LONGEST = 1500;

/** Texts without end: mutated stretches of real documents, damaged tables, table syntax at random, any code units. */
export function* strings(seed: number): Generator<string> {
  const documents = setNames().flatMap((name) => documentsOf(name, 200).map(({ text }) => text));
  const random = randomOf(seed);
  const kinds = [tableTexts, damagedTables(5).map(({ text }) => text), fc.string({ unit: 'binary' })];
  for (let batch = 0; ; batch++) {
    for (let count = 0; documents.length > 0 && count < BATCH; count++) {
      const text = documents[random(documents.length)] ?? '';
      const from = random(Math.max(1, text.length - LONGEST));
      yield mutated(text.slice(from, from + 200 + random(LONGEST)), random);
    }
    for (const kind of kinds) yield* fc.sample(kind, { numRuns: BATCH, seed: seed + batch });
  }
}

const UNITS: readonly string[] = [
  ...[
    '|',
    '||',
    '\\|',
    '\\',
    '`',
    '``',
    '[',
    ']',
    '(',
    '<',
    '>',
    '"',
    '$',
    '{{',
    '{|',
    '&#124;',
    '&amp;',
    '&',
  ],
  ...['-', '---', '|---', ':-:', '+', '+--', '=', '│', '─', '┼', '｜', '¦', 'â”‚', 'â¤', '\u200b', '\u00a0'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    ' ',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '# ',
    '//',
    '```',
    '$$',
    '<!--',
  ],
  ...[
    'a',
    'b',
    '1',
    ' a ',
    'word ',
    '| a ',
    '| a | b |',
    '|---|---|',
    'a | b',
    '\0',
    '\ud800',
    '|_.',
    '|-\n',
  ],
];

/** A text of any size made of a prefix, a part that is repeated, and a suffix. */
export interface MadePattern {
  readonly name: string;
  readonly of: (size: number) => string;
}

/** As many patterns. */
export function madePatterns(seed: number, count: number): MadePattern[] {
  const random = randomOf(seed);
  const some = (most: number): string =>
    Array.from({ length: random(most + 1) }, () => UNITS[random(UNITS.length)]).join('');
  return Array.from({ length: count }, () => {
    const [before, unit, after] = [some(6), some(6) || '|', some(4)];
    return {
      name: JSON.stringify([before, unit, after]),
      of: (size) => before + unit.repeat(Math.ceil(size / unit.length)) + after,
    };
  });
}
