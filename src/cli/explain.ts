import { existsSync, readFileSync } from 'node:fs';
import { lintRules } from '../lint/rules.ts';
import type { Io } from './io.ts';
import { noRule, similarRule } from './rules.ts';

const FENCE = /^(`{3,})\w+ (.+)\n([\s\S]*?)^\1\n/gm;

/** What the words behind a fence of a page say of the example, for people. */
const LABELS: Readonly<Record<string, string>> = {
  before: 'Before:',
  after: 'After "tablemend fix":',
  'after level: all': 'After "tablemend fix --level all":',
  report: 'Told:',
  untouched: 'Left as it is:',
};

/**
 * Explains a rule by its page: what it means, and what becomes of examples; without a rule, lists all of them.
 *
 * @throws {TypeError} where there is no such rule
 */
export async function explain(id: string | undefined, { stdout }: Io): Promise<void> {
  if (id === undefined) {
    const width = Math.max(...lintRules.map((rule) => rule.id.length));
    await stdout.write(lintRules.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}\n`).join(''));
    return;
  }
  const rule = lintRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw noRule(id, similarRule(id));
  const page = readFileSync(new URL(`docs/malformations/${id}.md`, packageFolder()), 'utf8');
  await stdout.write(`${rule.id}: ${plain(page.replace(/^# /, ''))}\nSee ${rule.url}\n`);
}

/** The folder of this package, whether this file was bundled or not. */
function packageFolder(): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/')
    folder = new URL('../', folder);
  return folder;
}

/** A page without what only Markdown needs: examples are indented below their labels. */
function plain(page: string): string {
  let text = '';
  let at = 0;
  for (const { index, 0: fence, 2: label = '', 3: code = '' } of page.matchAll(FENCE)) {
    text += `${prose(page.slice(at, index))}${LABELS[label] ?? label}\n\n${code.replace(/^(?=.)/gm, '    ')}`;
    at = index + fence.length;
  }
  return text + prose(page.slice(at));
}

function prose(text: string): string {
  return text.replace(/^## /gm, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
