import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalEnd, originalStart, positionMap } from '../../src/remark/position-map.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Edit } from '../../src/types.ts';

const none = (): [] => [];

/** A text of numbered characters, so that each can be told from all others, and edits of it. */
const edited = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('', '|', '| x |', '\n\n')), { maxLength: 6 }),
  )
  .map(([length, drafts]) => {
    const text = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const edits: Edit[] = [];
    let from = 0;
    for (const [a, b, inserted] of [...drafts].sort((x, y) => x[0] - y[0])) {
      const start = Math.max(from, Math.min(a, length));
      const end = Math.min(start + (b % 7), length);
      edits.push({ start, end, text: inserted });
      from = end;
    }
    return { text, edits };
  });

test('each character that was kept is found where it was', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const mended = applyEdits(text, edits);
      const map = positionMap(text.length, edits, none);
      for (let at = 0; at < mended.length; at++) {
        if (mended.charCodeAt(at) < 0x4e00) continue;
        const start = originalStart(map, at);
        expect(text.charAt(start)).toBe(mended.charAt(at));
        expect(originalEnd(map, at + 1)).toBe(start + 1);
      }
    }),
  );
});

test('offsets keep their order and stay inside the text', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const length = applyEdits(text, edits).length;
      const map = positionMap(text.length, edits, none);
      let last = 0;
      for (let at = 0; at < length; at++) {
        const start = originalStart(map, at);
        const end = originalEnd(map, at + 1);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = start;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(originalEnd(map, length)).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each<[string, readonly Edit[], number, number]>([
  ['before an insertion', [{ start: 4, end: 4, text: '--' }], 3, 3],
  ['in an insertion', [{ start: 4, end: 4, text: '--' }], 5, 4],
  ['after an insertion', [{ start: 4, end: 4, text: '--' }], 6, 4],
  ['behind a removed stretch', [{ start: 4, end: 7, text: '' }], 4, 7],
])('a start %s', (_, edits, offset, expected) => {
  expect(originalStart(positionMap(10, edits, none), offset)).toBe(expected);
});

test.each<[string, readonly Edit[], number, number]>([
  ['before a removed stretch', [{ start: 4, end: 7, text: '' }], 4, 4],
  ['at the end of a replacement', [{ start: 4, end: 7, text: 'x' }], 5, 7],
  ['at the end of the text', [{ start: 4, end: 4, text: '--' }], 12, 10],
])('an end %s', (_, edits, offset, expected) => {
  expect(originalEnd(positionMap(10, edits, none), offset)).toBe(expected);
});
