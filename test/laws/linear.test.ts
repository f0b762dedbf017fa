import { afterAll, describe, expect, test } from 'vitest';
import { patterns } from '../../scripts/fuzz/patterns.ts';
import { doubling, MOST_FOR_TWICE, stepsOf } from './growth.ts';
import { StepCounter } from './steps.ts';

const counter = new StepCounter();
afterAll(() => counter.close());

test('there are enough hostile texts', () => {
  expect(new Set(patterns.map(({ name }) => name)).size).toBeGreaterThan(40);
});

test.each(patterns)('work grows with the text: $name', ({ of }) => {
  expect(doubling([4000, 8000, 16_000].map((size) => stepsOf(counter, of(size))))).toBeLessThanOrEqual(
    MOST_FOR_TWICE,
  );
});

describe('the counter sees what it is for', () => {
  const own = new StepCounter((url) => url.endsWith('linear.test.ts'));
  afterAll(() => own.close());
  const growth = (work: (size: number) => unknown): number =>
    own.count(() => work(2000)) / own.count(() => work(1000));

  test('work that grows with the text, in loops and in built-in functions', () => {
    expect(growth((size) => countTo(size))).toBeCloseTo(2, 1);
    expect(growth((size) => 'a'.repeat(size).indexOf('b'))).toBeCloseTo(2, 1);
  });

  test('loops in loops, searches, copies and spreads that are made again and again', () => {
    expect(growth((size) => times(size, () => countTo(size)))).toBeGreaterThan(3.5);
    const text = (size: number): string => 'a'.repeat(size);
    expect(growth((size) => times(size, () => text(size).indexOf('b')))).toBeGreaterThan(3.5);
    expect(growth((size) => times(size, () => /b/.test(text(size))))).toBeGreaterThan(3.5);
    expect(growth((size) => times(size, () => text(size).replace(/b/g, '')))).toBeGreaterThan(3.5);
    const list = (size: number): number[] => new Array<number>(size).fill(0);
    expect(growth((size) => times(size, () => list(size).slice(1)))).toBeGreaterThan(3.5);
    expect(growth((size) => times(size, () => [...list(size)]))).toBeGreaterThan(3.5);
  });
});

function countTo(size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += at;
  return sum;
}

function times(size: number, work: () => unknown): void {
  for (let at = 0; at < size; at++) work();
}
