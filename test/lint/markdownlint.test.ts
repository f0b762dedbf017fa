import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Configuration, LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { expect, test } from 'vitest';
import rules from '../../src/lint/markdownlint.ts';

const run = promisify(execFile);
const damaged = '# A\n\n| a | b |\n|---|---|\n\n| 1 | 2 |\n';

function lintText(text: string, config: Configuration = {}): LintError[] {
  const results = lint({
    strings: { text },
    customRules: [...rules],
    config: { default: false, tablemend: true, ...config },
  });
  return results['text'] ?? [];
}

test('markdownlint-cli2 --fix mends files on disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tablemend-'));
  try {
    await writeFile(join(folder, 'a.md'), `---\ntitle: x\n---\n\n${damaged}`);
    await writeFile(
      join(folder, '.markdownlint-cli2.mjs'),
      `import rules from ${JSON.stringify(import.meta.resolve('../../src/lint/markdownlint.ts'))};
      export default { customRules: rules, config: { default: false, tablemend: true } };`,
    );
    const command = fileURLToPath(
      new URL('markdownlint-cli2-bin.mjs', import.meta.resolve('markdownlint-cli2')),
    );
    const { stdout } = await run(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), command, '--fix', '*.md'],
      { cwd: folder },
    );
    expect(stdout).toContain('Summary: 0 error(s)');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(
      '---\ntitle: x\n---\n\n# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('lines count from the start of the file, front matter included', () => {
  const [error, ...others] = lintText(`---\ntitle: x\n---\n\n${damaged}`);
  expect(others).toEqual([]);
  expect(error).toMatchObject({
    lineNumber: 9,
    ruleNames: ['tablemend-blank-line-in-table'],
    fixInfo: { deleteCount: -1 },
  });
});

test('a range lies in its line', () => {
  const [error] = lintText('| a | b | c |\n| - | - | - |\n| 1 | 2 |\n');
  expect(error).toMatchObject({ ruleNames: ['tablemend-short-row'], lineNumber: 3, fixInfo: null });
  expect(error?.errorRange).toEqual([9, 1]);
});

test('rules have options and are switched off by name, tag and comment', () => {
  const guessed = '| a | b | c |\n| - | - | - |\n| 1 | 2 |\n';
  expect(lintText(guessed, { 'tablemend-short-row': { level: 'safe' } })).toEqual([]);
  expect(lintText(guessed, { 'tablemend-short-row': false })).toEqual([]);
  expect(lintText(damaged, { tablemend: false })).toEqual([]);
  expect(lintText(`<!-- markdownlint-disable tablemend-blank-line-in-table -->\n${damaged}`)).toEqual([]);
});

test.each([
  [{ level: 'saef' }, 'tablemend-short-row: level must be "safe" or "all", got "saef"'],
  [{ levl: 'safe' }, 'tablemend-short-row: an option must be one of level, enabled, severity, got "levl"'],
  [['safe'], 'tablemend-short-row: an option must be one of level, enabled, severity, got "0"'],
])('a wrong option is told, also where nothing is wrong with the document: %j', (options, message) => {
  const config = { 'tablemend-short-row': options };
  expect(() => lintText('# A\n', config)).toThrow(new TypeError(message));
});

test('what markdownlint knows itself is no wrong option', () => {
  const guessed = '| a | b | c |\n| - | - | - |\n| 1 | 2 |\n';
  const config = { level: 'all', severity: 'warning', enabled: true };
  for (const options of [true, 'warning', {}, config])
    expect(lintText(guessed, { 'tablemend-short-row': options })).toHaveLength(1);
  expect(lintText(guessed, { tablemend: { level: 'safe' } })).toEqual([]);
});

test('a comment, which markdownlint hides from rules, is never written over', () => {
  const text = 'a｜b\n-｜-\n1 <!-- keep --> ｜2\n';
  for (const { fixInfo } of lintText(text)) expect(fixInfo?.insertText ?? '').not.toContain('<!-- ....');
});
