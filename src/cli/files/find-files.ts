import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { codeOf, messageOf } from '../errors.ts';
import type { IgnoreFiles } from './ignore-files.ts';

/** A file to be read. */
export interface FoundFile {
  /** As it is shown: as the person wrote it, or the path from the folder that was named; `/` between folders. */
  readonly path: string;
  /** Absolute, as it was found; it may be a symbolic link. */
  readonly absolute: string;
  /** Whether the person named the file itself, not a folder that it is in or a glob. */
  readonly isNamed: boolean;
}

/** A path that could not be looked at, and why, in words. */
interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What was found, in the order of the arguments, in a folder by name. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
  /** Files, as they were named, that an ignore file leaves out. */
  readonly leftOut: readonly string[];
}

interface Search {
  readonly cwd: string;
  readonly ignored: IgnoreFiles;
  /** What exclusions say of a path, seen from the current folder. */
  readonly isExcluded: (path: string) => boolean;
  /** Real paths of all files found. */
  readonly seen: Set<string>;
  readonly files: FoundFile[];
  readonly problems: Problem[];
  readonly leftOut: string[];
  /** Folders, as they were named, in which no document is. */
  readonly empty: string[];
}

/** A folder that is searched: as it is shown, as it was found, and without links. */
interface Folder {
  readonly shown: string;
  readonly absolute: string;
  readonly real: string;
}

const DOCUMENT = /\.(?:md|markdown|mdown|mdwn|mkd|mkdn|mkdown|mdx)$/i;

/** Folders that hold the work of others, or the history of a repository. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.jj', '.sl', '.svn']);

/**
 * Finds the files that arguments name. An argument that exists is that file, whatever it is called, or all documents in
 * that folder; any other is a glob, and with `!` before it one for what is left out. Folders are searched without
 * following symbolic links; a link that is named is followed. Each file comes once.
 *
 * @param args - file names, folder names, globs
 * @param cwd - what they are seen from, absolute
 */
export function findFiles(args: readonly string[], cwd: string, ignored: IgnoreFiles): FoundFiles {
  const exclusions = args.filter((arg) => isExclusion(arg, cwd)).map((arg) => slashed(arg.slice(1)));
  const search: Search = {
    cwd,
    ignored,
    isExcluded: picomatch(
      exclusions.flatMap((glob) => [glob, `${glob}/**`]),
      { dot: true },
    ),
    seen: new Set(),
    files: [],
    problems: [],
    leftOut: [],
    empty: [],
  };
  for (const arg of args) {
    if (isExclusion(arg, cwd)) continue;
    try {
      take(search, arg);
    } catch (error) {
      search.problems.push({ path: arg, message: messageOf(error) });
    }
  }
  // One of several folders may well hold none; where nothing is there at all, the person meant another place.
  if (search.files.length === 0 && search.problems.length === 0)
    for (const path of search.empty) search.problems.push({ path, message: 'no Markdown document is in it' });
  return search;
}

/** @throws {Error} where nothing is there, in words or as the system has it */
function take(search: Search, arg: string): void {
  const absolute = resolve(search.cwd, arg);
  const stats = existing(absolute);
  if (stats === null) takeGlob(search, slashed(arg));
  else if (stats.isDirectory()) {
    if (!takeMatching(search, folderOf(search, arg), (path) => DOCUMENT.test(path))) search.empty.push(arg);
  } else if (!stats.isFile()) throw new Error('is no regular file');
  else if (search.ignored.ignores(absolute, false, true)) search.leftOut.push(slashed(arg));
  else add(search, { path: slashed(arg), absolute, isNamed: true }, realpathSync(absolute));
}

function takeGlob(search: Search, pattern: string): void {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) throw new Error('no such file or folder');
  const folder = existing(resolve(search.cwd, base)) === null ? null : folderOf(search, base);
  const matches = picomatch(glob, { dot: true });
  const matched =
    folder !== null &&
    takeMatching(search, folder, (path) => matches(slashed(relative(folder.absolute, path))));
  if (!matched) throw new Error('no file matches');
}

/** Takes the files of a folder. Gives whether any was wanted, ignored ones among them. */
function takeMatching(search: Search, folder: Folder, wanted: (path: string) => boolean): boolean {
  const problems = search.problems.length;
  let matched = false;
  takeFolder(search, folder, (path) => {
    const matching = wanted(path);
    matched ||= matching;
    return matching;
  });
  return matched || search.problems.length > problems;
}

function takeFolder(search: Search, folder: Folder, wanted: (path: string) => boolean): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder.absolute, { withFileTypes: true });
  } catch (error) {
    search.problems.push({ path: slashed(folder.shown) || '.', message: messageOf(error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const absolute = join(folder.absolute, entry.name);
    const isFolder = entry.isDirectory();
    const isWanted = isFolder ? !FOREIGN.has(entry.name) : entry.isFile() && wanted(absolute);
    if (!isWanted || search.ignored.ignores(absolute, isFolder, false)) continue;
    const shown = join(folder.shown, entry.name);
    const real = join(folder.real, entry.name);
    if (isFolder) takeFolder(search, { shown, absolute, real }, wanted);
    else add(search, { path: slashed(shown), absolute, isNamed: false }, real);
  }
}

function add({ cwd, isExcluded, seen, files }: Search, file: FoundFile, real: string): void {
  if (seen.has(real) || isExcluded(slashed(relative(cwd, file.absolute)))) return;
  seen.add(real);
  files.push(file);
}

function folderOf({ cwd }: Search, shown: string): Folder {
  const absolute = resolve(cwd, shown);
  return { shown: shown === '.' ? '' : shown, absolute, real: realpathSync(absolute) };
}

function isExclusion(arg: string, cwd: string): boolean {
  return arg.startsWith('!') && !isThere(resolve(cwd, arg));
}

/** What a path leads to; null where nothing has that name. */
function existing(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    if (isThere(path)) throw new Error('is a link to what is not there', { cause: error });
    return null;
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
