import fc from 'fast-check';

const CELLS = fc.constantFrom(
  '',
  'a',
  'b c',
  '12',
  'ä 😀',
  '漢字',
  '`x`',
  '`a\\|b`',
  '\\|',
  '\\\\',
  'a\\',
  '**b**',
  '[a](b)',
  '<br>',
  '<a',
  '&amp;',
  '\u00a0x',
  '-',
  ':',
);
const BLANKS = fc.constantFrom('', ' ', '  ', '\t');
const DELIMITERS = fc.constantFrom('-', '---', ':-', '-:', ':--:');
const PREFIXES = fc.constantFrom('', '', '> ', '   ');

const cell = fc.tuple(BLANKS, CELLS, BLANKS).map((parts) => parts.join(''));

function row(cells: fc.Arbitrary<string>, width: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(cells, { minLength: width, maxLength: width }), BLANKS)
    .map(([each, after]) => `|${each.join('|')}|${after}`);
}

/** The rows without the pipes around them. */
function open(rows: readonly string[]): readonly string[] {
  return rows.map((line) => line.replace(/^\|\s*/, '').replace(/\|[ \t]*$/, ''));
}

/** Texts with a table in which nothing is wrong, laid out anyhow. */
export const soundTables: fc.Arbitrary<string> = fc
  .record({ width: fc.integer({ min: 1, max: 4 }), prefix: PREFIXES, end: fc.constantFrom('\n', '\r\n') })
  .chain(({ width, prefix, end }) =>
    fc
      .tuple(
        row(cell, width),
        row(DELIMITERS, width),
        fc.array(row(cell, width), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([header, delimiter, rows, isOpen]) => {
        const table = [header, delimiter, ...rows];
        return ['Before', '', ...(isOpen ? open(table) : table), '', 'After']
          .map((line) => prefix + line + end)
          .join('');
      }),
  );
