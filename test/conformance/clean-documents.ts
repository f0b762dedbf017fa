import fc from 'fast-check';

/** What stands in cells: plain words, all that GFM reads inline, and what only looks like table syntax. */
const cells = [
  ['', 'a', 'bc def', '1', '12.5 %', 'yes', '-', 'n/a', 'x', 'a longer stretch of words'],
  [
    '`code`',
    '`x \\| y`',
    '\\|',
    'a\\|b',
    '[a](b)',
    '![a](b "c")',
    '**a** _b_',
    '<br>',
    'a<br>b',
    '<!-- a -->',
  ],
  ['# a', '> a', '* a', '1. a', '&#124;', 'é', '漢字', '😀', 'a\u00a0b', '\\\\', '$x$', '{a}', ': a', 'a:'],
].flat();

/** What a table may stand between: each is whole and ends no later than at the blank line below it. */
const blocks = [
  ['A paragraph.', 'Two lines\nof prose.', 'Line one  \nline two', '**Bold** and `code`.', 'Table 1: names.'],
  ['# Heading', '## Heading ##', 'Heading\n===', 'Heading\n---', '***', '- - -'],
  ['- a\n- b', '1. a\n2. b', '- a\n\n  b', '* a\n  * b\n\n    c', '> quote', '> quote\nlazy', '> - a'],
  ['```js\nlet a = b || c;\n```', '~~~\na\n~~~', '    code', '```\n\n```', '<div>\na\n</div>', '<!-- a -->'],
  ['[a]: b', '[a]: b "c"', '<details>\n\n</details>', '\\', 'a\\', '&nbsp;', '$$\na\n$$', ':::info'],
].flat();

/** Prefix of the first line and of the others. */
const containers: readonly (readonly [first: string, other: string])[] = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['- ', '  '],
  ['1. ', '   '],
  ['> ', '> '],
  ['>', '>'],
  ['> - ', '>   '],
  ['- > ', '  > '],
  ['- 1. ', '     '],
];

const dashes = fc.integer({ min: 1, max: 12 }).map((length) => '-'.repeat(length));
const colon = fc.constantFrom('', ':');
const delimiter = fc.tuple(colon, dashes, colon).map((parts) => parts.join(''));

/** How a table's lines are drawn: with which outer pipes, how far apart, how deep. */
const drawing = fc.record({
  outer: fc.constantFrom('both', 'both', 'both', 'leading', 'trailing') as fc.Arbitrary<
    'both' | 'leading' | 'trailing'
  >,
  padding: fc.constantFrom(' ', ' ', '', '  '),
  indent: fc.constantFrom('', '', '', ' ', '   '),
});

const table: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 6 }))
  .chain(([width, length]) =>
    fc.record({
      drawn: drawing,
      header: row(width),
      rule: fc.array(delimiter, { minLength: width, maxLength: width }),
      rows: fc.array(row(width), { minLength: length, maxLength: length }),
    }),
  )
  .map(({ drawn: { outer, padding, indent }, header, rule, rows }) => {
    // Behind an edge without a pipe an empty cell would be no cell, and a marker would open a block.
    const fill = (cell: string, index: number, all: readonly string[]): string => {
      const open = (index === 0 && outer === 'trailing') || (index === all.length - 1 && outer === 'leading');
      return open && !/^[a-z]/i.test(cell) ? 'z' : cell;
    };
    const line = (parts: readonly string[]): string =>
      indent +
      (outer === 'trailing' ? '' : `|${padding}`) +
      parts.join(`${padding}|${padding}`) +
      (outer === 'leading' ? '' : `${padding}|`);
    // A dash and a blank at the start of a line are a list item.
    const drawnRule = outer === 'trailing' ? rule.map((cell) => cell.replace(/^-$/, '--')) : rule;
    return [line(header.map(fill)), line(drawnRule), ...rows.map((one) => line(one.map(fill)))];
  });

function row(width: number): fc.Arbitrary<string[]> {
  return fc.array(fc.constantFrom(...cells), { minLength: width, maxLength: width });
}

const block = fc.constantFrom(...blocks).map((text) => text.split('\n'));

const contained = fc
  .tuple(
    fc.constantFrom(...containers),
    fc.oneof({ weight: 2, arbitrary: table }, { weight: 1, arbitrary: block }),
  )
  .map(([[first, other], lines]) => lines.map((line, index) => (index === 0 ? first : other) + line));

/** Documents with nothing to mend: clean tables in all containers, a blank line between any two blocks. */
export const cleanDocuments: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '\ufeff', '---\na: b\n---\n\n'),
    pieces: fc.array(contained, { minLength: 1, maxLength: 6 }),
    ending: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    final: fc.boolean(),
  })
  .map(({ mark, pieces, ending, final }) => {
    const text = mark + pieces.map((lines) => lines.join('\n')).join('\n\n') + (final ? '\n' : '');
    return text.replaceAll('\n', ending);
  });
