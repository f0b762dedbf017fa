import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDigit, isLetter, skipBlanks, skipRun } from '../../src/gfm/codes.ts';
import { countDelimiterCells, readDelimiterRow } from '../../src/gfm/delimiter.ts';
import { countHeaderCells, splitRow } from '../../src/gfm/row.ts';

test('digits and letters are those of ASCII', () => {
  for (let code = 0; code < 400; code++) {
    const character = String.fromCharCode(code);
    expect([code, isDigit(code), isLetter(code)]).toEqual([
      code,
      /[0-9]/.test(character),
      /[A-Za-z]/.test(character),
    ]);
  }
});

const stretch = fc.string({ unit: fc.constantFrom('|', '-', ':', '\\', ' ', '\t', 'a'), maxLength: 12 });

test('a line is read as it is by itself, whatever stands around it', () => {
  fc.assert(
    fc.property(stretch, stretch, stretch, (before, line, after) => {
      const text = before + line + after;
      const start = before.length;
      const end = start + line.length;
      const { length } = line;
      expect(skipBlanks(text, start, end) - start).toBe(skipBlanks(line, 0, length));
      expect(skipRun(text, start, end, 45) - start).toBe(skipRun(line, 0, length, 45));
      expect(readDelimiterRow(text, start, end)).toEqual(readDelimiterRow(line, 0, length));
      expect(countDelimiterCells(text, start, end)).toBe(countDelimiterCells(line, 0, length));
      expect(countHeaderCells(text, start, end)).toBe(countHeaderCells(line, 0, length));
      const { cells, ...pipes } = splitRow(text, start, end);
      const own = cells.map((cell) => ({ start: cell.start - start, end: cell.end - start }));
      expect({ cells: own, ...pipes }).toEqual(splitRow(line, 0, length));
    }),
    { numRuns: 2000 },
  );
});
