import { dirname, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { RuleSetting } from '../../lint/options.ts';
import type { Level } from '../../options.ts';
import type { TableStyle } from '../../write/options.ts';

/** What can be set for a document. */
export interface FileOptions {
  readonly level?: Level | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** The style that all sound tables are written in; without it each keeps its own. */
  readonly formatTables?: TableStyle | undefined;
}

/** Options for the documents that match a glob. */
export interface Override {
  readonly files: readonly string[];
  readonly excludeFiles: readonly string[];
  readonly options: FileOptions;
}

/** A config file, checked. */
export interface Config {
  /** Its path; globs in it are seen from its folder. */
  readonly path: string;
  readonly options: FileOptions;
  readonly overrides: readonly Override[];
}

/**
 * The options of a config file for one document: those of the file, then those of each override that matches, of which
 * the later one counts.
 *
 * @param document - absolute path of the document
 */
export function optionsFor(config: Config, document: string): FileOptions {
  const path = relative(dirname(config.path), document).split(sep).join('/');
  return config.overrides
    .filter(({ files, excludeFiles }) => matchesAny(files, path) && !matchesAny(excludeFiles, path))
    .reduce((merged, { options }) => mergeOptions(merged, options), config.options);
}

/** Options with those of `over` laid over them, rules one by one. */
export function mergeOptions(base: FileOptions, over: FileOptions): FileOptions {
  return {
    level: over.level ?? base.level,
    rules: { ...base.rules, ...over.rules },
    formatTables: over.formatTables ?? base.formatTables,
  };
}

/** As in other tools, a glob without a slash is looked for in all folders. */
function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') })(path));
}
