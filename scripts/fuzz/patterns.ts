/** A hostile text of about `size` characters, or of `size` in what the pattern is about. */
export interface Pattern {
  readonly name: string;
  readonly of: (size: number) => string;
}

const DELIMITER = '|---|---|\n';
const HEAD = `| a | b |\n${DELIMITER}`;

function runs(unit: string, before = '', after = ''): Pattern {
  const name = JSON.stringify(before + unit + unit + after).slice(1, -1);
  return {
    name: name.length > 48 ? `${name.slice(0, 47)}…` : name,
    of: (size) => before + unit.repeat(Math.ceil(size / unit.length)) + after,
  };
}

/** As many lines as columns: the square root of the size each. */
function square(name: string, of: (side: number) => string): Pattern {
  return { name, of: (size) => of(Math.ceil(Math.sqrt(size))) };
}

/** Texts that have brought parsers to their knees, and shapes that could do so to this one. */
export const patterns: readonly Pattern[] = [
  ...['|', '||', '| ', '\\|', '\\', '`', '``|', '[', '](', '[|', '<', '<a ', '"|', '$|', '{{', '(|'].map(
    (unit) => runs(unit),
  ),
  ...['> ', '- ', '1. ', '│', '｜', '&#124;', 'â”‚', '+-', '+', '-', '|-', ':-:|', '- |', '-|- '].map(
    (unit) => runs(unit),
  ),
  ...[
    '|\n',
    '||\n',
    '| a\n',
    'a |\n',
    'a | b\n',
    '| a | b |\n',
    '| a | b |\n\n',
    DELIMITER,
    '---\n',
    '|\n\n',
  ].map((unit) => runs(unit)),
  ...[
    '+--+--+\n',
    '┌──┬──┐\n',
    '│ a │ b │\n',
    '> | a | b |\n',
    '- | a | b |\n',
    '1|a|b|\n',
    '// | a | b |\n',
  ].map((unit) => runs(unit)),
  ...[
    'a | b\n-|-|-\n',
    'a | b\nc | d | e\n',
    '| a | b |\n|---|\n',
    'a\n---|---\n',
    '{|\n',
    '{|\n| a\n|-\n',
  ].map((unit) => runs(unit)),
  ...['|| a || b ||\n| c | d |\n', '|_. a |_. b |\n| c | d |\n', '| a | b |\n\n|---|---|\n\n'].map((unit) =>
    runs(unit),
  ),
  ...[
    '| a |\n',
    '| a | b | c |\n',
    '| `a | b` |\n',
    '| a\n',
    'a\n',
    '\n| 1 | 2 |\n',
    DELIMITER,
    '|\n',
    '> x\n',
    '    | 1 | 2 |\n',
    '| 1 | 2 | |\n',
  ].map((unit) => runs(unit, HEAD)),
  ...[
    'a\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n\r\n',
    '# a\r\na | b\r\n\r\n',
    '| 1 | 2 |\r\n',
    '\r\n',
  ].map((unit) => runs(unit, HEAD.replaceAll('\n', '\r\n'))),
  runs(`${HEAD}| 1 | 2 |\n\n`, '', '| 1 | 2 | 3'),
  ...['| a ', 'a | ', '`|` ', '[a|b] ', '"a|b" ', 'a|b ', '\\|'].map((unit) => runs(unit, HEAD, '\n')),
  ...['â¤', '\u200b', '\u00a0', 'Â ', '\ud800', '\0', '&amp;', '&lt;'].map((unit) =>
    runs(unit, `${HEAD}| `, ' |\n'),
  ),
  runs('| a | b | | 1 | 2 | ', '| x | y | |---|---| '),
  runs('| a | b | ', '| x | y | | 1 | 2 | '),
  runs('a | b c | d ', 'x | y --- | --- '),
  runs(`${'a '.repeat(38)}a\n`, '| a | b\n'),
  runs(`| ${'a '.repeat(36)}\n`, HEAD),
  runs('| ', '| a | b |\n|-|\n| 1 | 2 ', '|\n'),
  runs('1 | \n', 'a | b\n--|--\n'),
  runs('word word word word |\n', ''),
  runs('a | b --\nc\n'),
  runs('a | b --- | --- c | d\nx\n'),
  runs('|-\n{{\n{{', '1. {|', '\ud800+--| a | b |┼'),
  runs('- a\n  | b | c |\n'),
  runs('```\n| a | b |\n'),
  runs('    | a | b |\n'),
  runs('> > | a | b |\n| c | d |\n'),
  runs('<div>\n| a | b |\n\n'),
  runs('[a]: <b\n| c | d |\n'),
  runs('$$\n| a | b |\n'),
  runs('| a | b |\r'),
  runs(`${HEAD}| 1 | 2 |\n\n`),
  runs(`${HEAD}| 1 | 2 |\ntext\n\n`),
  runs('| a | b |\n| - | - | - |\n| 1 | 2 | 3 |\n'),
  square(
    'n columns, n rows',
    (n) => `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${`${'|1'.repeat(n)}|\n`.repeat(n)}`,
  ),
  square(
    'n columns, n short rows',
    (n) => `${'|a'.repeat(n * 20)}|\n${'|-'.repeat(n * 20)}|\n${'|1|\n'.repeat(n * 20)}`,
  ),
  square(
    'n columns, n short rows in a frame',
    (n) =>
      `${'+-'.repeat(n * 20)}+\n${'│a'.repeat(n * 20)}│\n${'+-'.repeat(n * 20)}+\n${'│1│\n'.repeat(n * 20)}`,
  ),
  square('n columns, no delimiter row, n rows', (n) => `${'| a '.repeat(n)}|\n`.repeat(n)),
  square('n headers of one table', (n) =>
    [...new Array<string>(n).fill('| a '.repeat(n)), '|---'.repeat(n)].join('|\n'),
  ),
  square('n quotes deep, n lines', (n) => `${'> '.repeat(n)}| a | b |\n`.repeat(n)),
  square('n lines of n dashes', (n) => `a | b\n${'-'.repeat(n)}\n`.repeat(n)),
  square('n wide rules below n narrow rows', (n) =>
    `${'| a | b |\n'.repeat(n)}${'|---'.repeat(n)}|\n`.repeat(n),
  ),
  { name: 'one delimiter row', of: (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n` },
  {
    name: 'a header row without delimiter row',
    of: (size) => `${'|a'.repeat(size / 4)}|\n${'|1'.repeat(size / 4)}|\n`,
  },
  { name: 'a wide header row, a narrow delimiter row', of: (size) => `${'|a'.repeat(size / 2)}|\n|-|-|\n` },
  { name: 'a narrow header row, a wide delimiter row', of: (size) => `|a|b|\n${'|-'.repeat(size / 2)}|\n` },
  {
    name: 'joined rows that may start on any line of one paragraph',
    of: (size) => '\t\\|\\|\n|_.|-\n'.repeat(size / 13),
  },
  runs('word\n', '| a | b | --- | --- | 1 | 2\n'),
  runs('word\n', 'a | b --- | --- 1 | 2\n', '| 3\n'),
  { name: 'headings with a bar, no blank line', of: (size) => '# a │\n'.repeat(size / 6) },
  {
    name: 'delimiter rows with blank lines between them',
    of: (size) => '\n\n|---|---|\n\n'.repeat(size / 13),
  },
  { name: 'prose in one line', of: (size) => 'words and words, '.repeat(size / 17) },
];
