import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRow } from '../../src/gfm/row.ts';
import { type Row, readRow } from '../../src/tokens/row.ts';
import { LOOSE_BLANKS, SEPARATOR_SIZE, Separator, scanSeparators } from '../../src/tokens/separators.ts';

function rowOf(line: string, mask: number): Row {
  return readRow(line, 0, line.length, scanSeparators(line, 0, line.length), mask);
}

function cellsOf(line: string, row: Row): string[] {
  const cells: string[] = [];
  for (let i = 0; i < row.cells.length; i += 2) cells.push(line.slice(row.cells[i], row.cells[i + 1]));
  return cells;
}

const { pipe, escaped, box, entity } = Separator;

test.each<[string, number, string[], boolean, boolean]>([
  ['| a | b |', pipe, ['a', 'b'], true, true],
  ['a | b', pipe, ['a', 'b'], false, false],
  ['| a | b', pipe, ['a', 'b'], true, false],
  ['a | b |', pipe, ['a', 'b'], false, true],
  ['  |a|\tb |  ', pipe, ['a', 'b'], true, true],
  ['|| a |', pipe, ['', 'a'], true, true],
  ['| |', pipe, [''], true, true],
  ['|', pipe, [''], true, false],
  ['words', pipe, ['words'], false, false],
  ['| a \\| b | c |', pipe, ['a \\| b', 'c'], true, true],
  ['| a \\| b | c |', pipe | escaped, ['a', 'b', 'c'], true, true],
  ['\\| a \\| b \\|', pipe | escaped, ['a', 'b'], true, true],
  ['│ a | b │', box, ['a | b'], true, true],
  ['│ a │ b │', pipe, ['│ a │ b │'], false, false],
  ['&#124; a &#124; b &#124;', pipe | entity, ['a', 'b'], true, true],
  ['|\u00a0a\u3000|', pipe, ['\u00a0a\u3000'], true, true],
  ['|\u00a0a\u3000|', pipe | LOOSE_BLANKS, ['a'], true, true],
  ['|\u00c2\u00a0a\u00c2\u00a0 |', pipe | LOOSE_BLANKS, ['\u00c2\u00a0a\u00c2\u00a0'], true, true],
  ['\ufeff| a |', pipe, ['\ufeff', 'a'], false, true],
  ['\ufeff| a |', pipe | LOOSE_BLANKS, ['a'], true, true],
  ['|\u200ba\u200b|\u2060b\u2060|', pipe | LOOSE_BLANKS, ['a', 'b'], true, true],
  ['|\na\r\n|\rb\n|', pipe | LOOSE_BLANKS, ['a', 'b'], true, true],
  ['|a\u00a0|\u00c2 |', pipe | LOOSE_BLANKS, ['a', '\u00c2'], true, true],
  ['|\u00a0\u00a0|', pipe | LOOSE_BLANKS, [''], true, true],
])('%j under the classes %i', (line, mask, cells, leading, trailing) => {
  const row = rowOf(line, mask);
  expect(cellsOf(line, row)).toEqual(cells);
  expect([row.count, row.leading, row.trailing]).toEqual([cells.length, leading, trailing]);
});

describe('on any line', () => {
  const pieces = fc.constantFrom(
    '|',
    '||',
    '\\',
    '\\|',
    ' ',
    '\t',
    'a',
    'bc',
    '`',
    '\u00a0',
    '│',
    '&#124;',
    '😀',
  );
  const lines = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(''));
  const masks = fc.integer({ min: 0, max: 127 });

  test('cells and separators tile it, blanks between them', () => {
    fc.assert(
      fc.property(lines, masks, (line, mask) => {
        const { cells, separators } = rowOf(line, mask);
        const stretches: [number, number][] = [];
        for (let i = 0; i < cells.length; i += 2) stretches.push([cells[i] ?? 0, cells[i + 1] ?? 0]);
        for (let i = 0; i < separators.length; i += SEPARATOR_SIZE) {
          stretches.push([separators[i] ?? 0, (separators[i] ?? 0) + (separators[i + 1] ?? 0)]);
        }
        stretches.sort(([a, b], [c, d]) => a - c || b - d);
        let at = 0;
        for (const [start, end] of stretches) {
          expect(line.slice(at, start)).toMatch(/^\s*$/);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(line.slice(at)).toMatch(/^\s*$/);
      }),
    );
  });

  test('it is read as it is by itself, whatever stands around it', () => {
    fc.assert(
      fc.property(lines, lines, lines, masks, (before, line, after, mask) => {
        const start = before.length;
        const around = `${before}${line}${after}`;
        const all = scanSeparators(line, 0, line.length);
        const moved = all.map((value, at) => (at % SEPARATOR_SIZE === 0 ? value + start : value));
        const { cells, separators, ...rest } = readRow(around, start, start + line.length, moved, mask);
        const own = rowOf(line, mask);
        expect(cells.map((offset) => offset - start)).toEqual(own.cells);
        expect(rest).toEqual({ count: own.count, leading: own.leading, trailing: own.trailing });
        expect(separators).toHaveLength(own.separators.length);
      }),
    );
  });

  test('plain pipes part cells as GFM has it', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const row = rowOf(line, pipe);
        const gfm = splitRow(line, 0, line.length);
        expect(cellsOf(line, row)).toEqual(gfm.cells.map(({ start, end }) => line.slice(start, end)));
        expect([row.leading, row.trailing]).toEqual([gfm.leadingPipe, gfm.trailingPipe]);
      }),
    );
  });
});
