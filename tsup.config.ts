import { mkdirSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { Options } from 'tsup';
import { licensesOf } from './scripts/build/licenses.ts';

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
    // What Node would take is CommonJS, of which `await import` gives no names once it is bundled.
    options.alias = { yaml: './node_modules/yaml/browser/index.js' };
  },
  esbuildPlugins: [requireBuiltins, keepLicenses],
};

export default config;
