import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as tablemend from '../../src/index.ts';

const SOURCE = '| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n';
const MENDED = tablemend.mend(SOURCE);

/** An entry as a browser would load it: a bundle that fails to build where it imports anything of Node. */
async function bundleOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../../src/${entry}`, import.meta.url).pathname],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'entry',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs code after a bundle in a realm that has what the language has, the given globals, and nothing of Node. */
async function run(entry: string, code: string, globals: Record<string, unknown> = {}): Promise<unknown> {
  const context = createContext({ ...globals });
  expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe(
    'undefined'.repeat(3),
  );
  runInContext(await bundleOf(entry), context);
  return JSON.parse(String(await runInContext(`(async () => JSON.stringify(await (${code})))()`, context)));
}

test('the core runs on the language alone', async () => {
  const source = JSON.stringify(SOURCE);
  expect(await run('index.ts', `entry.mend(${source})`)).toBe(MENDED);
  expect(await run('index.ts', `entry.analyze(${source})`)).toEqual(tablemend.analyze(SOURCE));
  expect(
    await run('index.ts', `entry.analyze(${source}).tables.map((table) => entry.toRows(table))`),
  ).toEqual([[{ a: '1', b: '2', c: '3' }]]);
  expect(await run('index.ts', 'Object.keys(entry).sort()')).toEqual(Object.keys(tablemend).sort());
});

test('live text, documents and tables in chunks run on the language alone', async () => {
  const source = JSON.stringify(SOURCE);
  expect(await run('incremental/index.ts', `entry.createLiveMender().end(${source})`)).toBe(MENDED);
  expect(await run('incremental/index.ts', `entry.createDocument(${source}).analysis()`)).toEqual(
    tablemend.analyze(SOURCE),
  );
  const read = `(async () => { const found = []; for await (const t of entry.readTables([${source}])) found.push(t.rows.length); return found; })()`;
  expect(await run('incremental/index.ts', read)).toEqual([1]);
});

test('a mend stream needs no more than the streams of the web', async () => {
  const code = `(async () => {
    const { readable, writable } = entry.createMendStream();
    const writer = writable.getWriter();
    writer.write(${JSON.stringify(SOURCE)});
    writer.close();
    let text = '';
    const reader = readable.getReader();
    for (let r = await reader.read(); !r.done; r = await reader.read()) text += r.value;
    return text;
  })()`;
  expect(await run('incremental/index.ts', code, { TransformStream })).toBe(MENDED);
});

test('the remark plugin is bundled with what it imports', async () => {
  expect(await bundleOf('remark/index.ts')).not.toBe('');
});
