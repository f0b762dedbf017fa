import { join, resolve } from 'node:path';
import { cwd as currentFolder } from 'node:process';
import { type FileOptions, mergeOptions } from '../config/config.ts';
import { type ConfigOf, configSearch } from '../config/load-config.ts';
import type { Io } from '../io.ts';
import { type FoundFiles, findFiles } from './find-files.ts';
import { type IgnoreFiles, ignoreFiles } from './ignore-files.ts';

/** How a command that takes files is told which, and where their options come from. */
export interface FileChoice {
  /** File names, folders and globs; none, or `-` alone, for standard input. */
  readonly args: readonly string[];
  /** What standard input is called: for messages, the config and the ignore files. */
  readonly stdinFilepath?: string | undefined;
  /** Path of a config file; `false` for none, by default the nearest. */
  readonly config?: string | false | undefined;
  /** Ignore files instead of those that are found. */
  readonly ignorePath?: readonly string[] | undefined;
  /** Whether anything is ignored. */
  readonly ignore: boolean;
  /** What the command line says, over all configs. */
  readonly options: FileOptions;
}

/** The documents that a command works on. */
export interface Inputs {
  readonly found: FoundFiles;
  /** The options of a document by its absolute path. */
  readonly optionsOf: (absolute: string) => Promise<FileOptions>;
}

/** What is told of a file that was named and is ignored. */
export const LEFT_OUT = 'an ignore file leaves it out (--no-ignore takes it in)';

/** Standard input as a document. */
export interface StdinInput {
  /** As it is shown. */
  readonly path: string;
  readonly isIgnored: boolean;
  readonly options: FileOptions;
}

/** True where the document is read from standard input. */
export function isStdin({ args }: FileChoice): boolean {
  return args.length === 0 || (args.length === 1 && args[0] === '-');
}

/** Finds the files that are named, without those that are ignored. */
export function inputsOf(choice: FileChoice, io: Io): Inputs {
  const cwd = folderOf(io);
  const configOf = configs(choice, cwd);
  return {
    found: findFiles(choice.args, cwd, ignoresOf(choice, cwd)),
    optionsOf: async (absolute) => mergeOptions(await configOf(absolute), choice.options),
  };
}

/** What holds for standard input. */
export async function stdinInput(choice: FileChoice, io: Io): Promise<StdinInput> {
  const cwd = folderOf(io);
  const { stdinFilepath } = choice;
  const absolute = stdinFilepath === undefined ? join(cwd, '-') : resolve(cwd, stdinFilepath);
  return {
    path: stdinFilepath?.replaceAll('\\', '/') ?? '<stdin>',
    isIgnored: stdinFilepath !== undefined && ignoresOf(choice, cwd).ignores(absolute, false, true),
    options: mergeOptions(await configs(choice, cwd)(absolute), choice.options),
  };
}

function configs({ config }: FileChoice, cwd: string): ConfigOf {
  return config === false ? async () => ({}) : configSearch(config, cwd);
}

function ignoresOf({ ignore, ignorePath }: FileChoice, cwd: string): IgnoreFiles {
  return ignoreFiles(!ignore ? 'none' : ignorePath === undefined ? 'search' : { files: ignorePath }, cwd);
}

function folderOf(io: Io): string {
  return io.cwd ?? currentFolder();
}
