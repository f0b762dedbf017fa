import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, messageOf } from './errors.ts';

/** Whether a path names a folder: one that is there, or one to be made, with a slash at its end. */
export function isFolder(path: string, cwd: string): boolean {
  return (
    /[\\/]$/.test(path) || statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

/** Makes a folder and those it stands in, if they are missing. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}

/**
 * Writes the file that an option names.
 *
 * @param name - as the person wrote it, seen from `cwd`
 * @throws {Error} that names the file, in words; where nobody reads a pipe any more, as the system has it
 */
export function writeNamed(name: string, cwd: string, content: string | Uint8Array): void {
  try {
    writeOutput(resolve(cwd, name), content);
  } catch (error) {
    if (codeOf(error) === 'EPIPE') throw error;
    throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Writes a file, in place of the one that was there. At any moment it is the old one or the new one, whole; what is no
 * regular file, such as a pipe, is written to. A link stays a link.
 */
function writeOutput(path: string, content: string | Uint8Array): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = stats === undefined ? path : realpathSync(path);
  const temporary = join(dirname(target), `.tablemend-${randomUUID()}.tmp`);
  try {
    const file = openSync(temporary, 'wx', stats?.mode ?? 0o666);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
