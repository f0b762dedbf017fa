import { expect, test } from 'vitest';
import { wantsColor } from '../../src/cli/process-io.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('with %j, on a terminal: %s, colours: %s', (env, isTerminal, colored) => {
  expect(wantsColor(env, isTerminal)).toBe(colored);
});
