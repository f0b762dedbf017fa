import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceTables } from '../../scripts/conformance/reference.ts';
import { scanBlocks } from '../../src/blocks/scan.ts';

const page = readFileSync(new URL('../../docs/gfm-differences.md', import.meta.url), 'utf8');

/** Heading, example and what the page says about micromark, of each rule that has an example. */
const examples = page
  .split('\n### ')
  .slice(1)
  .map((section) => ({
    rule: section.slice(0, section.indexOf('\n')),
    text: /```markdown\n(.+?)```/s.exec(section)?.[1],
    says: /- micromark: (.+)/.exec(section)?.[1],
  }))
  .filter(({ text }) => text !== undefined);

describe('docs/gfm-differences.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('$rule', ({ text = '', says }) => {
    const ours = scanBlocks(text).tables.map(({ header, end }) => `${header + 1}-${end}`);
    const theirs = referenceTables(text).map(({ start, end }) => `${start}-${end}`);
    expect(ours).toEqual(theirs);
    expect(says).toBe(ours.length === 0 ? 'no table' : `lines ${ours.join(' and ')}`);
  });
});
