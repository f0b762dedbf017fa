import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { bytesOf, memorySink, run } from './memory-io.ts';

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [['--help'], ['fix', 'lint', 'tables', 'jsonl', '--version']],
  [
    ['fix', '--help'],
    ['--check', '--write', '--diff', '--level', '--rule', '--config', 'Examples:', 'Status:'],
  ],
  [
    ['lint', '--help'],
    ['--format', '--max-warnings', '--no-ignore', 'Examples:', 'Status:'],
  ],
  [
    ['tables', '--help'],
    ['--json', '--rule', 'Examples:', 'Status:'],
  ],
  [
    ['to', '--help'],
    ['--table', '--out', '--types', '--keys', '--formulas', 'xlsx', 'Examples:', 'Status:'],
  ],
  [
    ['from', '--help'],
    ['--style', '--no-header', '--spans', 'html', 'Examples:', 'Status:'],
  ],
  [
    ['jsonl', '-h'],
    ['--rule', '{"id"', 'Examples:', 'Status:'],
  ],
  [
    ['explain', '--help'],
    ['rule', 'Examples:', 'Status:'],
  ],
])('%j tells what there is, on lines that fit', async (argv, words) => {
  const { status, stdout, stderr } = await run(argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const word of words) expect(stdout).toContain(word);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test.each([
  [['help'], ['--help']],
  [
    ['help', 'fix'],
    ['fix', '--help'],
  ],
  [['version'], ['--version']],
])('%j is %j', async (words, flags) => {
  const { status, stdout, stderr } = await run(flags);
  expect(stdout).not.toBe('');
  expect(await run(words)).toEqual({ status, stdout, stderr });
});

test.each([
  [['help', 'fixx'], "'fixx' is invalid for argument 'command'. Allowed choices are fix, lint, "],
  [['help', 'fix', 'a.md'], "too many arguments for 'help'"],
  [['version', 'fix'], "too many arguments for 'version'"],
])('%j is wrong usage', async (argv, message) => {
  const { status, stdout, stderr } = await run(argv);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('every command says what it does in the help of all', async () => {
  const { stdout } = await run(['--help']);
  const commands = stdout.split('Commands:\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
  expect(commands.length).toBeGreaterThan(3);
  for (const line of commands) expect(line).toMatch(/^ {2}\S.* {2}\S/);
});

test('a command that is missing or unknown is told with those that there are', async () => {
  expect((await run([])).stderr).toMatch(/^tablemend: a command is missing: fix, lint, tables, jsonl/);
  expect((await run(['fixx'])).stderr).toMatch(/^tablemend: unknown command 'fixx' .*Did you mean fix\?/);
});

test.each([
  [['fix', '--levl', 'all'], 'tablemend fix --help'],
  [['to', 'csv', 'a', 'b'], 'tablemend to --help'],
  [['--levl'], 'tablemend --help'],
])('wrong usage points to the help of the command: %j', async (argv, help) => {
  expect((await run(argv)).stderr).toContain(`(see ${help})`);
});

test.each([[[]], [['mend']], [['fix', '--rule', 'x\u001b=off']], [['tables', 'a\nb.md']]])(
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
