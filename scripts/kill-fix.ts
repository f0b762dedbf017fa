import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diffOf } from '../src/cli/fix/diff.ts';
import { fixText } from '../src/cli/fix/fix-text.ts';
import type { TableStyle } from '../src/write/options.ts';
import { documentsOf, setNames } from './fuzz/data.ts';

/**
 * Runs `tablemend fix --write --level all` of the built command over the shared documents as files: once to its end, which
 * is measured, then again and again, killed with SIGKILL at a random moment. After each kill every file has to be the
 * old one or the new one, whole.
 *
 * Options: --kills N, --jobs N, --format-tables STYLE (then most files change), --sets PART of the names of the sets.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    jobs: { type: 'string' },
    'format-tables': { type: 'string' },
    sets: { type: 'string', default: 'corpus/' },
  },
});
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const style = styleOf(values['format-tables']);
const ARGS = [
  CLI,
  'fix',
  '--write',
  '--level',
  'all',
  ...(style === undefined ? [] : ['--format-tables', style]),
  ...(values.jobs === undefined ? [] : ['--jobs', values.jobs]),
  '.',
];

/** A document as a file. */
interface Document {
  readonly path: string;
  readonly old: string;
  readonly mended: string;
}

if (!existsSync(CLI)) throw new Error('dist is missing: npm run build');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tablemend-kill-')));
try {
  const documents = writeDocuments();
  const changed = documents.filter(({ old, mended }) => old !== mended);
  const milliseconds = await runToEnd(documents, changed);
  let broken = 0;
  for (let kill = 1; kill <= Number(values.kills); kill++)
    broken += await runAndKill(kill, Math.random() * milliseconds, documents, changed);
  console.log(`${values.kills} kills: ${broken} files neither old nor new`);
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function writeDocuments(): Document[] {
  const documents: Document[] = [];
  for (const name of setNames().filter((set) => set.includes(values.sets))) {
    for (const [index, { text }] of documentsOf(name, Number.POSITIVE_INFINITY).entries()) {
      const path = join(folder, name, `${index}.md`);
      // What half a surrogate pair becomes in UTF-8 is the document here.
      const old = Buffer.from(text).toString();
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, old);
      documents.push({
        path,
        old,
        mended: fixText(old, { level: 'all', rules: {}, lineBreak: '<br>', formatTables: style }).text,
      });
    }
  }
  return documents;
}

/** Prints the figures of one whole run and gives how long it took. */
async function runToEnd(documents: readonly Document[], changed: readonly Document[]): Promise<number> {
  const bytes = documents.reduce((sum, { old }) => sum + Buffer.byteLength(old), 0);
  const start = performance.now();
  const child = spawn(process.execPath, ARGS, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told += text;
  });
  const memory = highMark(child);
  const [status] = await once(child, 'close');
  const milliseconds = performance.now() - start;
  const rate = (1_000 / milliseconds) * documents.length;
  const speed = (bytes / milliseconds) * 1e-3;
  console.log(`${documents.length} files, ${(bytes * 1e-6).toFixed(1)} MB, status ${status}`);
  console.log(`${(milliseconds / 1_000).toFixed(1)} s: ${rate.toFixed(0)} files/s, ${speed.toFixed(1)} MB/s`);
  console.log(told.trim());
  const { removed, added } = bytesChanged(changed);
  console.log(`lines changed: ${removed} bytes taken out, ${added} bytes put in`);
  console.log(`memory high mark: ${memory() ?? 'not known on this system'}`);
  const wrong = documents.filter(({ path, mended }) => readFileSync(path, 'utf8') !== mended);
  if (wrong.length > 0)
    throw new Error(`${wrong.length} files are not as expected, such as ${wrong[0]?.path}`);
  return milliseconds;
}

/** Kills a run and gives how many files are neither old nor new. */
async function runAndKill(
  kill: number,
  after: number,
  documents: readonly Document[],
  changed: readonly Document[],
): Promise<number> {
  for (const { path, old } of changed) writeFileSync(path, old);
  const child = spawn(process.execPath, ARGS, { cwd: folder, stdio: 'ignore' });
  const exit = once(child, 'exit');
  await setTimeout(after);
  child.kill('SIGKILL');
  await exit;
  const counts = { old: 0, mended: 0, broken: 0 };
  for (const { path, old, mended } of documents) {
    const now = readFileSync(path, 'utf8');
    if (now === mended && now !== old) counts.mended++;
    else if (now === old) counts.old++;
    else {
      counts.broken++;
      console.log(`broken: ${path}`);
    }
  }
  const left = removeLeftovers();
  console.log(
    `kill ${kill} after ${after.toFixed(0)} ms: ${counts.mended} of ${changed.length} files new, ${counts.old} old or clean, ${counts.broken} broken, ${left} temporary files left`,
  );
  return counts.broken;
}

function removeLeftovers(): number {
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tmp$/.test(name),
  );
  for (const name of left) rmSync(join(folder, name));
  return left.length;
}

function bytesChanged(changed: readonly Document[]): { readonly removed: number; readonly added: number } {
  let removed = 0;
  let added = 0;
  for (const { old, mended } of changed) {
    for (const line of diffOf('a.md', old, mended, false).split('\n').slice(2)) {
      if (line.startsWith('-')) removed += Buffer.byteLength(line);
      else if (line.startsWith('+')) added += Buffer.byteLength(line);
    }
  }
  return { removed, added };
}

/** Looks at the memory of a process until it ends, where the system shows it. */
function highMark({ pid }: ChildProcess): () => string | null {
  let mark: string | null = null;
  const timer = setInterval(() => {
    try {
      mark = /^VmHWM:\s+(.+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? mark;
    } catch {
      clearInterval(timer);
    }
  }, 20);
  return () => {
    clearInterval(timer);
    return mark;
  };
}

function styleOf(style: string | undefined): TableStyle | undefined {
  if (style === undefined || style === 'minimal' || style === 'compact' || style === 'aligned') return style;
  throw new TypeError(`--format-tables: there is no style ${style}`);
}
