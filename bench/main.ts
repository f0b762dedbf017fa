import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Outcome } from './harness/compare.ts';
import { hasDocuments } from './harness/documents.ts';

/**
 * Runs the comparisons of this folder, each in a process of its own, and prints how far each goal is reached.
 *
 * Each is bundled first: what is measured is code as node runs it, not as a loader for TypeScript rewrites it.
 * Arguments: names of comparisons (all if there are none); `--short` for rough figures in a short time.
 */
const OF_REAL_DOCUMENTS = ['prose', 'tables', 'damaged'];
const ORDER = [
  'prose',
  'tables',
  'one-table',
  'messages',
  'damaged',
  'streams',
  'reread',
  'writing',
  'import',
  'growth',
];

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const there = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((comparison) => ORDER.includes(comparison) && (chosen.length === 0 || chosen.includes(comparison)))
  .filter((comparison) => hasDocuments || !OF_REAL_DOCUMENTS.includes(comparison))
  .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync(resolve('node_modules/.cache/tablemend-bench-'));
try {
  await build({
    entryPoints: there.map((comparison) => `bench/${comparison}.ts`),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const outcomes: Outcome[] = [];
  for (const comparison of there) outcomes.push(...(await run(join(folder, `${comparison}.mjs`))));
  console.log(`\n${environment()}\n\n${table(outcomes)}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs one comparison and gathers what came of its goals; what it prints is passed on. */
function run(file: string): Promise<Outcome[]> {
  const child: ChildProcess = fork(file, process.argv.slice(2), { execArgv: ['--expose-gc'] });
  const found: Outcome[] = [];
  child.on('message', (outcomes: Outcome[]) => {
    found.push(...outcomes);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done(found);
      else fail(new Error(`${basename(file)} ended with ${code}`));
    });
  });
}

function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(
    ({ work, toReach, measured, reached }) =>
      `| ${work} | ${toReach} | ${measured} | ${reached ? 'yes' : 'no'} |`,
  );
  return ['| work | to reach | measured | reached |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The machine, and the versions of what is compared. */
function environment(): string {
  const [processor] = cpus();
  const names = [
    'md4x',
    'marked',
    'markdown-it',
    'remark-gfm',
    'udsv',
    'markdown-table',
    'streaming-markdown',
  ];
  const versions = names.map((name) => `${name} ${versionOf(name)}`);
  return `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, node ${process.version}, ${versions.join(', ')}. Processor time, medians with quartiles.`;
}

function versionOf(name: string): string {
  return String(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version);
}
