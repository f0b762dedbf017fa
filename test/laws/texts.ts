import fc from 'fast-check';

const syntax = fc.constantFrom(
  '|',
  '||',
  '\\|',
  '\\',
  '-',
  '---',
  '|---|',
  ':-:',
  '+',
  '+--+',
  '=',
  '`',
  '``',
  '│',
  '─',
  '┼',
);
const lines = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '\t', '  \n');
const blocks = fc.constantFrom(
  '> ',
  '- ',
  '1. ',
  '    ',
  '# ',
  '```\n',
  '<div>',
  '<!--',
  '$$\n',
  '---\n',
  '[a]: b',
  '{|\n',
  '//',
);
const words = fc.constantFrom(
  'a',
  'b c',
  '1',
  'Name',
  '&#124;',
  '&amp;',
  '&gt;',
  '<br>',
  '[a](b)',
  '"',
  '$',
  '{',
  '}}',
);
const rare = fc.constantFrom(
  '\0',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '\f',
  '\v',
  '｜',
  '¦',
  'â¤',
  'Â ',
  '\u0085',
);

/** Strings that are heavy on what tables are made of. */
export const tableTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: syntax },
      { weight: 5, arbitrary: lines },
      { weight: 2, arbitrary: blocks },
      { weight: 5, arbitrary: words },
      { weight: 1, arbitrary: rare },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const wikiSyntax = fc.constantFrom(
  '| ',
  '| ',
  '||',
  '! ',
  '!!',
  '|-',
  '|}',
  '{|',
  '|+',
  '{{',
  '}}',
  '[[',
  ']]',
);
const attributes = fc.constantFrom(
  'style="a: b"',
  "class='c'",
  'id=d',
  'rowspan="2"',
  'nowrap',
  'x=1',
  'title',
  'title=',
  '"',
);

/** Strings that are heavy on what MediaWiki's tables are made of. */
export const wikiTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: wikiSyntax },
      { weight: 8, arbitrary: lines },
      { weight: 3, arbitrary: attributes },
      { weight: 5, arbitrary: words },
    ),
    { maxLength: 60 },
  )
  .map((parts) => `{|${parts.join('')}`);
