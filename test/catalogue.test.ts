import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { malformations } from '../src/malformations/index.ts';
import { mend } from '../src/mend.ts';
import { outcomeOf } from './helpers/outcome.ts';
import { type Example, examplesOf } from './helpers/pages.ts';

const page = readFileSync(new URL('../docs/catalogue.md', import.meta.url), 'utf8');

interface Entry {
  readonly title: string;
  /** Ids of the malformations that the entry links to. */
  readonly linked: readonly string[];
  readonly examples: readonly Example[];
}

const entries: readonly Entry[] = page
  .split(/^### /m)
  .slice(1)
  .map((entry) => ({
    title: entry.split('\n')[0] ?? '',
    linked: [...entry.matchAll(/\[([a-z-]+)\]\(malformations\/\1\.md\)/g)].map(([, id = '']) => id),
    examples: examplesOf(entry),
  }));

describe.each(entries)('$title', ({ linked, examples }) => {
  test('links to the malformations that are found in its examples, and to no other', () => {
    const rules = examples.flatMap(({ content }) => analyze(content).repairs.map(({ rule }) => rule));
    expect(examples.length).toBeGreaterThan(0);
    expect([...new Set(rules)].sort()).toEqual([...linked].sort());
  });

  test.each(examples)('$label (%#)', ({ label, content }) => {
    expect(outcomeOf(content)).toBe(label);
    const mended = mend(content, { level: 'all' });
    expect(mend(mended, { level: 'all' })).toBe(mended);
  });
});

test('every malformation is in the catalogue', () => {
  const linked = new Set(entries.flatMap((entry) => entry.linked));
  expect([...linked].sort()).toEqual(malformations.map(({ id }) => id).sort());
});

test('every fence is run', () => {
  const run = entries.reduce((sum, { examples }) => sum + examples.length, 0);
  expect(page.match(/^`{3,}markdown ./gm)?.length).toBe(run);
});
