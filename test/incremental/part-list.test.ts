import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PartList } from '../../src/incremental/part-list.ts';
import { extentOf } from '../../src/stream/extent.ts';
import type { Part } from '../../src/stream/parts.ts';

function partOf(text: string, below: string): Part {
  return {
    text,
    below,
    lines: 1,
    analysis: { tables: [], repairs: [] },
    marks: '',
    escapes: '',
    unescaped: false,
    waits: false,
  };
}

/** Parts of one line each, read as far as the line below. */
const texts = fc.array(fc.string({ minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 400,
  size: 'max',
});
const partsOf = (lines: readonly string[]): Part[] =>
  lines.map((text, index) => partOf(text, lines[index + 1] ?? ''));

/** The place, looked for part by part. */
function placeIn(parts: readonly Part[], offset: number): { first: number; before: unknown } {
  let first = 0;
  let end = 0;
  while (first < parts.length - 1) {
    end += parts[first]?.text.length ?? 0;
    if (end + (parts[first]?.below.length ?? 0) >= offset) break;
    first++;
  }
  return { first, before: extentOf(parts.slice(0, first)) };
}

test('a place is found as if parts were gone through one by one', () => {
  fc.assert(
    fc.property(texts, fc.nat(1200), (lines, offset) => {
      const parts = partsOf(lines);
      expect(new PartList(parts).find(offset)).toEqual(placeIn(parts, offset));
    }),
  );
});

test('and so it is after parts have taken the place of others', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(400), fc.nat(400), fc.boolean(), fc.nat(1200), (...given) => {
      const [lines, others, from, count, isSameCount, offset] = given;
      const first = from % lines.length;
      const end = Math.min(first + count, lines.length);
      const added = isSameCount ? lines.slice(first, end).map((line) => `${line}!`) : others;
      const list = new PartList(partsOf(lines));
      list.replace(first, end, partsOf(added));
      expect(list.all.map(({ text }) => text)).toEqual([
        ...lines.slice(0, first),
        ...added,
        ...lines.slice(end),
      ]);
      expect(list.find(offset)).toEqual(placeIn(list.all, offset));
    }),
  );
});
