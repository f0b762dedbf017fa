import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadFile } from './read-file.ts';

const ANY_WRITE = 0o222;
const PERMISSIONS = 0o777;
/** With those that hand on the rights of the owner. */
const ALL_PERMISSIONS = 0o7777;

/**
 * Puts a text in the place of a file's content. At any moment, killed or out of power, the file is the old one or the
 * new one, whole: the text is written to a temporary file in the same folder, brought to the disk, and takes the place of
 * the file by its name. Permissions stay, and owner and group where the system lets us. What is left of a run that was
 * killed is called `.tablemend-*.tmp`.
 *
 * No library does this: those that are kept do not look whether the file changed while they wrote.
 *
 * @param file - the file as it was read
 * @throws {Error} in words or as the system has it, where the file is read-only, is not any more what was read, or cannot
 *   be written; it is the old one then
 */
export function replaceFile(file: ReadFile, text: string): void {
  const { real, stats } = file;
  // The system asks nobody's leave to take a name away, so we ask: root may write what everybody is told not to.
  if ((stats.mode & ANY_WRITE) === 0) throw new Error('is read-only');
  accessSync(real, constants.W_OK);
  const temporary = join(dirname(real), `.tablemend-${randomUUID()}.tmp`);
  try {
    write(temporary, text, stats);
    if (!isUnchanged(file)) throw new Error('was changed by somebody else meanwhile and left as it is');
    renameSync(temporary, real);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function write(path: string, text: string, like: Stats): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    const kept = keepOwner(file, like);
    fchmodSync(file, like.mode & (kept ? ALL_PERMISSIONS : PERMISSIONS));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only root may give files away: a file of somebody else that we may write becomes ours. */
function keepOwner(file: number, { uid, gid }: Stats): boolean {
  const own = fstatSync(file);
  if (own.uid === uid && own.gid === gid) return true;
  try {
    fchownSync(file, uid, gid);
    return true;
  } catch {
    return false;
  }
}

function isUnchanged({ real, bytes, stats }: ReadFile): boolean {
  const now = statSync(real, { throwIfNoEntry: false });
  if (now === undefined || !now.isFile() || now.size !== stats.size) return false;
  return readFileSync(real).equals(bytes);
}
