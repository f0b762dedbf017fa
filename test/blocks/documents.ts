import fc from 'fast-check';

/** What may stand before the content of a line: container markers and indentation. */
const prefixes = [
  ['> ', '>', '>\t', ' > '],
  ['- ', '-', '* ', '+ ', '-\t', '-   ', '-     '],
  ['1. ', '2. ', '1) ', '10. ', '123456789. '],
  [' ', '  ', '   ', '    ', '\t', '      '],
].flat();

/** Lines that make a table when they follow each other. */
const tables = [
  ['| a | b |', '|-|-|', '|1|2|'],
  ['a|b', '-|-', '1|2', '||', 'x\\|y|z'],
  ['| c |', '|:-:|', '|', '1'],
  ['c', ':-', '| 1', 'd'],
];

const otherLines = [
  ['', '', 'a', 'b c', '\\', '\u00a0|a|', '\u0000', '$$'],
  ['---', '--', '===', '- - -', '***', '_ _ _', '# a', '#', '####### a', '1.', '-'],
  ['```', '```', '~~~', '``` a`', '~~~ a`', '````'],
  [
    '<div>',
    '</div>',
    '<div/a',
    '<b>',
    '<b c=d=e>',
    '<b> x',
    '</b >',
    '<pre>',
    '</pre>',
    '<script>a</script>',
  ],
  ['<!--', '-->', '<!-- a -->', '<?a', '?>', '<![CDATA[', ']]>', ']]]>', '<!a'],
  ['[a]: b', '[a]:', '[a]: <b c>', '[a]: b "c" d', '"c"', '"c', 'c"', '[a', 'b]: c'],
].flat();

const extra = fc.array(fc.constantFrom(...prefixes), { maxLength: 2 }).map(join);

interface Line {
  /** Which of the document's own prefix the line carries. */
  readonly carried: 'continued' | 'whole' | 'none';
  readonly extra: string;
  readonly content: string;
  readonly blanks: string;
  readonly ending: string;
}

/** A line with the given content; `regular` is how many lines of ten stand where the lines before them stood. */
function lineOf(content: fc.Arbitrary<string>, regular: number): fc.Arbitrary<Line> {
  const odd = 10 - regular;
  return fc.record({
    carried: fc.oneof(
      { weight: regular, arbitrary: fc.constant('continued' as const) },
      { weight: odd, arbitrary: fc.constantFrom('whole' as const, 'none' as const) },
    ),
    extra: fc.oneof({ weight: regular, arbitrary: fc.constant('') }, { weight: odd, arbitrary: extra }),
    content,
    blanks: fc.constantFrom('', '', '', '', '', ' ', '\t'),
    ending: fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r'),
  });
}

const table = fc
  .tuple(fc.constantFrom(...tables), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, length]) => fc.tuple(...rows.slice(0, length).map((row) => lineOf(fc.constant(row), 9))));

const line = lineOf(fc.constantFrom(...tables.flat(), ...otherLines), 6).map((one) => [one]);

/**
 * Small documents in which everything that the block structure knows stands next to, around and inside tables. The lines
 * share a container prefix that most of them carry as its continuation (list markers replaced by blanks).
 */
export const documents: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '', '', '', '\ufeff', '---\n', '+++\n'),
    prefix: fc.oneof(fc.constant(''), fc.array(fc.constantFrom(...prefixes), { maxLength: 3 }).map(join)),
    stretches: fc.array(fc.oneof({ weight: 2, arbitrary: line }, { weight: 1, arbitrary: table }), {
      minLength: 1,
      maxLength: 6,
    }),
    final: fc.boolean(),
  })
  .map(({ mark, prefix, stretches, final }) => {
    const continued = prefix.replace(/[-*+]|\d+[.)]/g, (marker) => ' '.repeat(marker.length));
    const carried = { continued, whole: prefix, none: '' };
    const lines = stretches.flat().map((one, index) => {
      const own = index === 0 ? prefix : carried[one.carried];
      return own + one.extra + one.content + one.blanks + one.ending;
    });
    const text = mark + join(lines);
    return final ? text : text.replace(/[\r\n]+$/, '');
  });

function join(pieces: readonly string[]): string {
  return pieces.join('');
}
