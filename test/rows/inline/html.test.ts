import { expect, test } from 'vitest';
import { markupAt, raisedDigitsAt } from '../../../src/rows/inline/html.ts';

test.each([
  ['<br>', true],
  ['<BR />', true],
  ['<li>', true],
  ['<b>', false],
  ['</b >', false],
  ['<a href="x>y" target=_blank disabled>', false],
  ["<img src='a' alt = b/>", false],
])('%s is a tag', (source, breaks) => {
  expect(markupAt(source, 0)).toEqual({ breaks, end: source.length });
});

test.each([
  '<T>',
  '<string>',
  '< b>',
  '<b',
  '<a href="x>',
  '<a href=">',
  '<a "x">',
  '<b x=>',
  '<',
  '</',
  '<b/ >',
])('%s is text', (source) => {
  expect(markupAt(source, 0)).toBeUndefined();
});

test.each(['<sup>a</sup>', '<sup></sup>', '<sup>1</sub>', '<sup>1', '<sup', '<toString>1</toString>'])(
  '%s holds no raised digits',
  (source) => {
    expect(raisedDigitsAt(source, 0)).toBeUndefined();
  },
);
