import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { mend } from '../../../src/mend.ts';
import { BROKEN, CLEAN, SHORT } from '../documents.ts';
import { folderWith } from '../folder.ts';
import { bytesOf, memorySink, type Run, run } from '../memory-io.ts';

const FOUNDING = readFileSync(new URL('../../fixtures/founding-document.txt', import.meta.url), 'utf8');
const MENDED = mend(BROKEN);

test.each(['safe', 'all'] as const)('--level %s prints what mend gives', async (level) => {
  const { status, stdout, stderr } = await run(['fix', '--level', level], FOUNDING);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(mend(FOUNDING, { level }));
});

test.each([
  ['nothing', ''],
  ['a byte order mark and CRLF', `\ufeff${CLEAN.replaceAll('\n', '\r\n')}`],
  ['no line ending at the end', CLEAN.trimEnd()],
  ['characters of four bytes', '😀 | 😀\n'],
])('a document that needs no mending is copied byte for byte: %s', async (_, text) => {
  expect(await run(['fix'], text)).toEqual({ status: 0, stdout: text, stderr: '' });
  expect(await run(['fix', '--check'], text)).toEqual({ status: 0, stdout: '', stderr: '' });
  const folder = folderWith({ 'a.md': text });
  expect((await folder.run(['fix', 'a.md'])).stdout).toBe(text);
  expect((await folder.run(['fix', '--write', 'a.md'])).stdout).toBe('');
  expect(folder.read('a.md')).toBe(text);
});

test('files are printed mended, - is standard input', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.txt': CLEAN });
  expect(await folder.run(['fix', 'a.md', 'b.txt'])).toEqual({
    status: 0,
    stdout: MENDED + CLEAN,
    stderr: '',
  });
  expect(await folder.run(['fix', '-'], BROKEN)).toEqual({ status: 0, stdout: MENDED, stderr: '' });
  expect((await folder.run(['fix'], BROKEN)).stdout).toBe(MENDED);
  expect(folder.read('a.md')).toBe(BROKEN);
});

test.each([
  [['docs'], 2],
  [['.'], 3],
  [['**/*.md'], 3],
  [['a.md', 'docs/deep'], 2],
])('the documents of a folder are not printed as one: %j', async (args, count) => {
  const folder = folderWith({ 'a.md': BROKEN, 'docs/b.md': CLEAN, 'docs/deep/c.md': BROKEN });
  expect(await folder.run(['fix', ...args])).toEqual({
    status: 2,
    stdout: '',
    stderr: `tablemend: ${count} documents would be printed as one: --write mends the files, --diff and --check show what would change\n`,
  });
  expect((await folder.run(['fix', 'docs/deep'])).stdout).toBe(MENDED);
});

test('a file that is named and ignored is told of; that is no failure', async () => {
  const folder = folderWith({ '.tablemendignore': 'old\n', 'old/a.md': BROKEN, 'b.md': BROKEN });
  const told = 'tablemend: old/a.md: an ignore file leaves it out (--no-ignore takes it in)\n';
  expect(await folder.run(['fix', 'old/a.md'])).toEqual({ status: 0, stdout: '', stderr: told });
  expect(await folder.run(['fix', '--write', 'old/a.md', 'b.md'])).toEqual({
    status: 0,
    stdout: 'b.md: 1 delimiter-row\n',
    stderr: `${told}Mended 1 of 1 file: 1 delimiter-row\n`,
  });
  expect(folder.read('old/a.md')).toBe(BROKEN);
  expect((await folder.run(['fix', '--write', '--quiet', 'old/a.md'])).stderr).toBe('');
  expect((await folder.run(['fix', '--write', '--no-ignore', 'old/a.md'])).stderr).not.toContain(told);
  expect(folder.read('old/a.md')).toBe(MENDED);
});

test('in MDX files line breaks are written as MDX reads them', async () => {
  const text = '| River | Notes |\n|---|---|\n| Nile | long  \nand slow |\n| Elbe | short |\n';
  const folder = folderWith({ 'a.mdx': text, 'b.md': text });
  expect((await folder.run(['fix', 'a.mdx'])).stdout).toContain('| long<br/>and slow |');
  expect((await folder.run(['fix', 'b.md'])).stdout).toContain('| long<br>and slow |');
  expect((await folder.run(['fix', '--stdin-filepath', 'a.mdx'], text)).stdout).toContain('long<br/>and');
  expect((await folder.run(['lint', '--format', 'sarif', 'a.mdx'])).stdout).toContain('long<br/>and');
});

