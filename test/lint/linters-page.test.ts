import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mend } from '../../src/mend.ts';
import { runProgram } from '../cli/built.ts';
import type { Run } from '../cli/memory-io.ts';
import { fencesOf } from '../helpers/fences.ts';
import { type Project, packagesIn, projectWith } from './installed.ts';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const fences = fencesOf(readFileSync(new URL('docs/linters.md', ROOT), 'utf8'));
const CERTAIN = '# Parts\n\n| Part | Size |\n|---|\n| bolt | M6 |\n';
const GUESS = '# Parts\n\n| Part | Size |\n| --- | --- |\n| bolt |\n';
const WIDE = '# Parts\n\n| Part | Size |\n| --- | --- |\n| bolt | M6 | 7 |\n';

/** What the sample that starts from the trees imports. */
const TREES = ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm'];

let project: Project;

beforeAll(async () => {
  const configs = fences.filter(({ language }) => language.includes(' '));
  const files = configs.map(({ language, code }) => [language.replace(/^\w+ /, ''), code]);
  project = await projectWith([...packagesIn(README), ...TREES], Object.fromEntries(files));
  for (const folder of ['docs', 'safe']) mkdirSync(project.at(folder));
  for (const [name, text] of Object.entries({ 'a.mdx': CERTAIN, 'guess.md': GUESS, 'wide.md': WIDE }))
    writeFileSync(project.at(`docs/${name}`), text);
}, 120_000);

afterAll(() => project.remove());

test('remark-lint: single rules', { timeout: 60_000 }, async () => {
  const { stdout, stderr } = await start('remark-cli/cli.js', '--ext', 'md,mdx', 'docs');
  expect(rulesIn(stdout + stderr)).toEqual(['tablemend-delimiter-row']);
});

test('markdownlint: a rule is off, MDX is read', { timeout: 60_000 }, async () => {
  const { stdout, stderr } = await start('markdownlint-cli2/markdownlint-cli2-bin.mjs');
  expect(rulesIn(stdout + stderr)).toEqual(['tablemend-delimiter-row', 'tablemend-long-row']);
});

test('ESLint: a rule is off, MDX is mended', { timeout: 60_000 }, async () => {
  const { stdout } = await start('eslint/bin/eslint.js', 'docs');
  expect(rulesIn(stdout)).toEqual(['tablemend/delimiter-row', 'tablemend/long-row']);
  await start('eslint/bin/eslint.js', '--fix', 'docs/a.mdx');
  expect(readFileSync(project.at('docs/a.mdx'), 'utf8')).toBe(mend(CERTAIN));
});

test('ESLint: only what is certain', { timeout: 60_000 }, async () => {
  for (const [name, text] of Object.entries({ 'certain.md': CERTAIN, 'guess.md': GUESS }))
    writeFileSync(project.at(`safe/${name}`), text);
  const { stdout } = await start('eslint/bin/eslint.js', '-c', 'eslint.safe.config.mjs', 'safe');
  expect(rulesIn(stdout)).toEqual(['tablemend/delimiter-row']);
});

test('the extension for mdast-util-from-markdown prints what the page says', async () => {
  const code = fences.find(({ language }) => language === 'js')?.code ?? '';
  writeFileSync(project.at('extension.mjs'), code);
  const { stdout } = await runProgram(process.execPath, [project.at('extension.mjs')], { cwd: project.path });
  expect(stdout).toBe('table\n');
  expect(code).toContain(`// ${stdout}`);
});

function start(file: string, ...args: readonly string[]): Promise<Run> {
  return runProgram(process.execPath, [project.at(`node_modules/${file}`), ...args], { cwd: project.path });
}

function rulesIn(report: string): string[] {
  return [...new Set(report.match(/\btablemend[-/][a-z]+-[a-z]+(?:-[a-z]+)*\b/g))].sort();
}
