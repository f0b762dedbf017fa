import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../src/blocks/scan.ts';
import { outline } from './outline.ts';

const cases: [name: string, text: string, lines: string[]][] = [
  ['indented code', '    a\n\n      b\nc', ['indentedCode', 'blank', 'indentedCode', 'paragraph']],
  ['fence', '```\n\n# a\n```\nb', ['fenceOpen', 'fenceContent', 'fenceContent', 'fenceClose', 'paragraph']],
  ['closing fence: longer, indented', '~~~\n    ~~~\n   ~~~~ ', ['fenceOpen', 'fenceContent', 'fenceClose']],
  ['closing fence: too short', '````\n```', ['fenceOpen', 'fenceContent']],
  ['closing fence: other mark', '```\n~~~', ['fenceOpen', 'fenceContent']],
  ['closing fence: no info', '```\n``` a', ['fenceOpen', 'fenceContent']],
  ['HTML to its end condition', '<!-- a\n\nb --> c\nd', ['html', 'html', 'html', 'paragraph']],
  ['HTML on one line', '<!-- a -->\nb', ['html', 'paragraph']],
  ['HTML to the blank line', '<div>\n# a\n\nb', ['html', 'html', 'blank', 'paragraph']],
  ['HTML not closed', '<pre>\n\n# a', ['html', 'html', 'html']],
  ['blank HTML line in a blockquote', '> <div>\n>\n> a', ['> html', '> blank', '> paragraph']],
  ['lazy line ends HTML', '> <div>\na', ['> html', 'paragraph']],
  ['lazy line ends a fence', '> ```\n```\na', ['> fenceOpen', 'fenceOpen', 'fenceContent']],
  ['code on a lazy line is one line', '> <b>\n    a\n2. b', ['> html', 'indentedCode', '-! paragraph']],
  ['complete tag on a lazy line stays in the container', '> a\n<b>\n> c', ['> paragraph', 'html', '> html']],
];

describe('leaf blocks', () => {
  it.each(cases)('%s', (_, text, lines) => {
    expect(outline(text)).toEqual(lines);
  });

  it('lists fenced code', () => {
    const text = '```JS {1}\n```\n\n> ~~~\n> a\n\n- ```   Markdown\n  b\n\nc\n```';
    expect(scanBlocks(text).fences).toEqual([
      { open: 0, end: 2, language: 'js' },
      { open: 3, end: 5, language: '' },
      { open: 6, end: 9, language: 'markdown' },
      { open: 10, end: 11, language: '' },
    ]);
  });
});
