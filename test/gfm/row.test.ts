import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHeaderCells, splitRow } from '../../src/gfm/row.ts';

/** line, cell contents, leading pipe, trailing pipe */
const cases: [line: string, cells: string[], leading: boolean, trailing: boolean][] = [
  ['', [''], false, false],
  ['  \t', [''], false, false],
  ['foo', ['foo'], false, false],
  ['|', [''], true, false],
  ['| ', [''], true, false],
  ['||', [''], true, true],
  ['| |', [''], true, true],
  ['|||', ['', ''], true, true],
  ['| a | b |', ['a', 'b'], true, true],
  ['a | b', ['a', 'b'], false, false],
  ['a | b |', ['a', 'b'], false, true],
  ['| a | b', ['a', 'b'], true, false],
  ['|a|b||', ['a', 'b', ''], true, true],
  ['|1||3|', ['1', '', '3'], true, true],
  ['   |\ta\t|  ', ['a'], true, true],
  ['|a\\|b|', ['a\\|b'], true, true],
  ['|1|2\\|', ['1', '2\\|'], true, false],
  ['x\\\\|y', ['x\\\\', 'y'], false, false],
  ['x\\\\\\|y', ['x\\\\\\|y'], false, false],
  ['|x\\ |y|', ['x\\', 'y'], true, true],
  ['|2\\', ['2\\'], true, false],
  ['`x|y`', ['`x', 'y`'], false, false],
  ['[[a|b]]', ['[[a', 'b]]'], false, false],
  ['|\u00a0a\u00a0|', ['\u00a0a\u00a0'], true, true],
  ['|\fa|', ['\fa'], true, true],
  ['a｜b│c', ['a｜b│c'], false, false],
  ['&#124;|b', ['&#124;', 'b'], false, false],
];

describe('splitRow', () => {
  it.each(cases)('%j', (line, cells, leadingPipe, trailingPipe) => {
    const text = `>>${line}|x`;
    const row = splitRow(text, 2, 2 + line.length);
    expect(row.cells.map((cell) => text.slice(cell.start, cell.end))).toEqual(cells);
    expect(row).toMatchObject({ leadingPipe, trailingPipe });
  });

  it('puts an empty cell directly after the pipe that opens it', () => {
    expect(splitRow('|  ||a', 0, 6).cells).toEqual([
      { start: 1, end: 1 },
      { start: 4, end: 4 },
      { start: 5, end: 6 },
    ]);
  });

  it('leaves nothing but blanks and its pipes outside the cells', () => {
    const unit = fc.constantFrom('|', '\\', ' ', '\t', 'a', '`', '\u00a0');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (line) => {
        const { cells, leadingPipe, trailingPipe } = splitRow(line, 0, line.length);
        let last = 0;
        let outside = '';
        for (const { start, end } of cells) {
          const content = line.slice(start, end);
          expect(content).not.toMatch(/^[ \t]|[ \t]$/);
          outside += line.slice(last, start);
          last = end;
        }
        outside += line.slice(last);
        const pipes = cells.length - 1 + Number(leadingPipe) + Number(trailingPipe);
        expect(outside.replace(/[ \t]/g, '')).toBe('|'.repeat(pipes));
      }),
    );
  });
});

describe('countHeaderCells', () => {
  it.each(cases)('%j', (line, cells) => {
    const text = `>>${line}|x`;
    const header = !/^[ \t]*\|?[ \t]*$/.test(line);
    expect(countHeaderCells(text, 2, 2 + line.length)).toBe(header ? cells.length : 0);
  });
});
