import { describe, expect, it } from 'vitest';
import { countDelimiterCells, readDelimiterRow } from '../../src/gfm/delimiter.ts';
import type { Align } from '../../src/types.ts';

const rows: [line: string, align: Align[]][] = [
  ['|-|', [null]],
  ['-|', [null]],
  ['|-', [null]],
  [':-', ['left']],
  ['-:', ['right']],
  [':-:', ['center']],
  ['| - |', [null]],
  ['-|-', [null, null]],
  ['--- | :-- | --: | :-:', [null, 'left', 'right', 'center']],
  ['|---|:--------|', [null, 'left']],
  ['  |\t---\t|\t:-:  | ', [null, 'center']],
];

const others = [
  '',
  ' ',
  '|',
  '||',
  '| |',
  '-',
  '---',
  '- -',
  ':',
  '::',
  '|:|',
  '|::|',
  '|:-::|',
  '|- -|',
  '|: -|',
  '|- :|',
  '||-|',
  '|-||',
  '|-|-| |',
  '|---||---|',
  '|=|',
  '|+|',
  '|—|',
  '|-| x',
  '|-|\\',
  '|\u00a0-|',
  '|\f-|',
  '+---+',
];

describe('readDelimiterRow', () => {
  it.each(rows)('%j', (line, align) => {
    const text = `>>${line}|x`;
    expect(readDelimiterRow(text, 2, 2 + line.length)).toEqual(align);
    expect(countDelimiterCells(text, 2, 2 + line.length)).toBe(align.length);
  });

  it.each(others)('%j is none', (line) => {
    const text = `|-${line}|-|`;
    expect(readDelimiterRow(text, 2, 2 + line.length)).toBeNull();
    expect(countDelimiterCells(text, 2, 2 + line.length)).toBe(0);
  });
});
