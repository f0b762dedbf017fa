import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * The stages, each of which may import only itself and those above it. A stage is a folder of `src` or a file directly
 * in it; those in one line may import each other.
 */
const STAGES: readonly (readonly string[])[] = [
  ['types.ts'],
  ['source'],
  ['gfm'],
  ['blocks'],
  ['characters'],
  ['tokens'],
  ['regions'],
  ['parts'],
  ['write'],
  ['recovery'],
  ['malformations'],
  ['explain'],
  ['mend'],
  ['options.ts', 'apply-repairs.ts', 'switch-off.ts', 'words.ts'],
  ['still'],
  ['analyze.ts'],
  ['stream'],
  ['engine.ts', 'mend.ts'],
  ['incremental'],
  ['format'],
  ['rows'],
  ['index.ts'],
  ['convert'],
  ['lint'],
  ['remark'],
  ['cli'],
];

/** The packages that a stage may import; all others may import none. Those of the command are bundled with it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  convert: [
    'csv-parse/sync',
    'hyparquet-writer',
    'micromark',
    'micromark-extension-gfm',
    'micromark-util-types',
    'parse5',
    'write-excel-file/universal',
    'yaml',
  ],
  lint: [
    'eslint',
    'markdownlint',
    'mdast',
    'remark-lint',
    'remark-parse',
    'unified',
    'unified-language-server',
    'unified-lint-rule',
    'vfile',
  ],
  cli: [
    '@commander-js/extra-typings',
    'diff',
    'ignore',
    'lilconfig',
    'picocolors',
    'picomatch',
    'tinypool',
    'yaml',
  ],
  remark: ['unified', 'mdast', 'unist', 'vfile'],
};

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(SOURCE, file));

test('each file belongs to a stage', () => {
  const unknown = files.map(stageOf).filter((stage) => levelOf(stage) === -1);
  expect([...new Set(unknown)]).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('a stage imports only the stages above it', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => join(dirname(file), target))
      .filter((target) => target.startsWith(SOURCE) && levelOf(stageOf(target)) > levelOf(stageOf(file)))
      .map((target) => `${relative(SOURCE, file)} imports ${relative(SOURCE, target)}`),
  );
  expect(upward).toEqual([]);
});

test('only commands import node, only converters, lint and the remark plugin import packages', () => {
  const foreign = files.flatMap((file) => {
    const stage = stageOf(file);
    return importsOf(file)
      .filter((target) => !target.startsWith('.'))
      .filter((target) =>
        isBuiltin(target) ? stage !== 'cli' && !isCommand(file) : !PACKAGES[stage]?.includes(target),
      )
      .map((target) => `${relative(SOURCE, file)} imports ${target}`);
  });
  expect(foreign).toEqual([]);
});

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/** Whether people start the file. */
function isCommand(file: string): boolean {
  return readFileSync(file, 'utf8').startsWith('#!');
}

function stageOf(file: string): string {
  return relative(SOURCE, file).split(/[\\/]/)[0] ?? '';
}

function levelOf(stage: string): number {
  return STAGES.findIndex((stages) => stages.includes(stage));
}
