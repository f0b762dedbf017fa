import process from 'node:process';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { textOf } from '../../src/cli/io.ts';
import { announced, processIo, wantsColor } from '../../src/cli/process-io.ts';
import { bytesOf, memorySink } from './memory-io.ts';

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

test('standard input is opened by whoever reads it, and not before', async () => {
  const own = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
  onTestFinished(() => void Object.defineProperty(process, 'stdin', own));
  const opened = vi.fn(() => Readable.from([Buffer.from('| a |')]));
  Object.defineProperty(process, 'stdin', { get: opened, configurable: true });
  const { stdin } = processIo();
  expect(opened).not.toHaveBeenCalled();
  expect(await textOf(stdin)).toBe('| a |');
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a terminal that is read is told of, once and not before', async () => {
  const stderr = memorySink();
  const source = announced(bytesOf('| a |'), stderr);
  expect(stderr.text()).toBe('');
  let text = '';
  for await (const bytes of source) text += Buffer.from(bytes).toString();
  expect(text).toBe('| a |');
  expect(stderr.text()).toMatch(/^tablemend: [^\n]*Ctrl-D[^\n]*\n$/);
});
