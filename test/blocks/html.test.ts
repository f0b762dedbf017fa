import { describe, expect, it } from 'vitest';
import { type HtmlKind, htmlEnds, htmlStart } from '../../src/blocks/html.ts';

const starts: [line: string, kind: HtmlKind][] = [
  ['<pre>', 1],
  ['<pre', 1],
  ['<SCRIPT src="x">', 1],
  ['<style a', 1],
  ['<textarea\t', 1],
  ['</pre>', 7],
  ['<pre/>', 7],
  ['<!-- a', 2],
  ['<!-', 0],
  ['<?', 3],
  ['<!doctype', 4],
  ['<!1', 0],
  ['<!', 0],
  ['<![CDATA[', 5],
  ['<![CDATA', 0],
  ['<![cdata[', 0],
  ['<div', 6],
  ['<div>a', 6],
  ['</div', 6],
  ['<DIV a="', 6],
  ['<div/>a', 6],
  ['<div/a', 0],
  ['<div/', 0],
  ['<div-a>', 7],
  ['<divan>', 7],
  ['<search>', 6],
  ['<b>', 7],
  ['<b> \t', 7],
  ['<b>a', 0],
  ['<b', 0],
  ['</b>', 7],
  ['</b \t>', 7],
  ['</b c>', 0],
  ['</>', 0],
  ['</', 0],
  ['<', 0],
  ['<1>', 0],
  ['< b>', 0],
  ['<b/>', 7],
  ['<b />', 7],
  ['<b / >', 0],
  ['<b c d-e _f :g h.i>', 7],
  ['<b 1>', 0],
  ['<b c=d>', 7],
  ['<b c = d >', 7],
  ['<b c=d=e>', 7],
  ['<b c="d"=e>', 0],
  ['<b c=>', 0],
  ['<b c=', 0],
  ['<b c=`d>', 0],
  ['<b c=d`e>', 0],
  ['<b c="d>" e>', 7],
  ["<b c='d'/>", 7],
  ['<b c="d"e>', 0],
  ['<b c="d>', 0],
  ['<b c="d"', 0],
  ['<b c=d"e>', 0],
  ['<b:c>', 0],
  ['<https://example.com>', 0],
];

describe('htmlStart', () => {
  it.each(starts)('%j', (line, kind) => {
    const text = `-${line}\n>`;
    expect(htmlStart(text, 1, 1 + line.length, true)).toBe(kind);
    expect(htmlStart(text, 1, 1 + line.length, false)).toBe(kind === 7 ? 0 : kind);
  });
});

const ends: [kind: HtmlKind, line: string, end: boolean][] = [
  [1, 'a</pre>b', true],
  [1, '</Script>', true],
  [1, '</textarea>', true],
  [1, '</</style>', true],
  [1, '</pre >', false],
  [1, '</div>', false],
  [1, '<pre>', false],
  [1, 'pre>', false],
  [2, 'a-->b', true],
  [2, '--->', true],
  [2, '->', false],
  [2, '--!>', false],
  [2, '-- >', false],
  [3, 'a?>b', true],
  [3, '??>', true],
  [3, '>', false],
  [3, '? >', false],
  [4, 'a>b', true],
  [4, 'a', false],
  [5, 'a]]>b', true],
  [5, ']]]>', false],
  [5, ']]]]>', true],
  [5, ']>', false],
  [5, ']] >', false],
  [6, '</div>', false],
  [7, '</b>', false],
];

describe('htmlEnds', () => {
  it.each(ends)('kind %i, %j', (kind, line, end) => {
    expect(htmlEnds(kind, `<${line}-->]]>?>`, 1, 1 + line.length)).toBe(end);
  });

  it('takes no mark from before the place where it begins', () => {
    expect(htmlEnds(2, '-->', 1, 3)).toBe(false);
    expect(htmlEnds(3, '?>', 1, 2)).toBe(false);
    expect(htmlEnds(5, ']]>', 1, 3)).toBe(false);
  });
});
