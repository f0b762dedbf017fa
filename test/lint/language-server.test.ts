import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mend } from '../../src/mend.ts';
import { LanguageClient } from './language-client.ts';

const damaged = '# A\n\nRivers:\n\n| River | Length |\n| Nile | 6650 km |\n| Elbe | 1094 km |\n';
let folder = '';
let client: LanguageClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tablemend-'));
  const server = fileURLToPath(new URL('../../src/lint/language-server-bin.ts', import.meta.url));
  client = new LanguageClient(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), server, '--stdio'],
    folder,
  );
  const rootUri = pathToFileURL(folder).href;
  await client.request('initialize', {
    processId: process.pid,
    rootUri,
    capabilities: {},
    workspaceFolders: null,
  });
  client.notify('initialized', {});
}, 30_000);

afterAll(async () => {
  expect(await client.close()).toBe(0);
  await rm(folder, { recursive: true });
});

function uriOf(name: string): string {
  return pathToFileURL(join(folder, name)).href;
}

async function open(name: string, text: string, languageId = 'markdown'): Promise<unknown> {
  const textDocument = { uri: uriOf(name), languageId, version: 1, text };
  client.notify('textDocument/didOpen', { textDocument });
  return client.notified('textDocument/publishDiagnostics');
}

test('a damaged table is a diagnostic with a quick fix that mends it', { timeout: 30_000 }, async () => {
  const published = await open('a.md', damaged);
  expect(published).toMatchObject({
    uri: uriOf('a.md'),
    diagnostics: [
      {
        code: 'tablemend-missing-delimiter-row',
        source: 'remark-lint',
        range: { start: { line: 4, character: 0 } },
      },
    ],
  });
  const diagnostics =
    typeof published === 'object' && published !== null && 'diagnostics' in published
      ? published.diagnostics
      : expect.fail('no diagnostics');
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
  const actions = await client.request('textDocument/codeAction', {
    textDocument: { uri: uriOf('a.md') },
    range,
    context: { diagnostics },
  });
  expect(actions).toMatchObject([
    {
      kind: 'quickfix',
      isPreferred: true,
      edit: {
        changes: {
          [uriOf('a.md')]: [
            {
              range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } },
              newText: mend(damaged)
                .split('\n')
                .slice(4, 6)
                .map((line) => `${line}\n`)
                .join(''),
            },
          ],
        },
      },
    },
  ]);
});

test('a document of MDX is read as the other hosts read it', { timeout: 30_000 }, async () => {
  const text = "import X from './x'\n\n<X a={1} />\n\n| a | b |\n|---|\n| 1 | 2 |\n\n{1 + 1}\n";
  const published = await open('a.mdx', text, 'mdx');
  expect(published).toMatchObject({
    uri: uriOf('a.mdx'),
    diagnostics: [{ code: 'tablemend-delimiter-row', range: { start: { line: 5, character: 0 } } }],
  });
  const wrapped = '| a | b |\n| - | - |\n| 1 | two\nlines |\n| 3 | 4 |\n';
  await open('b.mdx', wrapped, 'mdx');
  const edits = await client.request('textDocument/formatting', {
    textDocument: { uri: uriOf('b.mdx') },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits).toMatchObject([{ newText: mend(wrapped, { lineBreak: '<br/>' }) }]);
});

test('formatting the document mends its tables', { timeout: 30_000 }, async () => {
  await open('b.md', damaged);
  const edits = await client.request('textDocument/formatting', {
    textDocument: { uri: uriOf('b.md') },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits).toMatchObject([{ newText: mend(damaged) }]);
});

test('a clean document has no diagnostics and nothing to format', { timeout: 30_000 }, async () => {
  const text = '* a\n\n| a | b |\n|:-|-:|\n| 1 | 2 |\n';
  expect(await open('c.md', text)).toMatchObject({ uri: uriOf('c.md'), diagnostics: [] });
  const edits = await client.request('textDocument/formatting', {
    textDocument: { uri: uriOf('c.md') },
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits).toBeNull();
});
