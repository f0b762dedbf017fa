import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const closed: [text: string, lines: number][] = [
  ['---\na: b\n---', 3],
  ['---\n---\n', 2],
  ['--- \t\na\n---  \nb', 3],
  ['+++\na = 1\n+++', 3],
  ['---\n\n| a |\n|---|\n\n---', 6],
  ['\ufeff---\n---', 2],
];

const none = [
  '---\na: b',
  '---',
  '---\n+++',
  '----\na\n----',
  ' ---\na\n---',
  '---\na\n ---',
  '---\na\n----',
  '--- a\n---',
  '\n---\na\n---',
  '++\na\n++',
];

describe('front matter', () => {
  it.each(closed)('%j', (text, count) => {
    const kinds = outline(text);
    expect(kinds.filter((kind) => kind === 'frontMatter')).toHaveLength(count);
    expect(kinds.slice(0, count)).not.toContain('paragraph');
  });

  it.each(none)('%j is none', (text) => {
    expect(outline(text)).not.toContain('frontMatter');
  });
});
