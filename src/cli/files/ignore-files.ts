import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { codeOf } from '../errors.ts';

/** The rules that hold in a folder, with those of the folders around it. */
interface Folder {
  readonly path: string;
  readonly around: Folder | null;
  /** Rules of `.tablemendignore`, or of the file that was given. */
  readonly own: Ignore | null;
  readonly git: Ignore | null;
}

/** Says which paths are left out. */
export interface IgnoreFiles {
  /**
   * @param path - absolute, in a folder that is not left out itself
   * @param named - whether the person named the path: then only `.tablemendignore` counts
   */
  readonly ignores: (path: string, isFolder: boolean, named: boolean) => boolean;
}

/** Where rules come from: the ignore files of all folders, files that are given, or nowhere. */
export type IgnoreChoice = 'search' | 'none' | { readonly files: readonly string[] };

/**
 * Reads ignore files as git does: each holds for its folder and those below it, the nearer one counts more, and a file
 * in a folder that is left out cannot be taken back in. `.tablemendignore` counts more than any `.gitignore`. They are
 * looked for from the folder of the repository on, or from the current folder where there is none.
 */
export function ignoreFiles(choice: IgnoreChoice, cwd: string): IgnoreFiles {
  if (choice === 'none') return { ignores: () => false };
  if (choice !== 'search') {
    const given = choice.files.map((file) => {
      const path = resolve(cwd, file);
      return { path: dirname(path), around: null, own: rulesOf(path, true), git: null };
    });
    return { ignores: (path, isFolder) => given.some((folder) => isIgnored(folder, path, isFolder, false)) };
  }
  const folders = new Map<string, Folder>();
  const folderOf = (path: string): Folder => {
    let folder = folders.get(path);
    if (folder === undefined) {
      folder = {
        path,
        around: isTop(path, cwd) ? null : folderOf(dirname(path)),
        own: rulesOf(join(path, '.tablemendignore'), false),
        git: rulesOf(join(path, '.gitignore'), false),
      };
      folders.set(path, folder);
    }
    return folder;
  };
  return { ignores: (path, isFolder, named) => isIgnored(folderOf(dirname(path)), path, isFolder, named) };
}

/** A repository is not looked beyond; neither is the current folder where it is in none. */
function isTop(path: string, cwd: string): boolean {
  if (path === dirname(path) || existsSync(join(path, '.git'))) return true;
  return path === cwd && !isInRepository(path);
}

function isInRepository(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}

/** @throws {Error} where the file has to be there and is not, or cannot be read */
function rulesOf(file: string, required: boolean): Ignore | null {
  try {
    return ignore().add(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!required && (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR')) return null;
    throw error;
  }
}

function isIgnored(folder: Folder, path: string, isFolder: boolean, named: boolean): boolean {
  return (
    verdict(folder, path, isFolder, 'own') ?? (!named && (verdict(folder, path, isFolder, 'git') ?? false))
  );
}

/** What the nearest rules that know the path say of it. */
function verdict(nearest: Folder, path: string, isFolder: boolean, kind: 'own' | 'git'): boolean | undefined {
  for (let folder: Folder | null = nearest; folder !== null; folder = folder.around) {
    const rules = folder[kind];
    if (rules === null) continue;
    const below = relative(folder.path, path).split(sep).join('/');
    if (below === '' || isAbsolute(below) || below.split('/')[0] === '..') continue;
    const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
    if (ignored || unignored) return ignored;
  }
  return undefined;
}
