import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { configSearch } from '../src/cli/config/load-config.ts';
import { main } from '../src/cli/main.ts';
import * as tablemend from '../src/index.ts';
import { folderWith } from './cli/folder.ts';
import { bytesOf, memorySink, run as runCommand } from './cli/memory-io.ts';
import { fencesOf } from './helpers/fences.ts';

const ROOT = new URL('../', import.meta.url);
const README = readFileSync(new URL('README.md', ROOT), 'utf8');
const FOUNDING = readFileSync(new URL('test/fixtures/founding-document.txt', ROOT), 'utf8');
const fences = fencesOf(README);
/** The document that commands and sessions are about. */
const PARTS = fences.find(({ language }) => language === 'md docs/parts.md')?.code ?? '';

/** Where the entries are that samples import beside the core. */
const SOURCES: Readonly<Record<string, string>> = {
  'tablemend/convert': '../src/convert/index.ts',
  'tablemend/remark': '../src/remark/index.ts',
  'tablemend/stream': '../src/incremental/index.ts',
};

test.each(fences.filter(({ language }) => language === 'js'))(
  'the sample on line $line prints what it says',
  async ({ code }) => {
    const printed: string[] = [];
    const body = code
      .replace(/^import (\w+) from /gm, 'import { default as $1 } from ')
      .replace(
        /^import \{([^}]*)\} from '([^']+)';$/gm,
        (_, names: string, from: string) =>
          `const {${names.replaceAll(' as ', ': ')}} = await load('${from}');`,
      );
    const load = (name: string): Promise<unknown> =>
      name === 'tablemend' ? Promise.resolve(tablemend) : import(SOURCES[name] ?? name);
    const log = (...values: unknown[]): void => void printed.push(...values.join(' ').split('\n'));
    await run(body, load, log);
    const said = code.match(/^\/\/ ?.*$/gm) ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(printed).toEqual(said.map((comment) => comment.replace(/^\/\/ ?/, '')));
  },
);

test('a damaged table and what becomes of it', () => {
  const before = fences.find(({ language }) => language === 'md before');
  const after = fences.find(({ language }) => language === 'md after');
  expect(before).toBeDefined();
  expect(tablemend.mend(before?.code ?? '')).toBe(after?.code);
});

test.each(commands('node dist/cli.js '))('the command on line $line runs: $command', async ({ argv }) => {
  const stdout = memorySink();
  const stderr = memorySink();
  const open = (path: string) => createReadStream(fileURLToPath(new URL(path, ROOT)));
  const status = await main(argv, { stdin: bytesOf(''), stdout, stderr, open });
  expect({ status, stderr: stderr.text() }).toEqual({ status: 0, stderr: '' });
  expect(stdout.text()).not.toBe('');
});

test('the founding document is read as it says', async () => {
  const said = fences.find(({ language }) => language === 'text out')?.code ?? '';
  const { stdout } = await runCommand(['tables'], FOUNDING);
  expect(said).not.toBe('');
  expect(stdout).toContain(said);
  expect(FOUNDING).toContain(fences.find(({ language }) => language === 'md before')?.code);
});

test('the filter answers as it says', async () => {
  const [input, output] = ['jsonl in', 'jsonl out'].map((kind) =>
    fences.find(({ language }) => language === kind),
  );
  const { stdout } = await runCommand(['jsonl'], input?.code);
  expect(stdout).toBe(output?.code);
});

test('tables become CSV, and CSV becomes a table, as it says', async () => {
  const [csv, input, output] = ['csv out', 'csv in', 'md out'].map(
    (kind) => fences.find(({ language }) => language === kind)?.code,
  );
  const { argv = [] } = commands('npx tablemend ').find(({ command }) => command.includes(' to csv ')) ?? {};
  const { stdout } = await runCommand(argv, '', { 'docs/parts.md': PARTS });
  expect(stdout.replaceAll('\r\n', '\n')).toBe(csv);
  expect((await runCommand(['from', 'csv'], input)).stdout).toBe(output);
});

test('the session prints what it says', async () => {
  const session = fences.find(({ language }) => language === 'console');
  const folder = folderWith({ 'docs/parts.md': PARTS });
  const said = session?.code.split(/^\$ tablemend (.*)\n/m).slice(1) ?? [];
  expect(said.length).toBeGreaterThan(4);
  for (let at = 0; at < said.length; at += 2) {
    const { stdout, stderr } = await folder.run((said[at] ?? '').split(' '));
    expect(stdout + stderr).toBe(said[at + 1]);
  }
});

test('the config is one', async () => {
  const config = fences.find(({ language }) => language === 'yaml .tablemendrc');
  const folder = folderWith({ '.tablemendrc': config?.code ?? '' });
  const optionsOf = configSearch(undefined, folder.path);
  expect(await optionsOf(folder.at('docs/CHANGELOG.md'))).toEqual({
    level: 'all',
    rules: { 'short-row': 'off' },
    formatTables: 'aligned',
  });
});

/** The commands in the shell fences that begin so: what follows, and the line of the fence. */
function commands(start: string): { command: string; argv: string[]; line: number }[] {
  return fences
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code, line }) =>
      code
        .trimEnd()
        .split(/\n| && /)
        .filter((command) => command.startsWith(start))
        .map((command) => ({ command, argv: command.slice(start.length).split(' '), line })),
    );
}

async function run(
  body: string,
  load: (name: string) => Promise<unknown>,
  log: (...values: unknown[]) => void,
): Promise<void> {
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(run).constructor;
  await AsyncFunction('load', 'console', body)(load, { log });
}
