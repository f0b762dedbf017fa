import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { bytesOf, memorySink, run } from './memory-io.ts';

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help names every command and option', async () => {
  const { status, stdout } = await run(['--help']);
  expect(status).toBe(0);
  for (const word of ['fix', 'tables', 'jsonl', '--level', '--check', '--json', '--rule', '--version'])
    expect(stdout).toContain(word);
});

test.each([[[]], [['mend']], [['fix', '--rule', 'x\u001b=off']], [['fix', 'a\nb.md']]])(
  'a failure is one line on standard error and status 2: %j',
  async (argv) => {
    const { status, stdout, stderr } = await run(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^tablemend: [^\n\u001b]+\n$/);
  },
);

test.each([['fix'], ['fix', '--check'], ['tables'], ['jsonl']])(
  'nobody reads the output of %s any more: status 0',
  async (...argv) => {
    const broken = async (): Promise<void> => {
      throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    };
    const stderr = memorySink();
    const status = await main(argv, {
      stdin: bytesOf('| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n'),
      stdout: { write: broken },
      stderr,
      open: () => bytesOf(''),
    });
    expect({ status, told: stderr.text() }).toEqual({ status: 0, told: '' });
  },
);

test('another output error is told', async () => {
  const stderr = memorySink();
  const full = async (): Promise<void> => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  const io = { stdin: bytesOf('text'), stdout: { write: full }, stderr, open: () => bytesOf('') };
  expect(await main(['fix'], io)).toBe(2);
  expect(stderr.text()).toBe('tablemend: ENOSPC: no space left on device, write\n');
});
