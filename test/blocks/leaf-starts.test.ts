import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

/** A line, and what it is both on its own and below a paragraph. */
const marked: [line: string, kind: string][] = [
  ['#', 'heading'],
  ['# a #', 'heading'],
  ['###### a', 'heading'],
  ['#\ta', 'heading'],
  ['   # a', 'heading'],
  ['***', 'thematicBreak'],
  [' _ _\t_ ', 'thematicBreak'],
  ['**  * ** *', 'thematicBreak'],
  ['- - -', 'thematicBreak'],
  ['```', 'fenceOpen'],
  ['~~~~ a`b', 'fenceOpen'],
  ['``` a b', 'fenceOpen'],
  ['<div', 'html'],
  ['<!-- a -->', 'html'],
];

const unmarked = [
  '#a',
  '####### a',
  '\\# a',
  '#\u00a0a',
  '**',
  '_ _ a',
  '_ _ *',
  '+++',
  '``',
  '``` a`b',
  '~~',
  '<a',
  '<!',
];

describe('what a line starts', () => {
  it.each(marked)('%j', (line, kind) => {
    expect(outline(line)).toEqual([kind]);
    expect(outline(`a\n${line}`)).toEqual(['paragraph', kind]);
  });

  it.each(unmarked)('%j: nothing', (line) => {
    expect(outline(`a\n${line}`)).toEqual(['paragraph', 'paragraph']);
  });

  it('a complete tag of any name starts HTML, but not below a paragraph', () => {
    expect(outline('<b>')).toEqual(['html']);
    expect(outline('a\n<b>')).toEqual(['paragraph', 'paragraph']);
  });
});
