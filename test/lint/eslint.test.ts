import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import markdown from '@eslint/markdown';
import { ESLint, Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { expect, test } from 'vitest';
import plugin from '../../src/lint/eslint.ts';
import { lintRules } from '../../src/lint/rules.ts';

const config = defineConfig([markdown.configs.recommended, plugin.configs.recommended]);
const certain = '# A\n\n| a | b |\n|---|---|\n\n| 1 | 2 |\n';
const guessed = '# A\n\n| a | b | c |\n| - | - | - |\n| 1 | 2 |\n';

function verify(text: string, rules: Linter.RulesRecord = {}): Linter.LintMessage[] {
  return new Linter().verify(text, defineConfig([...config, { rules }]), { filename: 'a.md' });
}

test('ESLint mends files on disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tablemend-'));
  try {
    await writeFile(join(folder, 'a.md'), `\uFEFF${certain}`);
    const eslint = new ESLint({ cwd: folder, fix: true, overrideConfigFile: true, overrideConfig: config });
    const results = await eslint.lintFiles(['**/*.md']);
    await ESLint.outputFixes(results);
    expect(results.flatMap((result) => result.messages)).toEqual([]);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(
      '\uFEFF# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('certain damage has a fix and a place', () => {
  const [message, ...others] = verify(certain);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ ruleId: 'tablemend/blank-line-in-table', line: 5, column: 1 });
  expect(message?.fix).toBeDefined();
  expect(message?.suggestions).toBeUndefined();
});

test('a guess is a suggestion', () => {
  const [message, ...others] = verify(guessed);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ ruleId: 'tablemend/short-row', line: 5 });
  expect(message?.fix).toBeUndefined();
  const fix = message?.suggestions?.[0]?.fix;
  expect(guessed.slice(0, fix?.range[0]) + fix?.text + guessed.slice(fix?.range[1])).toBe(
    '# A\n\n| a | b | c |\n| - | - | - |\n| 1 | 2 | |\n',
  );
});

test('rules have severities and options, comments switch them off', () => {
  expect(verify(guessed, { 'tablemend/short-row': 'off' })).toEqual([]);
  expect(verify(guessed, { 'tablemend/short-row': ['error', { level: 'safe' }] })).toEqual([]);
  expect(verify(guessed, { 'tablemend/short-row': 'warn' }).map(({ severity }) => severity)).toEqual([1]);
  expect(verify(`<!-- eslint-disable tablemend/short-row -->\n\n${guessed}`)).toEqual([]);
  expect(() => verify(guessed, { 'tablemend/short-row': ['error', { level: 'some' }] })).toThrow(
    'allowed values',
  );
});

test('there is a rule for each malformation, all of them recommended', () => {
  const ids = lintRules.map(({ id }) => id);
  expect(Object.keys(plugin.rules)).toEqual(ids);
  expect(Object.keys(plugin.configs.recommended.rules ?? {})).toEqual(ids.map((id) => `tablemend/${id}`));
});
