import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import config from '../../tsup.config.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A project that has this package installed, built as it is published. */
export interface Project {
  readonly path: string;
  /** Path of a file in it. */
  readonly at: (name: string) => string;
  readonly remove: () => void;
}

/** The packages that a page tells to install beside this one, each once. */
export function packagesIn(page: string): string[] {
  const told = [...page.matchAll(/npm install ([^`\n]+)/g)].flatMap(([, names = '']) =>
    names.trim().split(' '),
  );
  return [...new Set(told)].filter((name) => name !== 'tablemend');
}

/**
 * Makes a project with these packages of ours beside this one.
 *
 * @param packages - names; their own dependencies are found where they really are
 * @param files - the files of the project by path
 */
export async function projectWith(
  packages: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Project> {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'tablemend-project-')));
  const at = (name: string): string => join(path, name);
  const own = at('node_modules/tablemend');
  for (const name of ['package.json', 'docs']) cpSync(join(ROOT, name), join(own, name), { recursive: true });
  await build({ ...config, config: false, outDir: join(own, 'dist'), dts: false, silent: true });
  for (const name of packages) {
    mkdirSync(dirname(at(`node_modules/${name}`)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), at(`node_modules/${name}`));
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  }
  return { path, at, remove: () => rmSync(path, { recursive: true, force: true }) };
}
