import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineSplitter } from '../../src/cli/line-splitter.ts';
import { pieces } from '../incremental/pieces.ts';

test('lines are those of the whole, wherever it is cut', () => {
  const bytes = fc.array(fc.constantFrom(10, 10, 65, 0xc3, 0xa4), { maxLength: 60 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 20 }), (all, size) => {
      const splitter = createLineSplitter(100);
      const lines: number[][] = [];
      for (let at = 0; at < all.length; at += size)
        for (const line of splitter.push(Uint8Array.from(all.slice(at, at + size))))
          lines.push([...(line ?? [])]);
      for (const line of splitter.end()) lines.push([...(line ?? [])]);
      expect(lines).toEqual(linesOf(all));
    }),
  );
});

test('a line that is too long is told, and those around it are read', () => {
  for (const size of [1, 2, 3, 20]) {
    const splitter = createLineSplitter(3);
    const lines = [];
    for (const piece of pieces('abc\nabcd\n\nabcdefg\nab', [size]))
      lines.push(...splitter.push(Buffer.from(piece)));
    lines.push(...splitter.end());
    expect(lines.map((line) => line && Buffer.from(line).toString())).toEqual(['abc', null, '', null, 'ab']);
  }
});

function linesOf(bytes: readonly number[]): number[][] {
  const lines: number[][] = [[]];
  for (const byte of bytes) {
    if (byte === 10) lines.push([]);
    else lines.at(-1)?.push(byte);
  }
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines;
}
