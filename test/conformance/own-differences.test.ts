import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../scripts/conformance/clean.ts';
import { referenceTables } from '../../scripts/conformance/reference.ts';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';

const page = readFileSync(new URL('../../docs/gfm-differences.md', import.meta.url), 'utf8');
const part = page.slice(page.indexOf('\n# Where we differ'));

/** Heading, example, what the page says of our reading, and the mended text (the example itself where none is given). */
const examples = part
  .split('\n### ')
  .slice(1)
  .map((section) => {
    const [text = '', mended = text] = [...section.matchAll(/```markdown\n(.+?)```/gs)].map(
      ([, block]) => block,
    );
    return {
      rule: section.slice(0, section.indexOf('\n')),
      text,
      mended,
      says: /- tablemend: (.+)/.exec(section)?.[1],
    };
  });

describe('where we differ from micromark on purpose', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(4);
    expect(examples.filter(({ text, says }) => text === '' || says === undefined)).toEqual([]);
  });

  it.each(examples)('$rule', ({ text, mended, says }) => {
    const tables = analyze(text).tables.map(
      ({ place, header }) =>
        `lines ${place.start.line}-${place.end.line}${header === null ? ', no header row' : ''}`,
    );
    expect(tables).toEqual([says]);
    expect(mend(text)).toBe(mended);
  });

  it.each(examples.filter(({ text, mended }) => text !== mended))(
    'what is mended is clean for GFM, and stays: $rule',
    ({ mended }) => {
      expect(referenceTables(mended).map((table) => faultOf(mended, table))).toEqual([null]);
      expect(mend(mended, { level: 'all' })).toBe(mended);
    },
  );
});
