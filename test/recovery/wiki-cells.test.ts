import { describe, expect, test } from 'vitest';
import { attributesOf, readWikiCaption, readWikiCells } from '../../src/recovery/wiki-cells.ts';

test.each<[string, Record<string, string> | null]>([
  ['', {}],
  [' \t ', {}],
  ['style="color: red"', { style: 'color: red' }],
  [" CLASS='a b'  id=c ", { class: 'a b', id: 'c' }],
  ['rowspan=2 colspan="3"', { rowspan: '2', colspan: '3' }],
  ['class= nowrap', { class: '', nowrap: '' }],
  ['class=', { class: '' }],
  ['nowrap', { nowrap: '' }],
  ['data-sort-value="1" aria-label=x', { 'data-sort-value': '1', 'aria-label': 'x' }],
  ['title', null],
  ['title = "a"', null],
  ['title= a', null],
  ['style="a"class="b"', null],
  ['style="a', null],
  ['style=a"b', null],
  ['id=a|b', null],
  ['id="a|b"', null],
  ['x=1', null],
  ['onclick="a"', null],
  ['words', null],
  ['style="a" words', null],
  ['= "a"', null],
  ['"a"', null],
  ['[[a', null],
  ['style="a" [[a', null],
])('%j are attributes: %j', (source, attributes) => {
  const found = attributesOf(source);
  expect(found && Object.fromEntries(found)).toEqual(attributes);
});

describe('cells of a line', () => {
  const cellsOf = (line: string, isNames = false): readonly string[] =>
    readWikiCells(line, 1, line.length, isNames).cells.map(([start, end]) => line.slice(start, end));

  test.each([
    ['| a || b', ['a', 'b']],
    ['|a', ['a']],
    ['|', ['']],
    ['| || b ||', ['', 'b', '']],
    ['| class="x" | a || id=y|b', ['a', 'b']],
    ['| | a', ['a']],
    ['| a ||| b', ['a', 'b']],
    ['| class="x" |', ['']],
    ['| class="x"', ['class="x"']],
    ['| class="x" | a | b', ['a | b']],
    ['| class="x" | a || b | c', ['a', 'b | c']],
    ['| [[a|b]]', ['[[a|b]]']],
    ['| class="[[a|b]]" | c', ['class="[[a|b]]" | c']],
    ['| class="{{a||b}}" | c || d', ['class="{{a||b}}" | c', 'd']],
    ['| class="{{a}}" | c || d', ['c', 'd']],
    ['| class="[[a|b" | c', ['class="[[a|b" | c']],
    ['| a !! b', ['a !! b']],
  ])('%j', (line, cells) => {
    expect(cellsOf(line)).toEqual(cells);
  });

  test('names are parted by exclamation marks as well', () => {
    expect(cellsOf('! scope="col" | a !! b || class="x"| c', true)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['| a || b', false],
    ['| rowspan="2" | a', true],
    ["| class=x colspan='3' | a || b", true],
    ['| a || COLSPAN=2 | b', true],
    ['| rowspan="1" colspan=1 | a', false],
    ['| rowspan=all | a', true],
    ['| rowspan="2"', false],
    ['| [[a|rowspan=2]] | b', false],
  ])('%j reaches over others: %j', (line, isSpanning) => {
    expect(readWikiCells(line, 1, line.length, false).isSpanning).toBe(isSpanning);
  });
});

test.each([
  ['|+ Parts', 'Parts'],
  ['|+', undefined],
  ['|+ style="a" | Parts', 'Parts'],
  ['|+ style="a" |', undefined],
  ['|+ Parts | sizes', 'Parts | sizes'],
])('the caption of %j is %j', (line, caption) => {
  const span = readWikiCaption(line, 2, line.length);
  expect(span === null ? undefined : line.slice(span.start, span.end)).toBe(caption);
});
