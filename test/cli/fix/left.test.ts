import { expect, test } from 'vitest';
import { mend } from '../../../src/mend.ts';
import { BROKEN, CLEAN, SHORT } from '../documents.ts';
import { folderWith } from '../folder.ts';
import { run } from '../memory-io.ts';

const ONE = 'Not mended: 1 guess, which --level all mends too: 1 short-row\n';
/** Certain damage and two guesses. */
const MIXED = `${BROKEN}\n${SHORT}\n${SHORT}`;
const TWO = 'Not mended: 2 guesses, which --level all mends too: 2 short-row\n';

test.each([
  [SHORT, ONE],
  [MIXED, TWO],
  [CLEAN, ''],
  [BROKEN, ''],
])('what the level leaves of standard input is told, never on standard output: %j', async (text, left) => {
  expect(await run(['fix'], text)).toEqual({ status: 0, stdout: mend(text), stderr: left });
  const checked = await run(['fix', '--check'], text);
  const isChanged = mend(text) !== text;
  expect({ status: checked.status, stderr: checked.stderr }).toEqual({
    status: isChanged ? 1 : 0,
    stderr: left,
  });
  expect(checked.stdout.split('\n')).toHaveLength(isChanged ? 2 : 1);
  expect((await run(['fix', '--diff'], text)).stderr).toBe(left);
  expect((await run(['fix', '--format-tables', 'aligned'], text)).stderr).toBe(left);
});

test.each([[['--level', 'all']], [['--quiet']], [['--quiet', '--check']], [['--rule', 'short-row=off']]])(
  'with %j nothing is left to tell',
  async (flags) => {
    const folder = folderWith({ 'a.md': SHORT });
    expect((await run(['fix', ...flags], SHORT)).stderr).toBe('');
    expect((await folder.run(['fix', ...flags, 'a.md'])).stderr).not.toContain('Not mended');
  },
);

test('the parts of a long text on standard input are summed up', async () => {
  const part = `# Part\n\n${SHORT}\n`;
  const { stdout, stderr } = await run(['fix'], part.repeat(100));
  expect(stdout).toBe(part.repeat(100));
  expect(stderr).toBe('Not mended: 100 guesses, which --level all mends too: 100 short-row\n');
});

test('what no level mends is not promised', async () => {
  // Reported without edits: nothing tells whether the first row names the columns.
  const text = '| one | two |\n| three | four |\n';
  expect(await run(['fix', '--check'], text)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('one line tells what is left of all files', async () => {
  const folder = folderWith({ 'a.md': SHORT, 'b.md': MIXED, 'docs/c.md': CLEAN });
  const left = 'Not mended: 3 guesses in 2 of 3 files, which --level all mends too: 3 short-row\n';
  const summary = '1 of 3 files: 1 delimiter-row\n';
  expect((await folder.run(['fix', '--check', '.'])).stderr).toBe(`To mend: ${summary}${left}`);
  expect((await folder.run(['fix', '--diff', '.'])).stderr).toBe(`To mend: ${summary}${left}`);
  expect((await folder.run(['fix', '--write', '.'])).stderr).toBe(`Mended ${summary}${left}`);
  expect((await folder.run(['fix', '--write', '--level', 'all', '.'])).stderr).toBe(
    'Mended 2 of 3 files: 3 short-row\n',
  );
});

test('files that are printed have it as well', async () => {
  const folder = folderWith({ 'a.md': SHORT, 'b.md': CLEAN });
  expect(await folder.run(['fix', 'a.md', 'b.md'])).toEqual({
    status: 0,
    stdout: SHORT + CLEAN,
    stderr: 'Not mended: 1 guess in 1 of 2 files, which --level all mends too: 1 short-row\n',
  });
});

test('the level that counts is that of each document', async () => {
  const folder = folderWith({ 'a.md': SHORT, 'docs/.tablemendrc': 'level: all\n', 'docs/b.md': SHORT });
  expect((await folder.run(['fix', '--check', '.'])).stderr).toBe(
    'To mend: 1 of 2 files: 1 short-row\n' +
      'Not mended: 1 guess in 1 of 2 files, which --level all mends too: 1 short-row\n',
  );
});
