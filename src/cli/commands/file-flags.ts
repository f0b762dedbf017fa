import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { FileOptions } from '../config/config.ts';
import type { FileChoice } from '../files/file-options.ts';
import { collect } from './values.ts';

/** Adds the options that all commands over files share. */
export function addFileFlags(command: CommandUnknownOpts): void {
  command
    .option(
      '--stdin-filepath <path>',
      'what standard input is called, for messages, the config and the ignore files',
    )
    .option('--config <file>', 'this config, not the nearest one of each file')
    .option('--no-config', 'no config')
    .option(
      '--ignore-path <file>',
      'this ignore file, not .tablemendignore and .gitignore; may be repeated',
      collect,
    )
    .option('--no-ignore', 'no ignore file');
}

/**
 * The choice of files that arguments and these options make.
 *
 * @param options - what the command line says of the documents
 * @throws {TypeError} where standard input is one of several files
 */
export function chooseFiles(
  command: CommandUnknownOpts,
  args: readonly string[],
  options: FileOptions,
): FileChoice {
  if (args.length > 1 && args.includes('-'))
    throw new TypeError('- is standard input and cannot stand beside files');
  const config: unknown = command.getOptionValue('config');
  const stdinFilepath: unknown = command.getOptionValue('stdinFilepath');
  const ignorePath: unknown = command.getOptionValue('ignorePath');
  return {
    args,
    stdinFilepath: typeof stdinFilepath === 'string' ? stdinFilepath : undefined,
    config: typeof config === 'string' || config === false ? config : undefined,
    ignorePath: Array.isArray(ignorePath) ? ignorePath.map(String) : undefined,
    ignore: command.getOptionValue('ignore') !== false,
    options,
  };
}
