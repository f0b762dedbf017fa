import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mend } from '../../src/mend.ts';
import { runProgram } from '../cli/built.ts';
import type { Run } from '../cli/memory-io.ts';
import { fencesOf } from '../helpers/fences.ts';
import { type Project, packagesIn, projectWith } from './installed.ts';
import { LanguageClient } from './language-client.ts';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const SECTION = README.slice(README.indexOf('\n## In other tools\n'), README.indexOf('\n## Other formats'));
const DAMAGED = '# Parts\n\n| Part | Size |\n|---|\n| bolt | M6 |\n| nut | M8 |\n';

/** What a user of all hosts has installed, who did as the section says. */
const PACKAGES = packagesIn(SECTION);

/** The commands that the section names, and the files that start them. */
const PROGRAMS: Readonly<Record<string, string>> = {
  eslint: 'eslint/bin/eslint.js',
  'markdownlint-cli2': 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
  remark: 'remark-cli/cli.js',
  tablemend: 'tablemend/dist/cli.js',
  'tablemend-language-server': 'tablemend/dist/language-server.js',
};

const fences = fencesOf(SECTION);
const configs = fences.filter(({ language }) => language.includes(' '));
const commands = [...SECTION.matchAll(/`npx ([^`]+)`/g)].map(([, command = '']) => command);
let project: Project;

beforeAll(async () => {
  const files = configs.map(({ language, code }) => [language.replace(/^\w+ /, ''), code]);
  project = await projectWith(PACKAGES, Object.fromEntries(files));
}, 120_000);

afterAll(() => project.remove());

test('each sample has five lines or fewer', () => {
  expect(fences.map(({ code }) => code.trimEnd().split('\n').length).filter((count) => count > 5)).toEqual(
    [],
  );
  expect(configs.map(({ language }) => language)).toEqual([
    'yaml .remarkrc.yaml',
    'yaml .markdownlint-cli2.yaml',
    'js eslint.config.mjs',
    'yaml .pre-commit-config.yaml',
  ]);
  expect(commands.map((command) => command.split(' ')[0]).sort()).toEqual(Object.keys(PROGRAMS).sort());
});

test.each(['remark', 'tablemend'])('%s reports', { timeout: 60_000 }, async (program) => {
  const { status, stdout, stderr } = await runCommandOf(program, DAMAGED);
  expect({ status, text: stdout + stderr }).toEqual({
    status: 1,
    text: expect.stringMatching(/4:1[\s\S]*delimiter-row/),
  });
  expect(await runCommandOf(program, mend(DAMAGED))).toMatchObject({ status: 0 });
});

test.each(['markdownlint-cli2', 'eslint'])('%s mends', { timeout: 60_000 }, async (program) => {
  const { status, stdout, stderr } = await runCommandOf(program, DAMAGED);
  expect({ status, text: stdout + stderr }).toMatchObject({ status: 0 });
  expect(readFileSync(project.at('docs/parts.md'), 'utf8')).toBe(mend(DAMAGED));
});

test('the language server starts and reports', { timeout: 60_000 }, async () => {
  const [program, ...args] = wordsOf('tablemend-language-server');
  const client = new LanguageClient(process.execPath, [program, ...args], project.path);
  const uri = pathToFileURL(project.at('a.md')).href;
  const rootUri = pathToFileURL(project.path).href;
  await client.request('initialize', { processId: process.pid, rootUri, capabilities: {} });
  client.notify('initialized', {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: DAMAGED };
  client.notify('textDocument/didOpen', { textDocument });
  const diagnostics = [{ code: 'tablemend-delimiter-row', range: { start: { line: 3, character: 0 } } }];
  expect(await client.notified('textDocument/publishDiagnostics')).toMatchObject({ uri, diagnostics });
  expect(await client.close()).toBe(0);
});

test('the hooks that are named are there', () => {
  const hooks: { id: string }[] = parse(readFileSync(new URL('.pre-commit-hooks.yaml', ROOT), 'utf8'));
  const ids = hooks.map(({ id }) => id);
  const config = parse(readFileSync(project.at('.pre-commit-config.yaml'), 'utf8'));
  const used: { id: string }[] = config.repos[0].hooks;
  expect(used.map(({ id }) => id)).toEqual(['tablemend-fix']);
  expect(ids).toContain('tablemend-fix');
  expect(SECTION.match(/`tablemend-(?:fix|lint)`/g)?.map((name) => name.slice(1, -1))).toEqual(ids.sort());
});

const preCommit = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'pre-commit'))
  .find((file) => existsSync(file));

test.skipIf(preCommit === undefined)('pre-commit mends with it', { timeout: 60_000 }, async () => {
  const hooks = project.at('.hooks');
  const bin = project.at('node_modules/.bin');
  for (const folder of [hooks, bin]) mkdirSync(folder);
  symlinkSync(project.at('node_modules/tablemend/dist/cli.js'), join(bin, 'tablemend'));
  chmodSync(join(bin, 'tablemend'), 0o755);
  copyFileSync(new URL('.pre-commit-hooks.yaml', ROOT), join(hooks, '.pre-commit-hooks.yaml'));
  await git(hooks, 'init');
  await git(hooks, 'add', '.');
  await git(hooks, 'commit', '--message', 'hooks');
  await git(hooks, 'tag', 'v0.1.0');
  await git(project.path, 'init');
  const config = readFileSync(project.at('.pre-commit-config.yaml'), 'utf8');
  const here = config.replace('URL of this repository', JSON.stringify(hooks));
  writeFileSync(project.at('.pre-commit-config.yaml'), here);
  mkdirSync(project.at('docs'), { recursive: true });
  writeFileSync(project.at('docs/parts.md'), DAMAGED);
  await git(project.path, 'add', '.pre-commit-config.yaml', 'docs');
  const run = (): Promise<Run> =>
    runProgram('env', [`PRE_COMMIT_HOME=${project.at('.cache')}`, preCommit ?? '', 'run', '--all-files'], {
      cwd: project.path,
    });
  const first = await run();
  expect(first, first.stdout).toMatchObject({ status: 1 });
  expect(readFileSync(project.at('docs/parts.md'), 'utf8')).toBe(mend(DAMAGED));
  await git(project.path, 'add', 'docs');
  expect(await run()).toMatchObject({ status: 0 });
});

async function git(cwd: string, ...args: string[]): Promise<void> {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  expect(await runProgram('git', [...who, ...args], { cwd })).toMatchObject({ status: 0 });
}

/** Runs the command of the section that starts a program, with one document in `docs`. */
async function runCommandOf(program: string, text: string): Promise<Run> {
  mkdirSync(project.at('docs'), { recursive: true });
  writeFileSync(project.at('docs/parts.md'), text);
  return runProgram(process.execPath, wordsOf(program), { cwd: project.path });
}

/** A command of the section as what Node starts; no shell is needed, its globs are read by the programs themselves. */
function wordsOf(program: string): [string, ...string[]] {
  const [, ...args] = commands.find((command) => command.split(' ')[0] === program)?.split(' ') ?? [];
  return [project.at(`node_modules/${PROGRAMS[program]}`), ...args];
}
