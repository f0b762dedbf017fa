import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceTables } from '../../scripts/conformance/reference.ts';
import { scanBlocks } from '../../src/blocks/scan.ts';

/** Name, text, and the first and last line of each table, from 1. */
const cases: [name: string, text: string, tables: [start: number, end: number][]][] = [
  ['header, delimiter and data rows', '| a | b |\n|---|---|\n| 1 | 2 |\n', [[1, 3]]],
  ['no data rows, no final line ending', 'a|b\n-|-', [[1, 2]]],
  ['delimiter row with fewer cells', '|a|b|\n|-|', []],
  ['delimiter row with more cells', '|a|\n|-|-|', []],
  ['escaped pipe in the header row', '|a\\|b|\n|-|', [[1, 2]]],
  ['pipe in a code span in the header row', '|`a|b`|\n|-|-|', [[1, 2]]],
  ['outer pipes differ', 'a|b|\n|-|-\n1|2', [[1, 3]]],
  ['delimiter row that is a list item', 'a | b\n- | -', []],
  ['one column: colon', 'a\n:-', [[1, 2]]],
  ['one column: pipe', 'a\n-|', [[1, 2]]],
  ['one column: neither', '| a |\n---', []],
  ['empty header cells', '| | |\n|-|-|', [[1, 2]]],
  ['two pipes are a header row', '||\n|-|', [[1, 2]]],
  ['one pipe is none', '|\n|-|', []],
  ['delimiter row as header row', '|-|\n|-|\n|1|', [[1, 3]]],
  ['second delimiter row is a data row', '|a|\n|-|\n|-|\n|1|', [[1, 4]]],
  ['delimiter row first', '|-|\n|1|', []],
  ['blank line before the delimiter row', '|a|\n\n|-|', []],
  ['indented by three columns', '   |a|\n  |-|\n |1|', [[1, 3]]],
  ['header row indented by four columns', '    |a|\n|-|', []],
  ['delimiter row indented by four columns', '|a|\n    |-|', []],
  ['delimiter row indented by a tab', '|a|\n\t|-|', []],
  ['no-break space before the header row', '\u00a0|a|\n|-|', []],
  ['byte order mark', '\ufeff|a|\n|-|', [[1, 2]]],
  ['carriage returns', '|a|\r|-|\r\n|1|\r', [[1, 3]]],
  ['line separator ends no line', '|a|\u2028|-|', []],

  ['below a paragraph', 'x\n|a|\n|-|', [[2, 3]]],
  ['only the last line of it', 'x|y|z\n|a|b|\n|-|-|', [[2, 3]]],
  ['paragraph line indented by four columns', 'x\n    |a|\n|-|', []],
  ['below a heading', '# x\n|a|\n|-|', [[2, 3]]],
  ['below a thematic break', '***\n|a|\n|-|', [[2, 3]]],
  ['below fenced code', '```\n```\n|a|\n|-|', [[3, 4]]],
  ['below indented code', '    x\n|a|\n|-|', [[2, 3]]],
  ['below a comment', '<!-- x -->\n|a|\n|-|', [[2, 3]]],
  ['below a definition', '[x]: y\n|a|\n|-|', [[2, 3]]],
  ['below half a definition', '[x]:\n|a|\n|-|', [[2, 3]]],
  ['underline below a definition', '[x]: y\n===\n:-', [[2, 3]]],
  ['in an HTML block', '<details>\n|a|\n|-|', []],
  ['after an HTML block', '<details>\n\n|a|\n|-|', [[3, 4]]],
  ['in a comment', '<!--\n\n|a|\n|-|\n-->', []],
  ['in fenced code', '```\n|a|\n|-|\n```', []],
  ['in front matter', '---\n|a|\n|-|\n---\n', []],
  ['in front matter that is not closed', '---\n|a|\n|-|\n', [[2, 3]]],
  ['in math', '$$\n|a|\n|-|\n$$', [[2, 4]]],
  ['complete tag as header row', '<b>\n:-', []],
  ['complete tag as header row below a paragraph', 'x\n<b>\n:-', []],
  ['complete tag and more as header row', 'x\n<b> y\n:-', [[2, 3]]],

  ['data row without a pipe', '|a|\n|-|\nx\n===\n[x]: y', [[1, 5]]],
  ['pipe alone is a data row', '|a|\n|-|\n|\n|1|', [[1, 4]]],
  ['ends at a blank line', '|a|\n|-|\n \t\n|1|', [[1, 2]]],
  ['ends at a heading', '|a|\n|-|\n# x', [[1, 2]]],
  ['ends at a thematic break', '|a|\n|-|\n---\n|1|', [[1, 2]]],
  ['ends at a fence', '|a|\n|-|\n```\n', [[1, 2]]],
  ['ends at HTML', '|a|\n|-|\n<div>', [[1, 2]]],
  ['ends at a complete tag', '|a|\n|-|\n<b>', [[1, 2]]],
  ['goes on at a tag and more', '|a|\n|-|\n<b>x', [[1, 3]]],
  ['ends at a blockquote', '|a|\n|-|\n> x', [[1, 2]]],
  ['ends at a list item', '|a|\n|-|\n2. x', [[1, 2]]],
  ['ends at an empty list item', '|a|\n|-|\n-', [[1, 2]]],
  ['ends at four columns', '|a|\n|-|\n    |1|', [[1, 2]]],
  ['a leading pipe guards markers', '|a|\n|-|\n|# x\n|- x\n|> x', [[1, 5]]],
  ['two tables next to each other are one', '|a|\n|-|\n|b|\n|-|', [[1, 4]]],
  [
    'two tables with a break between',
    '|a|\n|-|\n***\n|b|\n|-|',
    [
      [1, 2],
      [4, 5],
    ],
  ],

  ['in a blockquote', '> |a|\n> |-|\n> |1|', [[1, 3]]],
  ['in a list item', '- x\n\n  |a|\n  |-|\n  |1|', [[3, 5]]],
  ['beside a list marker', '1. |a|\n   |-|', [[1, 2]]],
  ['five columns behind a list marker', '-     |a|\n      |-|', []],
  ['short of the item', '1. x\n\n  |a|\n  |-|', [[3, 4]]],
  ['lazy header row', '> x\n|a|\n|-|', []],
  ['lazy header row, delimiter row not', '> x\n|a|\n> |-|', [[2, 3]]],
  ['lazy delimiter row', '> |a|\n|-|', []],
  ['lazy delimiter row in an item', '- |a|\n |-|', []],
  ['lazy data row', '> |a|\n> |-|\n|1|', [[1, 2]]],
  ['lazy data row is no header row', '> |a|\n> |-|\n|b|\n|-|', [[1, 2]]],
  [
    'header row below a lazy data row',
    '> |a|\n> |-|\nx\n|b|\n|-|',
    [
      [1, 2],
      [4, 5],
    ],
  ],
  ['delimiter row in another item', '- |a|\n- |-|', []],
  ['complete tag on a lazy line', '- x\n<b>\ny\n:-', [[3, 4]]],
];

