import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('docs', file));
const pages = ['README.md', ...docs];

/** A path of this repository in code: `src/a/b.ts`, also a folder `src/a/`. */
const NAMED = /`((?:src|test|docs|scripts|bench|\.ci)\/[\w./-]*)`/g;
const LINKED = /\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g;

test.each(pages)('every path that %s names exists', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const named = [...text.matchAll(NAMED)].map(([, path = '']) => join(ROOT, path));
  const linked = [...withoutCode(text).matchAll(LINKED)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(ROOT, dirname(page), target));
  expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});

test('the README and the architecture name files at all', () => {
  for (const page of ['README.md', 'docs/architecture.md'])
    expect(readFileSync(join(ROOT, page), 'utf8').match(NAMED)?.length).toBeGreaterThan(10);
});

test.each(pages)('every script that %s tells to run exists', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const told = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
  expect(told.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

/** Fenced code left out: what looks like a link there is an example. */
function withoutCode(text: string): string {
  return text
    .split(/^```/m)
    .filter((_, index) => index % 2 === 0)
    .join('');
}
