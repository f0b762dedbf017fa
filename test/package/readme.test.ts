import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../cli/built.ts';
import { fencesOf } from '../helpers/fences.ts';
import { type Project, packagesIn, projectWith } from '../lint/installed.ts';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const CONVERT = readFileSync(new URL('docs/convert.md', ROOT), 'utf8');
const FOUNDING = readFileSync(new URL('test/fixtures/founding-document.txt', ROOT), 'utf8');
const fences = fencesOf(README);
const samples = Object.entries({ README, 'docs/convert': CONVERT }).flatMap(([page, text]) =>
  fencesOf(text)
    .filter(({ language }) => language === 'js')
    .map(({ code, line }) => ({ code, page, line })),
);
const commands = fences
  .filter(({ language }) => language === 'sh')
  .flatMap(({ code }) => code.split('\n'))
  .filter((command) => command.startsWith('npx tablemend '));

let project: Project;

beforeAll(async () => {
  project = await projectWith(packagesIn(README + CONVERT), {
    'article.md': FOUNDING,
    'docs/parts.md': fences.find(({ language }) => language === 'md docs/parts.md')?.code ?? '',
  });
  mkdirSync(project.at('samples/docs'), { recursive: true });
}, 120_000);

afterAll(() => project.remove());

test('it says first how the package is installed and run on a document of one’s own', () => {
  const [first] = fences.filter(({ language }) => language === 'sh');
  expect(first?.code).toBe('npm install tablemend\nnpx tablemend fix article.md\n');
});

test.each(samples)('$page, line $line: the sample runs where the package is installed', async (sample) => {
  const { code, page, line } = sample;
  const file = project.at(`samples/${page}-${line}.mjs`);
  writeFileSync(file, code);
  const said = (code.match(/^\/\/.*$/gm) ?? []).map((comment) => `${comment.replace(/^\/\/ ?/, '')}\n`);
  expect(await runProgram(process.execPath, [file], { cwd: project.path })).toEqual({
    status: 0,
    stdout: said.join(''),
    stderr: '',
  });
});

test.each(commands)('%s runs where the package is installed', async (command) => {
  const [, , ...argv] = command.split(' ');
  const cli = project.at('node_modules/tablemend/dist/cli.js');
  const run = await runProgram(process.execPath, [cli, ...argv], { cwd: project.path });
  expect(run).toEqual({ status: 0, stdout: expect.stringMatching(/./), stderr: '' });
});
