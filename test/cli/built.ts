import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import config from '../../tsup.config.ts';
import type { Run } from './memory-io.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The command as it is installed: bundled, with nothing beside it to import. */
export interface Built {
  /** Path of the file that `tablemend` starts. */
  readonly cli: string;
  readonly remove: () => void;
}

/** Builds the command in a folder of its own. */
export async function buildCommand(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'tablemend-built-'));
  for (const name of ['package.json', 'docs'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const entry = Object.fromEntries(
    ['cli', 'fix-worker', 'entry/worker'].map((name) => [name, config.entry[name] ?? '']),
  );
  await build({ ...config, config: false, entry, outDir: join(folder, 'dist'), dts: false, silent: true });
  return {
    cli: join(folder, 'dist', 'cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a program to its end. */
export async function runProgram(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly stdin?: string },
): Promise<Run> {
  const child = spawn(command, args, { cwd: options.cwd });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    written.stderr += text;
  });
  // A program that ends before it reads what it is given closes the pipe: that is no failure.
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  const [status] = await once(child, 'close');
  return { status: Number(status), ...written };
}
