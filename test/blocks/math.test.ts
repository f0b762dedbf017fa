import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const closed: [name: string, text: string, lines: string[]][] = [
  ['block', '$$\na | b\n$$\nc', ['math', 'math', 'math', 'paragraph']],
  ['longer fences', '$$$\n$$\n$$$$', ['math', 'math', 'math']],
  ['words behind the opening fence', '$$ a\nb\n$$ ', ['math', 'math', 'math']],
  [
    'blank lines, lists and headings inside',
    '$$\n- a\n\nb\n=\n$$',
    ['math', '-! math', '- math', 'math', 'math', 'math'],
  ],
  ['in containers', '> $$\n> a\n> $$\n- $$\n  $$', ['> math', '> math', '> math', '-! math', '- math']],
  ['inside a paragraph', 'a\n$$\nb\n$$', ['paragraph', 'math', 'math', 'math']],
  [
    'after an opening in a container that ended',
    '> $$\n\n$$\na\n$$',
    ['> paragraph', 'blank', 'math', 'math', 'math'],
  ],
];

const none: [name: string, text: string][] = [
  ['not closed', '$$\na'],
  ['closed on its line', '$$ a $$\nb\n$$c'],
  ['words behind the closing fence', '$$\na\n$$ b'],
  ['closing fence too short', '$$$\na\n$$'],
  ['closed outside its container', '> $$\n\n$$'],
  ['closed in another item', '- $$\n- $$'],
  ['holds a table', '$$\n\na|b\n-|-\n\n$$'],
  ['holds fenced code', '$$\n```\n$$\n```'],
  ['indented code', '    $$\n    $$'],
  ['HTML', '<div>\n$$\n$$'],
];

describe('math', () => {
  it.each(closed)('%s', (_, text, lines) => {
    expect(outline(text)).toEqual(lines);
  });

  it.each(none)('none: %s', (_, text) => {
    expect(outline(text).join()).not.toContain('math');
  });
});
