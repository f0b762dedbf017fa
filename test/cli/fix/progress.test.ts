import { expect, test } from 'vitest';
import { createProgress } from '../../../src/cli/fix/progress.ts';
import { memorySink } from '../memory-io.ts';

test('a long run on a terminal tells how far it is, and leaves nothing behind', async () => {
  const out = memorySink();
  let now = 0;
  const progress = createProgress(out, 500, () => now);
  for (let i = 0; i < 100; i++) await progress.step();
  await progress.clear();
  expect(out.text()).toBe('');
  now = 1_000;
  await progress.step();
  await progress.step();
  now = 1_100;
  await progress.step();
  expect(out.text()).toBe('\r\u001b[2K101 of 500 files\r\u001b[2K103 of 500 files');
  await progress.clear();
  await progress.clear();
  expect(out.text()).toBe('\r\u001b[2K101 of 500 files\r\u001b[2K103 of 500 files\r\u001b[2K');
});

test('elsewhere it tells nothing', async () => {
  let now = 0;
  const progress = createProgress(null, 500, () => now);
  now = 10_000;
  await progress.step();
  await progress.clear();
});