test('--check lists what would be mended, changes nothing, and exits with 1', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.md': CLEAN });
  const { status, stdout, stderr } = await folder.run(['fix', '--check', '.']);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^a\.md:2:1: delimiter-row: .*\n$/);
  expect(stderr).toBe('To mend: 1 of 2 files: 1 delimiter-row\n');
  expect(folder.read('a.md')).toBe(BROKEN);
  expect(await folder.run(['fix', '--check', '--quiet', 'b.md'])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('--check sees only what the level and the rules let it', async () => {
  const off = await run(['fix', '--check', '--rule', 'delimiter-row=off'], BROKEN);
  expect(off).toEqual({ status: 0, stdout: '', stderr: '' });
  expect((await run(['fix', '--check'], SHORT)).status).toBe(0);
  expect((await run(['fix', '--check', '--level', 'all'], SHORT)).status).toBe(1);
});

test('--write mends the files that need it, names them and counts', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'docs/b.md': BROKEN + FOUNDING, 'docs/c.md': CLEAN });
  const { status, stdout, stderr } = await folder.run(['fix', '--write', '.']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^a\.md: 1 delimiter-row\ndocs\/b\.md: .*\d missing-delimiter-row.*\n$/);
  expect(stderr).toMatch(/^Mended 2 of 3 files: .*2 delimiter-row/);
  expect(folder.read('a.md')).toBe(MENDED);
  expect(folder.read('docs/b.md')).toBe(mend(BROKEN + FOUNDING));
  expect(folder.names()).toEqual(['a.md', 'docs/b.md', 'docs/c.md']);
  expect(await folder.run(['fix', '--write', '.'])).toEqual({
    status: 0,
    stdout: '',
    stderr: 'Mended 0 of 3 files\n',
  });
});

test('--diff prints a patch; with --check the status tells', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.md': CLEAN });
  const patch = [
    '--- a/a.md',
    '+++ b/a.md',
    '@@ -1,4 +1,4 @@',
    ' | a | b | c |',
    '-|--|--|',
    '+| --- | --- | --- |',
    ' | 1 | 2 | 3 |',
    ' | 4 | 5 | 6 |',
    '',
  ].join('\n');
  const stderr = 'To mend: 1 of 2 files: 1 delimiter-row\n';
  expect(await folder.run(['fix', '--diff', '.'])).toEqual({ status: 0, stdout: patch, stderr });
  expect(await folder.run(['fix', '--diff', '--check', '.'])).toEqual({ status: 1, stdout: patch, stderr });
  expect(folder.read('a.md')).toBe(BROKEN);
  const piped = await folder.run(['fix', '--diff', '--stdin-filepath', 'a.md'], BROKEN);
  expect(piped).toEqual({ status: 0, stdout: patch, stderr: '' });
});

test('a rule that does not exist is told, with those that there are', async () => {
  const { status, stderr } = await run(['fix', '--rule', 'no-such=off']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^tablemend: a rule must be one of .*short-row.*, got "no-such"\n$/);
});

test.each([
  [['--write'], 'standard input'],
  [['--write', '--check', 'a.md'], '--check'],
  [['--write', '--diff', 'a.md'], '--diff'],
  [['-', 'a.md'], '- is standard input'],
  [['--level', 'some'], '--level'],
  [['--rule', 'short-row'], 'It must be ID=off. '],
  [['--rule', 'short-row=warn'], 'It must be ID=off. '],
  [['--rule', 'short-row=off=off'], 'It must be ID=off. '],
  [['--format-tables', 'wide'], 'minimal, compact, aligned'],
  [['--jobs', '0', 'a.md'], 'whole number'],
  [['--chek', 'a.md'], 'Did you mean --check?'],
])('%j is wrong usage', async (flags, message) => {
  const folder = folderWith({ 'a.md': BROKEN });
  const { status, stdout, stderr } = await folder.run(['fix', ...flags], BROKEN);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^tablemend: [^\n]+\n$/);
  expect(stderr).toContain(message);
  expect(folder.read('a.md')).toBe(BROKEN);
});

test('a file that cannot be read does not keep the others from being mended', async () => {
  const folder = folderWith({ 'a.md': Uint8Array.from([0x61, 0xff, 0x62]), 'b.md': BROKEN });
  const { status, stderr } = await folder.run(['fix', '--write', '.', 'no.md']);
  expect(status).toBe(2);
  expect(stderr.split('\n')).toEqual([
    'tablemend: no.md: no such file or folder',
    'tablemend: a.md: is not UTF-8 and was left as it is',
    'Mended 1 of 2 files, 1 could not be mended: 1 delimiter-row',
    '',
  ]);
  expect(folder.read('b.md')).toBe(MENDED);
});

test('standard input goes by the name that it is given', async () => {
  const folder = folderWith({ '.tablemendignore': 'old/\n', 'docs/.tablemendrc': 'level: all\n' });
  const check = ['fix', '--check', '--stdin-filepath'];
  expect((await folder.run([...check, 'docs/a.md'], SHORT)).stdout).toMatch(/^docs\/a\.md:4:10: short-row/);
  expect((await folder.run([...check, 'a.md'], SHORT)).status).toBe(0);
  expect((await folder.run([...check, 'old/a.md'], BROKEN)).status).toBe(0);
  const copied = await folder.run(['fix', '--stdin-filepath', 'old/a.md'], BROKEN);
  expect(copied).toEqual({ status: 0, stdout: BROKEN, stderr: '' });
});

