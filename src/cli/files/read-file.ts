import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, type Stats } from 'node:fs';

/** A file as it was read. */
export interface ReadFile {
  /** Where it is, symbolic links followed. */
  readonly real: string;
  readonly stats: Stats;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a document, a byte order mark kept. Does not wait for what may never come: only regular files are read.
 *
 * @throws {Error} in words or as the system has it, where there is nothing to read or the bytes are not UTF-8
 */
export function readDocument(path: string): ReadFile {
  const real = realpathSync(path);
  // Whatever takes the file's place now is opened without waiting for somebody to write to it.
  const file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error('is no regular file');
    const bytes = readFileSync(file);
    return { real, stats, bytes, text: textOf(bytes) };
  } finally {
    closeSync(file);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new Error('is not UTF-8 and was left as it is', { cause: error });
  }
}
