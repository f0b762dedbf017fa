import { dirname, parse as parsePath, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Loader, lilconfig } from 'lilconfig';
import { messageOf } from '../errors.ts';
import { notJson } from '../json-fault.ts';
import { checkConfig } from './check-config.ts';
import { type Config, type FileOptions, optionsFor } from './config.ts';

/** Gives the options that config files set for a document, by its absolute path. */
export type ConfigOf = (document: string) => Promise<FileOptions>;

/** Where a config is looked for in a folder; the first that is there counts. `docs/configuration.md` has them in this order. */
const PLACES: readonly string[] = [
  'package.json',
  '.tablemendrc',
  '.tablemendrc.json',
  '.tablemendrc.yaml',
  '.tablemendrc.yml',
  '.tablemendrc.js',
  '.tablemendrc.mjs',
  'tablemend.config.js',
  'tablemend.config.mjs',
];

/**
 * Finds the config of documents. The nearest file counts alone, from the folder of the document upwards, as for
 * prettier; a `package.json` counts if it has the key `tablemend`. Each file is read and checked once.
 *
 * @param given - path of the one config file for all documents; without it the nearest one is searched for
 * @returns A function that rejects with an error that names the file and the key where a config is wrong
 */
export function configSearch(given: string | undefined, cwd: string): ConfigOf {
  const search = searcher(cwd);
  const byFolder = new Map<string, Promise<Config | null>>();
  return async (document) => {
    const folder = given === undefined ? dirname(document) : '';
    let config = byFolder.get(folder);
    if (config === undefined) {
      config = search(given === undefined ? { from: folder } : { file: resolve(cwd, given) });
      byFolder.set(folder, config);
    }
    const found = await config;
    return found === null ? {} : optionsFor(found, document);
  };
}

/** An error that names the config file already. */
class ConfigError extends Error {}

type Start = { readonly from: string } | { readonly file: string };

function searcher(cwd: string): (start: Start) => Promise<Config | null> {
  const named = async <Result>(path: string, act: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      throw new ConfigError(`${relative(cwd, path)}: ${messageOf(error)}`, { cause: error });
    }
  };
  const loader = (read: Read): Loader => {
    return (path, text) => named(path, () => read(text, path));
  };
  const { search, load } = lilconfig('tablemend', {
    searchPlaces: [...PLACES],
    stopDir: parsePath(cwd).root,
    loaders: {
      noExt: loader(fromYaml),
      '.yaml': loader(fromYaml),
      '.yml': loader(fromYaml),
      '.json': loader(fromJson),
      '.js': loader(fromModule),
      '.mjs': loader(fromModule),
    },
  });
  const checked = new Map<string, Promise<Config>>();
  return async (start) => {
    const found =
      'from' in start ? await search(start.from) : await named(start.file, () => load(start.file));
    if (found === null) return null;
    const { filepath } = found;
    const content: unknown = found.config;
    const config = checked.get(filepath) ?? named(filepath, () => checkConfig(filepath, content ?? {}));
    checked.set(filepath, config);
    return config;
  };
}

type Read = (text: string, path: string) => unknown;

async function fromYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    // Below its first line the message has a picture of the place.
    const [message = ''] = messageOf(error).split('\n');
    throw new SyntaxError(message.replace(/:$/, ''), { cause: error });
  }
}

function fromJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SyntaxError(notJson(json), { cause: error });
  }
}

async function fromModule(_: string, path: string): Promise<unknown> {
  const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
  return module.default;
}
