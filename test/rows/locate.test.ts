import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { checkSource, placer } from '../../src/rows/locate.ts';
import { scanLines } from '../../src/source/lines.ts';
import { placeOf } from '../../src/source/place.ts';
import { onlyTable } from './only-table.ts';

test('places are those of the whole text, whatever stands before the table', () => {
  const before = fc.array(fc.constantFrom('text', '\n', '\r\n', '\r', '𝒳', '\u2028'), { maxLength: 12 });
  const ending = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(before, ending, (pieces, end) => {
      const intro = `${pieces.join('')}${end}${end}`;
      const source = `${intro}${['| a | b |', '|---|---|', '| 𝒳 | 2 |', '| 3 |'].join(end)}${end}after`;
      const table = onlyTable(source.slice(0, -5));
      const place = placer(table, source);
      for (const cell of [...(table.header ?? []), ...table.rows.flat()]) {
        expect(place(cell)).toEqual(placeOf(scanLines(source), cell.start, cell.end));
      }
    }),
  );
});

test('a table that starts inside a line, as in a list item', () => {
  const table = onlyTable('| a |\n|---|\n| 1 |');
  const shifted = { ...table, place: { start: { line: 7, column: 5, offset: 0 }, end: table.place.end } };
  const place = placer(shifted, '| a |\n|---|\n| 1 |');
  expect(place({ start: 2, end: 3 }).start).toEqual({ line: 7, column: 7, offset: 2 });
  expect(place({ start: 14, end: 15 }).start).toEqual({ line: 9, column: 3, offset: 14 });
});

test.each([
  ['shorter than the table', '| name |\n|---|\n| x |', '| name |'],
  [
    'where the cells stand elsewhere',
    'Text.\n\n| name |\n|---|\n| x |',
    'Longer text.\n\n| name |\n|---|\n| x |\n',
  ],
  ['with other cells', '| name |\n|---|\n| x |', '| size |\n|---|\n| x |'],
])('a text %s is not the source', (_, source, other) => {
  const table = onlyTable(source);
  expect(() => checkSource(table, source)).not.toThrow();
  expect(() => checkSource(table, other)).toThrow(
    /^source must be the text that the table was found in, got "/,
  );
});

test('a damaged text is the source of its tables', () => {
  const damaged =
    '| a\u00adb | c\u200bd | e \\| f | &lt;g&gt; | h\u00a0 |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n';
  const wrapped = '| a | b |\n|---|---|\n| one two | three\nfour five |\n';
  for (const source of [damaged, damaged.replaceAll(/[a-h]/g, '\u00e9'), wrapped]) {
    for (const table of analyze(source).tables) expect(() => checkSource(table, source)).not.toThrow();
    expect(analyze(source).tables).not.toEqual([]);
  }
});
