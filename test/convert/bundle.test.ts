import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../src/convert/index.ts', import.meta.url));
const PEERS = [
  'csv-parse/sync',
  'hyparquet-writer',
  'micromark',
  'micromark-extension-gfm',
  'parse5',
  'write-excel-file/universal',
];

/** What a bundler makes of these imports for a browser, where none of the optional packages is installed. */
async function bundled(names: string): Promise<{ code: string; warnings: string[] }> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: `export { ${names} } from ${JSON.stringify(ENTRY)}`, resolveDir: '/' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    write: false,
    logLevel: 'silent',
    alias: Object.fromEntries(PEERS.map((peer) => [peer, 'not-installed'])),
    external: ['yaml'],
  });
  return { code: outputFiles[0]?.text ?? '', warnings: warnings.map(({ text }) => text) };
}

test('who writes CSV gets nothing else, and installs nothing', async () => {
  const { code, warnings } = await bundled('toCsv');
  expect(warnings.filter((text) => !text.includes('not-installed'))).toEqual([]);
  expect(code).not.toMatch(/CREATE TABLE|begin\{tabular\}|text-align|not-installed|yaml/);
  expect(code).toContain('extra_');
});

test('a format that needs what is not installed is bundled all the same', async () => {
  expect((await bundled('toCsv, toXlsx, fromHtml')).code).toContain('npm install');
});