test('what is settled is printed before the end of the input', async () => {
  const part = `# Part\n\n${CLEAN}\n`;
  const out = memorySink();
  let writtenBeforeEnd = 0;
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 100; i++) yield Buffer.from(part);
    writtenBeforeEnd = out.text().length;
  }
  await main(['fix'], { stdin: stdin(), stdout: out, stderr: out, open: () => bytesOf('') });
  expect(out.text()).toBe(part.repeat(100));
  expect(writtenBeforeEnd).toBeGreaterThan(0.5 * out.text().length);
});

test('a document that is not UTF-8 is refused, not guessed at', async () => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.from([0x61, 0xff, 0x62]);
  }
  const { status, stdout, stderr } = await run(['fix'], stdin());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^tablemend: .*UTF-8.*\n$/);
});

test('--format-tables writes sound tables in one style, mended ones too', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.md': CLEAN, 'c.md': '|a|b|\n|-|-|\n|1|2|\n' });
  const check = await folder.run(['fix', '--check', '--format-tables', 'compact', '.']);
  expect(check.status).toBe(1);
  expect(check.stdout.split('\n')).toEqual([
    expect.stringMatching(/^a\.md:2:1: delimiter-row: /),
    'a.md:1:1: format-tables: This table is not written in the style compact.',
    'b.md:1:1: format-tables: This table is not written in the style compact.',
    '',
  ]);
  expect((await folder.run(['fix', '--write', '--format-tables', 'compact', '.'])).stderr).toBe(
    'Mended 2 of 3 files: 2 format-tables, 1 delimiter-row\n',
  );
  expect(folder.read('a.md')).toBe('|a|b|c|\n|-|-|-|\n|1|2|3|\n|4|5|6|\n');
  expect((await folder.run(['fix', '--check', '--format-tables', 'compact', '.'])).status).toBe(0);
  const piped = await folder.run(['fix', '--format-tables', 'aligned'], '|a|b|\n|-|-:|\n|word|2|\n');
  expect(piped.stdout).toBe('| a    |   b |\n| ---- | --: |\n| word |   2 |\n');
});

test('a config sets the level, rules and the style; the command line counts more', async () => {
  const folder = folderWith({
    '.tablemendrc.yaml': 'level: all\nrules: { delimiter-row: off }\nformatTables: compact\n',
    'a.md': SHORT,
    'b.md': BROKEN,
  });
  expect((await folder.run(['fix', '--write', '.'])).stderr).toBe(
    'Mended 1 of 2 files: 1 format-tables, 1 short-row\n',
  );
  expect((await folder.run(['fix', '--check', '--no-config', 'b.md'])).status).toBe(1);
  expect((await folder.run(['fix', '--format-tables', 'minimal', 'a.md'])).stdout).toContain(
    '| 4 | 5 |  |\n',
  );
  folder.write('a.md', SHORT);
  expect((await folder.run(['fix', '--level', 'safe', 'a.md'])).stdout).toBe(SHORT);
});

test('a config that is wrong is told by its file and key, and nothing is written', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'docs/.tablemendrc': 'level: most', 'docs/b.md': BROKEN });
  expect(await folder.run(['fix', '--write', '.'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'tablemend: docs/.tablemendrc: level must be "safe" or "all", got "most"\n',
  });
  expect(folder.read('a.md')).toBe(BROKEN);
});

test('--quiet leaves what was asked for and errors, on a terminal too', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.md': Uint8Array.from([0xff]) });
  const quiet = (...flags: readonly string[]): Promise<Run> =>
    run(['fix', '-q', ...flags, '.'], '', {}, { cwd: folder.path, isTerminal: true });
  const stderr = 'tablemend: b.md: is not UTF-8 and was left as it is\n';
  expect(await quiet('--check')).toEqual({
    status: 2,
    stdout: expect.stringMatching(/^a\.md:2:1: delimiter-row: .*\n$/),
    stderr,
  });
  expect((await quiet('--diff')).stdout).toMatch(/^--- a\/a\.md\n/);
  expect(await quiet('--write')).toEqual({ status: 2, stdout: '', stderr });
  expect(folder.read('a.md')).toBe(MENDED);
});

test('names that would steer the terminal are shown as escapes', async () => {
  const folder = folderWith({ 'a\u001b[2J.md': BROKEN });
  const { stdout } = await folder.run(['fix', '--write', '.']);
  expect(stdout).toBe('a\\u{1b}[2J.md: 1 delimiter-row\n');
});
