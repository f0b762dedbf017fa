import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SerializeOptions } from '../../src/write/options.ts';
import { serialize } from '../../src/write/serialize.ts';
import { cellSources, cellsOf, engines, headingsOf, textOf } from './engines.ts';

const style = fc.constantFrom<SerializeOptions>(
  { style: 'minimal' },
  { style: 'compact' },
  { style: 'aligned' },
  { style: 'aligned', padding: false, align: 'center' },
);

/** Pieces that a table writer can trip over, some of them only together. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('|', '\\', '`', '``', '<', '>', '"', "'", '=', ' ', '&', '[', ']'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('*', '_', '~', '!', '(', ')', ':', '@', '#', '-', '.', '/', '$', '?'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'b1', 'www.', 'http://x', 'a@b.c', '&amp;', '&#124;', '[a](b)'),
  },
  { weight: 2, arbitrary: fc.constantFrom('<i>', '</i>', '<i a="', '<!--', '-->', '<?', '<http:', '`x|y`') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('表', '👍🏽', '👩‍❤️‍👩', 'e\u0301', 'é', '\u00A0', '\u3000', '\uFEFF', '\u200B'),
  },
);
const awkward = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u2028',
  '\u2029',
  '\0',
  '\uD800',
  '\uDC00',
  '\v',
  '\f',
);
const character = fc.string({ unit: 'binary', maxLength: 3 });

function joined(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
}

const anyCell = joined(
  fc.oneof(
    { weight: 12, arbitrary: piece },
    { weight: 1, arbitrary: awkward },
    { weight: 1, arbitrary: character },
  ),
);
// Headings trim other white space than cells do, and end with other characters.
const headingCell = joined(piece).map((cell) => `x${cell}x`);

interface Lists {
  readonly header: string[];
  readonly rows: string[][];
}

function tableOf(cell: fc.Arbitrary<string>): fc.Arbitrary<Lists> {
  return fc.integer({ min: 1, max: 4 }).chain((columns) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.record({ header: row, rows: fc.array(row, { maxLength: 4 }) });
  });
}

/** What is left of a text in any table: no blanks around it, one kind of line break, no broken characters. */
function seen(text: string): string {
  return text
    .replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
    .replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '')
    .replace(/\r\n?/g, '\n');
}

// A program is started for each table, or micromark is: far slower than what is tested.
const patience = { timeout: 60_000 };

describe.each(engines)('$name', patience, ({ isInstalled, toHtml, deviatesOn }) => {
  const check = test.skipIf(!isInstalled);

  check('shows the exact text of plain text cells', () => {
    fc.assert(
      fc.property(tableOf(anyCell), style, ({ header, rows }, options) => {
        const html = toHtml(serialize({ header, rows }, { ...options, text: true }));
        const expected = [header, ...rows].map((row) => row.map(seen));
        expect(cellsOf(html).map((row) => row.map(textOf))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  check('shows Markdown cells as it shows the same Markdown outside of a table', () => {
    const cell = headingCell.filter((markdown) => deviatesOn?.test(markdown) !== true);
    fc.assert(
      fc.property(tableOf(cell), style, ({ header, rows }, options) => {
        const html = toHtml(serialize({ header, rows }, options));
        const outside = [header, ...rows].flat().map((markdown) => `# ${markdown}\n\n`);
        expect(cellsOf(html).flat()).toEqual(headingsOf(toHtml(outside.join(''))));
      }),
      { numRuns: 300 },
    );
  });

  check('sees the rows and columns of cells that hold anything', () => {
    fc.assert(
      fc.property(tableOf(anyCell), style, ({ header, rows }, options) => {
        const html = toHtml(serialize({ header, rows }, options));
        expect(cellsOf(html).map((row) => row.length)).toEqual([header, ...rows].map((row) => row.length));
      }),
      { numRuns: 300 },
    );
  });
});

test.each([false, true])(
  'what was written is written alike when read back, with text: %s',
  patience,
  (text) => {
    fc.assert(
      fc.property(tableOf(anyCell), style, (table, options) => {
        const written = serialize(table, { ...options, text });
        const [header = [], ...rows] = cellSources(written);
        expect(serialize({ header, rows }, options)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  },
);
