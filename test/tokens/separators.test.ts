import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEPARATOR_SIZE, Separator, scanSeparators, separatorAt } from '../../src/tokens/separators.ts';

const { pipe, escaped, box, fullwidth, broken, entity } = Separator;

/** Each separator as what stands there and its class. */
function separatorsIn(line: string): [string, number][] {
  const found = scanSeparators(line, 0, line.length);
  const result: [string, number][] = [];
  for (let i = 0; i < found.length; i += SEPARATOR_SIZE) {
    const start = found[i] ?? -1;
    result.push([line.slice(start, start + (found[i + 1] ?? 0)), found[i + 2] ?? 0]);
  }
  return result;
}

test.each<[string, [string, number][]]>([
  ['words', []],
  ['', []],
  [
    '| a |',
    [
      ['|', pipe],
      ['|', pipe],
    ],
  ],
  [
    'a||b',
    [
      ['|', pipe],
      ['|', pipe],
    ],
  ],
  ['a \\| b', [['\\|', escaped]]],
  ['a \\\\| b', [['|', pipe]]],
  ['a \\\\\\| b', [['\\|', escaped]]],
  ['`a | b`', [['|', pipe]]],
  [
    'a │ b ┃ c ║ d',
    [
      ['│', box],
      ['┃', box],
      ['║', box],
    ],
  ],
  ['a ｜ b', [['｜', fullwidth]]],
  ['a ¦ b', [['¦', broken]]],
  [
    'a &#124; b &#x7c; c &vert; d',
    [
      ['&#124;', entity],
      ['&#x7c;', entity],
      ['&vert;', entity],
    ],
  ],
  ['a &#12; b &amp; c', []],
  ['a – b — c', []],
])('%j', (line, expected) => {
  expect(separatorsIn(line)).toEqual(expected);
});

test('only what stands between the two offsets counts', () => {
  expect(scanSeparators('| a | b |', 1, 5)).toEqual([4, 1, pipe]);
  expect(scanSeparators('a &#124; b', 0, 5)).toEqual([]);
  expect(scanSeparators('a â”‚ b', 0, 4)).toEqual([]);
  expect(scanSeparators('a â”‚ b', 0, 5)).toEqual([2, 3, box]);
});

test.each([
  ['│', box],
  ['â”‚', box],
  ['｜', fullwidth],
  ['¦', broken],
  ['&#124;', entity],
  ['&amp;', 0],
  ['|', 0],
  ['é', 0],
  ['—', 0],
  ['', 0],
])('what starts with %j beside a pipe is of class %i', (mark, kind) => {
  expect(separatorAt(`a ${mark} b`, 2)).toBe(kind);
});

test('separators come in order, do not overlap and lie in the line', () => {
  const pieces = fc.constantFrom('|', '\\', '&#124;', '&', '│', '｜', '¦', 'a', ' ', '`', '\u{1f600}', 'â”‚');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const line = parts.join('');
      const found = scanSeparators(line, 0, line.length);
      let at = 0;
      for (let i = 0; i < found.length; i += SEPARATOR_SIZE) {
        expect(found[i]).toBeGreaterThanOrEqual(at);
        at = (found[i] ?? 0) + (found[i + 1] ?? 0);
      }
      expect(at).toBeLessThanOrEqual(line.length);
    }),
  );
});
