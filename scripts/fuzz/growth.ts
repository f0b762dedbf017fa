import { performance } from 'node:perf_hooks';
import { mend } from '../../src/mend.ts';
import { patterns } from './patterns.ts';

/**
 * Times the mending of hostile texts at one, two and four times a size and prints how the time grows: about 2 each where
 * it is linear. Figures, no gate. Arguments: the size in characters, and a part of the names to take.
 */
const size = Number(process.argv[2] ?? 100_000);
const only = process.argv[3] ?? '';

function timed(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    mend(text, { level: 'all' });
    best = Math.min(best, performance.now() - start);
    if (best > 500) break;
  }
  return best;
}

mend('| a | b |\n|---|\n| 1 | 2 |\n'.repeat(2000), { level: 'all' });
console.log(`${'pattern'.padEnd(50)} ${size} characters, ms     x2     x4   written`);
for (const { name, of } of patterns) {
  if (!name.includes(only)) continue;
  const times = [1, 2, 4].map((factor) => timed(of(size * factor)));
  const [one = 0, two = 0, four = 0] = times;
  const text = of(size);
  const written = mend(text, { level: 'all' }).length / text.length;
  const ratios = `${(two / one).toFixed(1).padStart(6)} ${(four / two).toFixed(1).padStart(6)}`;
  const mark = four > 20 && (four / two > 3 || two / one > 3) ? '  <--' : written > 4 ? '  long' : '';
  console.log(
    `${name.padEnd(50)} ${one.toFixed(1).padStart(20)} ${ratios} ${written.toFixed(2).padStart(9)}${mark}`,
  );
}
