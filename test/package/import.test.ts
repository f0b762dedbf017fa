import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const isBuilt = existsSync(new URL('../../dist/index.js', import.meta.url));

/** The core as one file, as long as it is. */
async function coreInOneFile(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** What a bundler leaves of that file where only one name of it is asked for. */
async function shakenTo(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: (await coreInOneFile()).replace(/export \{[^}]*\};\s*$/, `export { ${name} };`) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test.each([
  ['AsyncSchemaError', 4000],
  ['applyRepairs', 4000],
  ['toRows', 25_000],
  ['serialize', 25_000],
])('%s can be bundled without the rest of the core', async (name, most) => {
  const code = await shakenTo(name);
  expect(code).toContain(name);
  expect(code.length).toBeLessThan(most);
});

test('no literal of the core has the tables of Unicode read while the core is imported', async () => {
  const code = await coreInOneFile();
  const isInString = /\\\\p\{\w+\}/;
  expect(code).toMatch(isInString);
  expect(code.match(/.*[^\\]\\p\{\w+\}.*/g) ?? []).toEqual([]);
});

test.skipIf(!isBuilt)('the core is built as one file, beside the list of its names', () => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const code = readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
    for (const [, imported = ''] of code.matchAll(/^(?:import|\} from|export .* from) "\.\/([^"]+)";$/gm))
      load(imported);
  };
  load('index.js');
  expect(loaded.size).toBe(2);
});
