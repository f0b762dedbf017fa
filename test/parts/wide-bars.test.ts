import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WideBars } from '../../src/parts/wide-bars.ts';
import { separatorAt } from '../../src/tokens/separators.ts';

const stretch = fc
  .tuple(
    fc.constantFrom('│', '¦', '∣', '…', 'é', 'a', '一'),
    fc.constantFrom('', 'x'.repeat(700), 'ж'.repeat(1500)),
  )
  .map((pieces) => pieces.join(''));

function firstBar(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (text.charCodeAt(at) > 0xff && separatorAt(text, at) !== 0) return at;
  return Number.POSITIVE_INFINITY;
}

test('going down a text, each bar is found that stands above where it is looked for', () => {
  fc.assert(
    fc.property(
      fc.array(stretch, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(3000)), { maxLength: 12 }),
      (text, steps) => {
        const bars = new WideBars(text);
        let from = 0;
        for (const [further, below] of steps) {
          from += further;
          const before = from + below;
          const first = firstBar(text, from);
          const found = bars.next(from, before);
          if (first < before || found < before) expect(found).toBe(first);
        }
        expect(bars.next(from, Number.POSITIVE_INFINITY)).toBe(firstBar(text, from));
      },
    ),
  );
});
