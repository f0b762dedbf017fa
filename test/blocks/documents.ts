import fc from 'fast-check';

/** What may stand before the content of a line: container markers and indentation. */
const prefixes = [
  ['> ', '>', '>\t', ' > '],
  ['- ', '-', '* ', '+ ', '-\t', '-   ', '-     '],
  ['1. ', '2. ', '1) ', '10. ', '123456789. '],
  [' ', '  ', '   ', '    ', '\t', '      '],
].flat();

const tableLines = [
  '| a | b |',
  'a|b',
  '|-|-|',
  '-|-',
  ':-',
  '-|',
  '|1|2|',
  '|c|',
  '|-|',
  '|',
  '||',
  'x\\|y|z',
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

const line = fc.record({
  /** Which of the document's own prefix the line carries. */
  carried: fc.constantFrom('continued', 'continued', 'continued', 'whole', 'none'),
  extra: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...prefixes), { maxLength: 2 }).map(join) },
  ),
  content: fc.oneof(fc.constantFrom(...tableLines), fc.constantFrom(...otherLines)),
  blanks: fc.constantFrom('', '', '', '', '', ' ', '\t'),
  ending: fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r'),
});

/**
 * Small documents in which everything that the block structure knows stands next to, around and inside tables. The lines
 * share a container prefix that most of them carry as its continuation (list markers replaced by blanks).
 */
export const documents: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '', '', '', '\ufeff', '---\n', '+++\n'),
    prefix: fc.array(fc.constantFrom(...prefixes), { maxLength: 3 }).map(join),
    lines: fc.array(line, { minLength: 1, maxLength: 8 }),
    final: fc.boolean(),
  })
  .map(({ mark, prefix, lines, final }) => {
    const continued = prefix.replace(/[-*+]|\d+[.)]/g, (marker) => ' '.repeat(marker.length));
    const carried = { continued, whole: prefix, none: '' };
    const text = lines.map((one, index) => {
      const own = index === 0 ? prefix : carried[one.carried as keyof typeof carried];
      return own + one.extra + one.content + one.blanks + one.ending;
    });
    const whole = mark + text.join('');
    return final ? whole : whole.replace(/[\r\n]+$/, '');
  });

function join(pieces: readonly string[]): string {
  return pieces.join('');
}