const alignments = [
  ['|a|b|c|d|\n|-|:-|-:|:-:|', [null, 'left', 'right', 'center']],
  ['> a|b\n> :--|:--:', ['left', 'center']],
] as const;

describe('tables', () => {
  it.each(cases)('%s', (_, text, tables) => {
    const found = scanBlocks(text).tables.map(({ header, end }) => [header + 1, end]);
    expect(found).toEqual(tables);
    expect(referenceTables(text).map(({ start, end }) => [start, end])).toEqual(tables);
  });

  it.each(alignments)('%j', (text, align) => {
    expect(scanBlocks(text).tables.map((table) => table.align)).toEqual([align]);
  });
});

describe('scanBlocks', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'\n\r\t >-*1.)|:\\`~<!/[]"=#$a\u0000\ufeff\u00a0\ud800'),
      maxLength: 60,
    }),
  );

  it('describes every line of any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, contents, containers, containerList, tables, fences } = scanBlocks(text);
        for (let line = 0; line < lines.count; line++) {
          expect(contents[line]).toBeGreaterThanOrEqual(lines.starts[line] ?? 0);
          expect(contents[line]).toBeLessThanOrEqual(lines.ends[line] ?? 0);
          expect(containers[line]).toBeLessThan(containerList.length);
        }
        containerList.forEach(({ parent }, id) => {
          expect(parent).toBeLessThan(id);
        });
        let last = 0;
        for (const { header, end } of tables) {
          expect(header).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(header + 1);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(lines.count);
        for (const { open, end } of fences) {
          expect(end).toBeGreaterThan(open);
          expect(end).toBeLessThanOrEqual(lines.count);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives nothing for nothing', () => {
    expect(scanBlocks('')).toMatchObject({ lines: { count: 0 }, tables: [], fences: [] });
  });
});
