import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mend } from '../../src/mend.ts';
import { BROKEN, CLEAN } from './documents.ts';
import { folderWith } from './folder.ts';

const page = readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8');
const hooks: { readonly id: string; readonly entry: string; readonly types_or: string[] }[] = parse(page);

/** What pre-commit runs: the entry of the hook with names of files behind it. */
function argumentsOf(id: string, ...files: readonly string[]): string[] {
  const entry = hooks.find((hook) => hook.id === id)?.entry ?? '';
  const start = 'npx --no -- tablemend ';
  expect(entry.startsWith(start)).toBe(true);
  return [...entry.slice(start.length).split(' '), ...files];
}

test('the hooks are those that are told of', () => {
  expect(hooks.map(({ id }) => id).sort()).toEqual(['tablemend-fix', 'tablemend-lint']);
});

test('the hooks take MDX as well, which is no Markdown for pre-commit', () => {
  for (const hook of hooks) expect(hook.types_or).toEqual(['markdown', 'mdx']);
});

test('tablemend-fix mends the files, which is what makes the commit fail', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.md': CLEAN });
  const { status } = await folder.run(argumentsOf('tablemend-fix', 'a.md', 'b.md'));
  expect(status).toBe(0);
  expect([folder.read('a.md'), folder.read('b.md')]).toEqual([mend(BROKEN), CLEAN]);
});

test('tablemend-lint fails where something is wrong', async () => {
  const folder = folderWith({ 'a.md': BROKEN, 'b.md': CLEAN });
  expect((await folder.run(argumentsOf('tablemend-lint', 'a.md', 'b.md'))).status).toBe(1);
  expect((await folder.run(argumentsOf('tablemend-lint', 'b.md'))).status).toBe(0);
});
