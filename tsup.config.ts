import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import type { Options } from 'tsup';
import { licensesOf } from './scripts/build/licenses.ts';

type BuildPlugin = NonNullable<Options['plugins']>[number];
type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const libraries = {
  index: 'src/index.ts',
  convert: 'src/convert/index.ts',
  stream: 'src/incremental/index.ts',
  remark: 'src/remark/index.ts',
  'remark-lint': 'src/lint/remark-lint.ts',
  markdownlint: 'src/lint/markdownlint.ts',
  eslint: 'src/lint/eslint.ts',
};

const commands = {
  cli: 'src/cli/bin.ts',
  // Started by their file names: a thread that mends files, and what the pool runs in it.
  'fix-worker': 'src/cli/fix/fix-worker.ts',
  'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  'language-server': 'src/lint/language-server-bin.ts',
};

/** Lets bundled CommonJS packages require what Node has: an ES module cannot require, but it can import. */
const requireBuiltins: Plugin = {
  name: 'require-builtins',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?[a-z_/]+$/ }, ({ kind, path }) => {
      const name = path.replace(/^node:/, '');
      return kind === 'require-call' && builtinModules.includes(name)
        ? { path: `node:${name}`, namespace: 'builtin' }
        : undefined;
    });
    build.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: `import builtin from ${JSON.stringify(path)};\nmodule.exports = builtin;`,
    }));
  },
};

/** Tells which packages are bundled, and under which licences. */
const keepLicenses: Plugin = {
  name: 'keep-licenses',
  setup(build) {
    const { outdir = '' } = build.initialOptions;
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (metafile === undefined) return;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, 'licenses.txt'), licensesOf(metafile));
    });
  },
};

/**
 * Keeps the core in one file: node takes half a millisecond for each file that it loads, and without this the core is cut
 * along what each entry needs of it. So each file that is loaded by itself and uses the core is made to need all of it.
 * What a bundler makes of the package is no larger for it: nothing of the core has side effects.
 */
const coreInOneFile: Plugin = {
  name: 'core-in-one-file',
  setup(build) {
    const core = resolve(libraries.index);
    const starters = [commands.cli, commands['language-server']].map((file) => resolve(file));
    build.onResolve({ filter: /\.ts$/ }, ({ kind, path: name, resolveDir }) => {
      const path = resolve(resolveDir, name);
      const isLoadedByItself =
        kind === 'dynamic-import' || (kind === 'entry-point' && !starters.includes(path));
      return isLoadedByItself ? { path, pluginData: core } : undefined;
    });
    build.onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) =>
      pluginData === core && path !== core
        ? { contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(core)};`, loader: 'ts' }
        : undefined,
    );
  },
};

/**
 * Drops imports of parts of the build for what they do when they are loaded, which is nothing: a file less to load. What a part
 * gives is imported by name.
 */
const noBareImports: BuildPlugin = {
  name: 'no-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^import "\.\/chunk-[A-Z0-9]+\.js";\n/gm, '') }),
};

/** The build, one folder of ES modules. */
const config: Options & { readonly entry: Readonly<Record<string, string>> } = {
  entry: { ...libraries, ...commands },
  format: 'esm',
  target: 'node20',
  dts: { entry: libraries },
  clean: true,
  splitting: true,
  // Otherwise `node:fs` becomes `fs` before our plugin sees it.
  removeNodeProtocol: false,
  esbuildOptions: (options) => {
    // The imports that keep the core in one file.
    options.logOverride = { 'ignored-bare-import': 'silent' };
    // What Node would take is CommonJS, of which `await import` gives no names once it is bundled.
    options.alias = { yaml: './node_modules/yaml/browser/index.js' };
  },
  plugins: [noBareImports],
  esbuildPlugins: [requireBuiltins, coreInOneFile, keepLicenses],
};

export default config;
