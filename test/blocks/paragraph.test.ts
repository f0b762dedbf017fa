import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

const cases: [name: string, text: string, lines: string[]][] = [
  ['indented continuation', 'a\n    # b\n\t- c', ['paragraph', 'paragraph', 'paragraph']],
  ['setext heading', 'a\nb\n===', ['heading', 'heading', 'setextUnderline']],
  ['setext heading of one dash', 'a\n-', ['heading', 'setextUnderline']],
  ['indented underline', 'a\n   --- \t', ['heading', 'setextUnderline']],
  ['underline indented too far', 'a\n    ---', ['paragraph', 'paragraph']],
  ['underline with a gap', 'a\n= =', ['paragraph', 'paragraph']],
  ['lazy underline', '> a\n===', ['> paragraph', '~ paragraph']],
  ['dashes below a container', '> a\n---', ['> paragraph', 'thematicBreak']],
  ['header and underline rather than table', '| a |\n---', ['heading', 'setextUnderline']],
  ['definition', '[a]: b\nc', ['definition', 'paragraph']],
  ['definition over three lines', '[a]:\nb\n"c"', ['definition', 'definition', 'definition']],
  ['definition does not interrupt a paragraph', 'a\n[b]: c', ['paragraph', 'paragraph']],
  ['definition above a heading', '[a]: b\nc\n---', ['definition', 'heading', 'setextUnderline']],
  ['no heading of a definition alone', '[a]: b\n===', ['definition', 'paragraph']],
  ['break below a definition alone', '[a]: b\n---', ['definition', 'thematicBreak']],
  [
    'definition in a container',
    '- [a]:\n  b\n\n> [c]: d',
    ['-! definition', '- definition', '- blank', '> definition'],
  ],
  ['lazy definition', '> [a]:\nb', ['> definition', '~ definition']],
  ['table above', '|a|\n|-|\n[b]: c', ['table', 'table', 'table']],
  ['definition above a table', '[a]: b\n|c|\n|-|', ['definition', 'table', 'table']],
  ['a table takes a line that a definition could', '[a]:\n|c|\n|-|', ['paragraph', 'table', 'table']],
];

describe('paragraphs', () => {
  it.each(cases)('%s', (_, text, lines) => {
    expect(outline(text)).toEqual(lines);
  });
});
