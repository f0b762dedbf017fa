import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../src/blocks/scan.ts';
import { outline } from './outline.ts';

const cases: [name: string, text: string, lines: string[]][] = [
  ['blockquote', '> a\n>b\n   > c', ['> paragraph', '> paragraph', '> paragraph']],
  ['blockquote marker after four columns', '    > a', ['indentedCode']],
  ['blank line ends a blockquote', '> a\n\n> b', ['> paragraph', 'blank', '> paragraph']],
  ['lazy continuation', '> a\nb', ['> paragraph', '~ paragraph']],
  [
    'lazy continuation through two containers',
    '> - a\n> b\nc',
    ['>-! paragraph', '>~ paragraph', '~ paragraph'],
  ],
  ['nothing but a paragraph is continued lazily', '> # a\nb', ['> heading', 'paragraph']],
  [
    'a lazy line that starts a block leaves the container',
    '> a\n# b\nc',
    ['> paragraph', 'heading', 'paragraph'],
  ],
  ['list item', '- a\n  b\n\n  c', ['-! paragraph', '- paragraph', '- blank', '- paragraph']],
  ['sibling items', '- a\n- b\n1. c', ['-! paragraph', '-! paragraph', '-! paragraph']],
  ['nested items', '- a\n  - b\n    c', ['-! paragraph', '--! paragraph', '-- paragraph']],
  ['items on one line', '- > 1. a', ['->-! paragraph']],
  ['indentation short of the content ends the item', '- a\n\n b', ['-! paragraph', '- blank', 'paragraph']],
  ['content behind one to four blanks', '-    a\n\n     b', ['-! paragraph', '- blank', '- paragraph']],
  ['five blanks are code behind one', '-     a\n\n  b', ['-! indentedCode', '- blank', '- paragraph']],
  ['item that starts blank', '-\n  a', ['-! blank', '- paragraph']],
  ['item that starts with two blank lines is empty', '-\n\n  a', ['-! blank', '- blank', 'paragraph']],
  ['blank start inside a blockquote', '> -\n>\n>   a', ['>-! blank', '>- blank', '> paragraph']],
  ['ten digits are no marker', '1234567890. a', ['paragraph']],
  ['nine digits are', '123456789. a', ['-! paragraph']],
  ['a marker needs a blank', '-a\n1.a', ['paragraph', 'paragraph']],
  ['only 1 interrupts a paragraph', 'a\n2. b\n1. c', ['paragraph', 'paragraph', '-! paragraph']],
  ['an empty item does not interrupt a paragraph', 'a\n*\nb', ['paragraph', 'paragraph', 'paragraph']],
  ['any item follows another container', '> a\n2. b', ['> paragraph', '-! paragraph']],
  ['interruption holds for the whole line', 'a\n- 2. b', ['paragraph', '-! paragraph']],
  ['indented code counts as interrupted', '    a\n2. b', ['indentedCode', 'paragraph']],
  ['also over blank lines', '    a\n\n2. b', ['indentedCode', 'blank', 'paragraph']],
  ['thematic break rather than item', '* * *\n- - -', ['thematicBreak', 'thematicBreak']],
  ['item rather than thematic break', '- * -', ['---! blank']],
  ['tab behind a marker', '-\ta\n\n  b', ['-! paragraph', '- blank', 'paragraph']],
  ['tab as indentation', '- a\n\n\tb', ['-! paragraph', '- blank', '- paragraph']],
  ['tab shared by marker and code', '-\t\ta', ['-! indentedCode']],
  ['tab shared by blockquote and code', '>\t\ta', ['> indentedCode']],
  ['fences hold markers', '- ```\n  - a\n  ```', ['-! fenceOpen', '- fenceContent', '- fenceClose']],
  ['HTML holds markers', '<div>\n> a\n- b', ['html', 'html', 'html']],
  ['a container that ends closes a fence', '> ```\na', ['> fenceOpen', 'paragraph']],
  ['byte order mark', '\ufeff> a', ['> paragraph']],
];

describe('containers', () => {
  it.each(cases)('%s', (_, text, lines) => {
    expect(outline(text)).toEqual(lines);
  });

  it('says where the content of a line starts', () => {
    const { contents } = scanBlocks('> - a\n>   b\nc\n10)  d\n\n     e\n>\tf');
    expect([...contents]).toEqual([4, 10, 12, 19, 21, 27, 31]);
  });

  it('lists the containers with the indentation that their content needs', () => {
    expect(scanBlocks('> 10)  a\n -\n-\t\tb').containerList).toEqual([
      { kind: 'document', parent: -1, indent: 0 },
      { kind: 'blockquote', parent: 0, indent: 0 },
      { kind: 'listItem', parent: 1, indent: 5 },
      { kind: 'listItem', parent: 0, indent: 3 },
      { kind: 'listItem', parent: 0, indent: 2 },
    ]);
  });

  it.each(['> ', '- '])('reads a table below 20,000 %j', (marker) => {
    const depth = 20_000;
    const rest = (marker === '> ' ? '> ' : '  ').repeat(depth);
    const blocks = scanBlocks(`${marker.repeat(depth)}a | b\n${rest}--|--\n${'\n'.repeat(depth)}c | d`);
    expect(blocks.tables).toEqual([{ header: 0, end: 2, align: [null, null] }]);
    expect(blocks.containerList).toHaveLength(depth + 1);
  });
});
