import { expect, test } from 'vitest';
import { BROKEN, CLEAN, SHORT } from './documents.ts';
import { folderWith } from './folder.ts';
import { run } from './memory-io.ts';

test('says what is wrong in each file, and exits with 1', async () => {
  const folder = folderWith({ 'docs/a.md': CLEAN, 'docs/b.md': BROKEN, 'docs/c.txt': BROKEN });
  const { status, stdout, stderr } = await folder.run(['lint', 'docs']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^docs\/b\.md:2:1 error delimiter-row\n/);
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

test('a config says how much a rule matters, the command line over it', async () => {
  const config = { rules: { 'short-row': 'error', 'delimiter-row': 'warn' } };
  const folder = folderWith({
    '.tablemendrc.json': JSON.stringify(config),
    'a.md': SHORT,
    'b.md': BROKEN,
  });
  const { status, stdout } = await folder.run(['lint', '.']);
  expect(status).toBe(1);
  expect(stdout).toContain('a.md:4:10 error short-row\n');
  expect(stdout).toContain('b.md:2:1 warning delimiter-row\n');
  expect((await folder.run(['lint', '--rule', 'short-row=off', '.'])).status).toBe(0);
  expect((await folder.run(['lint', '--no-config', 'a.md'])).status).toBe(0);
});

test('standard input goes by the name that it is given', async () => {
  const folder = folderWith({ '.tablemendignore': 'old\n' });
  const named = await folder.run(['lint', '--stdin-filepath', 'docs/a.md'], BROKEN);
  expect(named.stdout).toMatch(/^docs\/a\.md:2:1 error/);
  const ignored = await folder.run(['lint', '--stdin-filepath', 'old/a.md'], BROKEN);
  expect(ignored).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a file that is named and ignored is told of', async () => {
  const folder = folderWith({ '.tablemendignore': 'old\n', 'old/a.md': BROKEN, 'b.md': CLEAN });
  expect(await folder.run(['lint', 'old/a.md', 'b.md'])).toEqual({
    status: 0,
    stdout: '',
    stderr: 'tablemend: old/a.md: an ignore file leaves it out (--no-ignore takes it in)\n',
  });
  expect(await folder.run(['lint', 'old', 'b.md'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a file that cannot be read is told and the others are reported: status 2', async () => {
  const folder = folderWith({ 'a.md': Uint8Array.from([0xff]), 'b.md': BROKEN });
  const { status, stdout, stderr } = await folder.run(['lint', 'a.md', 'b.md']);
  expect(status).toBe(2);
  expect(stdout).toContain('b.md:2:1 error');
  expect(stderr).toBe('tablemend: a.md: is not UTF-8 and was left as it is\n');
});

test.each(['json', 'sarif', 'github', 'junit'])('reports as %s', async (format) => {
  const { status, stdout } = await run(['lint', '--format', format], BROKEN);
  expect(status).toBe(1);
  expect(stdout).toContain('delimiter-row');
});

test.each([
  [['--format', 'xml'], 'Allowed choices are text, json, sarif, github, junit.'],
  [['--max-warnings', '-1'], 'max-warnings'],
  [['--rule', 'short-row=maybe'], 'It must be ID=off, ID=warn or ID=error.'],
  [['--rule', 'no-such=warn'], 'got "no-such"'],
  [['--check'], "unknown option '--check'"],
])('%j is wrong usage', async (flags, message) => {
  const { status, stderr } = await run(['lint', ...flags], CLEAN);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
