import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { malformations } from '../../src/malformations/index.ts';
import { pageOf } from '../../src/malformations/page.ts';
import { ruleIds } from '../../src/malformations/rule-ids.ts';
import { mend } from '../../src/mend.ts';
import { examplesOf, reportOf } from '../helpers/pages.ts';

const PAGES = new URL('../../docs/malformations/', import.meta.url);
const ids = malformations.map(({ id }) => id).sort();

test('each malformation has a file, a page and a test of its name', () => {
  const helpers = ['index.ts', 'malformation.ts', 'page.ts', 'rule-ids.ts'];
  expect(namesIn('../../src/malformations/', '.ts', helpers)).toEqual(ids);
  expect(namesIn('../../docs/malformations/', '.md', [])).toEqual(ids);
  expect(namesIn('./', '.test.ts', ['docs.test.ts'])).toEqual(ids);
});

test('the ids that options take are those of the malformations, in their order', () => {
  expect(malformations.map(({ id }) => id)).toEqual(ruleIds);
});

test('the address of a page is its place in the published package', () => {
  const { name, files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const root = `https://unpkg.com/${name}/`;
  expect(files).toContain('docs');
  expect(ids.map((id) => pageOf(id))).toEqual(ids.map((id) => `${root}docs/malformations/${id}.md`));
  const [repair] = analyze('| a | b |\n|---|\n| 1 | 2 |\n').repairs;
  expect(repair?.url).toBe(pageOf('delimiter-row'));
});

describe.each(malformations)('the page of $id', ({ id, title }) => {
  const page = readFileSync(new URL(`${id}.md`, PAGES), 'utf8');
  const examples = examplesOf(page);

  test('has the title, examples, and no fence that is not run', () => {
    expect(page.split('\n')[0]).toBe(`# ${title}`);
    expect(page.match(/^`{3,}\w+ /gm)?.length).toBe(examples.length);
    expect(page.match(/^`{3,}.*\n/gm)?.length).toBe(2 * examples.length);
    const labels = examples.map(({ label }) => label.replace(' level: all', '')).join(' ');
    expect(labels).toMatch(/^(?:before after report ?)+(?:untouched ?)+$/);
  });

  const damaged = examples.filter(({ label }) => label === 'before');
  test.each(damaged)('mends %#', (before) => {
    const at = examples.indexOf(before);
    const [after, report] = examples.slice(at + 1);
    const level = after?.label === 'after level: all' ? 'all' : 'safe';
    expect(mend(before.content, { level })).toBe(after?.content);
    expect(reportOf(before.content)).toBe(report?.content);
    expect(analyze(before.content).repairs.map(({ rule }) => rule)).toContain(id);
  });

  test.each(examples.filter(({ label }) => label === 'untouched'))('leaves %#', ({ content }) => {
    expect(reportOf(content)).toBe('');
    expect(mend(content, { level: 'all' })).toBe(content);
  });
});

function namesIn(folder: string, ending: string, others: readonly string[]): string[] {
  return readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending) && !others.includes(name))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
