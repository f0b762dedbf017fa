import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mend } from '../../src/mend.ts';
import { type Built, buildCommand, runProgram } from './built.ts';
import { BROKEN, CLEAN } from './documents.ts';
import { type Folder, folderWith } from './folder.ts';
import type { Run } from './memory-io.ts';

const FILES = 100;

let built: Built;
beforeAll(async () => {
  built = await buildCommand();
}, 120_000);
afterAll(() => built.remove());

function run(folder: Folder, ...args: readonly string[]): Promise<Run> {
  return runProgram(process.execPath, [built.cli, ...args], { cwd: folder.path });
}

/** Documents that are all mended, each to another text. */
function manyDocuments(): Folder {
  const folder = folderWith();
  for (let i = 0; i < FILES; i++) folder.write(`${i}.md`, documentOf(i));
  return folder;
}

function documentOf(i: number): string {
  return `# ${i}\n\n${i % 10 === 9 ? CLEAN : BROKEN}`;
}

test('it runs with nothing installed beside it', async () => {
  const folder = folderWith({ '.tablemendrc': 'rules: { delimiter-row: off }', 'a.md': BROKEN });
  expect((await run(folder, '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await run(folder, 'explain', 'short-row')).stdout).toMatch(/^short-row: A row has/);
  expect((await run(folder, 'fix', '--check', '.')).status).toBe(0);
  expect((await run(folder, 'fix', '--diff', '--no-config', '.')).stdout).toMatch(/^--- a\/a\.md\n/);
  expect((await run(folder, 'lint', '--no-config', '.')).status).toBe(1);
});

test('worker threads mend what one thread mends, and tell it in the same order', async () => {
  const one = manyDocuments();
  const many = manyDocuments();
  const expected = await run(one, 'fix', '--write', '--jobs', '1', '.');
  expect(await run(many, 'fix', '--write', '--jobs', '3', '.')).toEqual(expected);
  expect(expected.stderr).toBe('Mended 90 of 100 files: 90 delimiter-row\n');
  expect(many.names()).toEqual(one.names());
  for (let i = 0; i < FILES; i++) {
    expect(one.read(`${i}.md`)).toBe(mend(documentOf(i)));
    expect(many.read(`${i}.md`)).toBe(one.read(`${i}.md`));
  }
});

test('in a worker a file that cannot be read is told as well', async () => {
  const folder = manyDocuments();
  folder.write('10.md', Uint8Array.from([0xff]));
  const { status, stderr } = await run(folder, 'fix', '--check', '--jobs', '2', '.');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^tablemend: 10\.md: is not UTF-8 and was left as it is\nTo mend: /);
});

test.each([
  ['crashes', "throw new Error('it crashed')", 'it crashed'],
  ['ends at its start', 'process.exit(0)', 'a worker thread ended with status 0 before its work was done'],
  [
    'fails soon',
    'setImmediate(() => process.exit(3))',
    'a worker thread ended with status 3 before its work was done',
  ],
])('a worker that %s is told, and no file is mended by half', async (_, does, message) => {
  const folder = manyDocuments();
  folder.write(
    'crash.mjs',
    `import { isMainThread } from 'node:worker_threads'; if (!isMainThread) ${does};`,
  );
  const argv = ['--import', './crash.mjs', built.cli, 'fix', '--write', '--jobs', '2', '.'];
  const { status, stderr } = await runProgram(process.execPath, argv, { cwd: folder.path });
  expect(stderr).toContain(`tablemend: ${message}\n`);
  expect(status).toBe(2);
  expect(folder.names()).toHaveLength(FILES + 1);
  for (let i = 0; i < FILES; i++)
    expect([documentOf(i), mend(documentOf(i))]).toContain(folder.read(`${i}.md`));
});

test.skipIf(process.platform === 'win32')('a named pipe is told, not waited for', async () => {
  const folder = folderWith({ 'a.md': BROKEN });
  execFileSync('mkfifo', [folder.at('pipe.md')]);
  const { status, stderr } = await run(folder, 'fix', '--write', 'pipe.md', 'a.md');
  expect(status).toBe(2);
  expect(stderr).toContain('tablemend: pipe.md: is no regular file\n');
  expect(folder.read('a.md')).toBe(mend(BROKEN));
});

test('killed at any moment it leaves each file old or new, whole', async () => {
  const folder = manyDocuments();
  for (let kill = 0; kill < 4; kill++) {
    const child = spawn(process.execPath, [built.cli, 'fix', '--write', '--jobs', `${1 + (kill % 2)}`, '.'], {
      cwd: folder.path,
    });
    const exit = once(child, 'exit');
    // The first file that is named is written; others are on their way.
    await Promise.race([once(child.stdout, 'data'), exit]);
    child.kill('SIGKILL');
    await exit;
    for (let i = 0; i < FILES; i++)
      expect([documentOf(i), mend(documentOf(i))]).toContain(folder.read(`${i}.md`));
    for (let i = 0; i < FILES; i++) folder.write(`${i}.md`, documentOf(i));
  }
  expect((await run(folder, 'fix', '--write', '.')).stderr).toBe(
    'Mended 90 of 100 files: 90 delimiter-row\n',
  );
});

test.skipIf(process.platform === 'win32')('a disk that takes no more leaves the old file', async () => {
  const big = BROKEN + 'words\n'.repeat(20_000);
  const folder = folderWith({ 'a.md': big, 'b.md': BROKEN });
  const limited = `ulimit -f 8; exec "${process.execPath}" "${built.cli}" fix --write .`;
  const { status, stderr } = await runProgram('sh', ['-c', limited], { cwd: folder.path });
  expect(status).toBe(2);
  expect(stderr).toContain('tablemend: a.md: the file would be larger than allowed\n');
  expect(folder.read('a.md')).toBe(big);
  expect(folder.read('b.md')).toBe(mend(BROKEN));
  expect(folder.names()).toEqual(['a.md', 'b.md']);
});
