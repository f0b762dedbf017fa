import { expect, test } from 'vitest';
import { run } from './memory-io.ts';

const BROKEN = '| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n';
const CLEAN = '| a | b |\n| - | - |\n| 1 | 2 |\n';
/** One row too few cells: a guess, so a warning. */
const SHORT = '| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |\n| 4 | 5 |\n';

test('says what is wrong in each file, and exits with 1', async () => {
  const { status, stdout, stderr } = await run(['lint', 'a.md', 'b.md'], '', {
    'a.md': CLEAN,
    'b.md': BROKEN,
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^b\.md:2:1 error delimiter-row\n/);
  expect(stdout).toMatch(/\n1 error and 0 warnings in 1 file\n$/);
});

test('says nothing of a clean document', async () => {
  expect(await run(['lint'], CLEAN)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('warnings are an error only where there are more than allowed', async () => {
  expect((await run(['lint'], SHORT)).status).toBe(0);
  expect((await run(['lint', '--max-warnings', '1'], SHORT)).status).toBe(0);
  expect((await run(['lint', '--max-warnings', '0'], SHORT)).status).toBe(1);
});

test('the level and the rules say what counts', async () => {
  expect((await run(['lint', '--level', 'safe'], SHORT)).stdout).toBe('');
  expect((await run(['lint', '--rule', 'short-row=error'], SHORT)).status).toBe(1);
  expect((await run(['lint', '--rule', 'delimiter-row=off'], BROKEN)).stdout).not.toContain(
    'delimiter-row\n',
  );
});

test.each(['json', 'sarif', 'github', 'junit'])('reports as %s', async (format) => {
  const { status, stdout } = await run(['lint', '--format', format], BROKEN);
  expect(status).toBe(1);
  expect(stdout).toContain('delimiter-row');
});

test.each([
  [['--format', 'xml'], '--format must be one of text, json, sarif, github, junit, got "xml"'],
  [['--max-warnings', '-1'], 'max-warnings'],
  [['--rule', 'short-row=maybe'], '--rule must be ID=off, ID=warn or ID=error, got "short-row=maybe"'],
  [['--check'], '--check is no option of lint'],
])('%j is wrong usage', async (flags, message) => {
  const { status, stderr } = await run(['lint', ...flags], CLEAN);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
