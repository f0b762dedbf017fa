import fc from 'fast-check';

/** Lines that open, close, continue or merely resemble something, so that many meet in a short document. */
export const LINES: string[] = [
  '',
  '# Heading',
  '## ',
  '#hashtag',
  'Title',
  '===',
  '---',
  '+++',
  'key: value',
  'Some prose with a | pipe.',
  'Prose.',
  '$$',
  '$$x$$',
  '$$ y',
  '```',
  '```md',
  '~~~',
  '> quote',
  '> | a | b |',
  '> | - | - |',
  '- item',
  '  # inside',
  '  | 1 | 2 |',
  '1. first',
  '    | a | b |',
  '    | - | - |',
  '\tcode',
  '<div>',
  '<!-- open',
  '-->',
  '<details>',
  '[a]: b',
  '| a | b |',
  '| - | - |',
  '|---|---|---|',
  '| 1 | 2 |',
  '| 1 | 2',
  '1 | 2 | 3',
  '| 1 | a `x|y` |',
  'a | b',
  '--|--',
  ':-',
  '+---+---+',
  '│ a │ b │',
  '|',
  '\ufeff---',
  '\ufeffText',
  '| on\u28a0Thursday | a \u00e2\u0141b |',
  'to \u00e2\u02d8say \u00e2\u0141so',
  'a zero-width space is | U+200B',
  '| x\u200b | \u00a0y\u00c2 |',
  '\u05d0\u05d1 | \u200fz',
];

const noise: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...'|-:#`$> \t+\\a1'), maxLength: 12 });
const lineEnding: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '\n\n') },
);

/**
 * Documents in which everything that a cut could go wrong at stands near everything else. Each is made of a few kinds of
 * line only, since one line that holds all below it (an open comment, a damaged character) would else be in each of them.
 */
export const documents: fc.Arbitrary<string> = fc
  .subarray(LINES, { minLength: 4, maxLength: 14 })
  .chain((lines) =>
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom('# Heading', ...lines) },
          { weight: 1, arbitrary: noise },
        ),
        lineEnding,
      ),
      { maxLength: 40, size: 'max' },
    ),
  )
  .map((lines) => lines.flat().join(''));
