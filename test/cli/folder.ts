import {
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
import { onTestFinished } from 'vitest';
import { type Run, run } from './memory-io.ts';

/** A folder for one test, gone after it. */
export interface Folder {
  readonly path: string;
  /** Absolute path of a name in it. */
  readonly at: (name: string) => string;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Names of all files in it, with `/` between folders. */
  readonly names: () => string[];
  /** Runs the command with this as the current folder. */
  readonly run: (argv: readonly string[], stdin?: string) => Promise<Run>;
}

/** Makes a folder with these files. It holds a `.git`, so that no ignore file around it counts. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'tablemend-test-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string): string => join(path, name);
  const write: Folder['write'] = (name, content) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  mkdirSync(at('.git'));
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    at,
    write,
    read: (name) => readFileSync(at(name), 'utf8'),
    names: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(path.length + 1)
            .replaceAll('\\', '/'),
        )
        .sort(),
    run: (argv, stdin = '') => run(argv, stdin, {}, { cwd: path }),
  };
}
