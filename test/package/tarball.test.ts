import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const isBuilt = existsSync(new URL('../../dist/index.js', import.meta.url));

/** Scripts that a package manager runs by itself where the package is installed. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];

test('nothing runs when the package is installed', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(Object.keys(scripts).filter((name) => INSTALL_SCRIPTS.includes(name))).toEqual([]);
});

test('the tarball holds what is built, the documents, and no more', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  );
  const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
  const other = paths.filter(
    (path) =>
      !/^dist\/(?:[^/]+\.(?:js|d\.ts)|entry\/worker\.js|licenses\.txt)$/.test(path) &&
      !/^docs\/(?:[a-z-]+\/)?[a-z-]+\.md$/.test(path),
  );
  expect(other.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  expect(packed.bundled).toEqual([]);
});

test('the core is one module for a browser: it needs nothing of node and no package', async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  expect(output?.imports).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'))).toEqual([]);
});

test.skipIf(!isBuilt)('what is built can be imported by its name', () => {
  const program = "import { mend } from 'tablemend'; process.stdout.write(mend('a | b\\n-|-\\n'));";
  const run = (): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT, encoding: 'utf8' });
  expect(run()).toBe('a | b\n-|-\n');
});
