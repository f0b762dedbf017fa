import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineParts, plainText } from '../../../src/rows/inline/parts.ts';

describe('plainText', () => {
  test.each([
    ['plain', 'plain'],
    ['**Name**', 'Name'],
    ['`id`', 'id'],
    ['`` a`b ``', 'a`b'],
    ['` `', ''],
    ['[Name](https://example.com "title")', 'Name'],
    ['[![build](badge.svg)](ci)', 'build'],
    ['![alt *text*](image.png)', 'alt text'],
    ['<https://example.com>', 'https://example.com'],
    ['see https://example.com/_a_b_.', 'see https://example.com/_a_b_.'],
    ['***both***', 'both'],
    ['~~old~~ new', 'old new'],
    ['snake_case_name', 'snake_case_name'],
    ['__init__', 'init'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*not\\*', '*not*'],
    ['C:\\temp', 'C:\\temp'],
    ['a &amp; b &#169; &#x41; &unknown;', 'a & b © A &unknown;'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['<b>bold</b> and <kbd>Ctrl</kbd>', 'bold and Ctrl'],
    ['Array<string>', 'Array<string>'],
    ['a <!-- note --> b', 'a  b'],
    ['10<sup>6</sup> m<sup>-2</sup> H<sub>2</sub>O 1<sup>st</sup>', '10⁶ m⁻² H₂O 1st'],
    ['wrapped\nover lines', 'wrapped over lines'],
    ['hard\\\nbreak', 'hard\nbreak'],
    ['[not a link] (x)', '[not a link] (x)'],
    ['[text][ref]', '[text][ref]'],
    ['&nbsp;', ''],
    ['', ''],
  ])('%j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  test('a text without markup is itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 ,.;:/()%$-]*$/), (text) => {
        expect(plainText(text)).toBe(text.trim());
      }),
    );
  });
});

describe('inlineParts', () => {
  test('text, code, links, images and breaks in order', () => {
    expect(inlineParts('see [the `x` docs](u "t") and ![i](s)<br>`c` **b**')).toEqual([
      { kind: 'text', text: 'see ' },
      {
        kind: 'link',
        text: 'the x docs',
        url: 'u',
        title: 't',
        parts: [
          { kind: 'text', text: 'the ' },
          { kind: 'code', text: 'x' },
          { kind: 'text', text: ' docs' },
        ],
      },
      { kind: 'text', text: ' and ' },
      { kind: 'image', text: 'i', url: 's', title: null },
      { kind: 'break', text: '\n' },
      { kind: 'code', text: 'c' },
      { kind: 'text', text: ' b' },
    ]);
  });

  test('an image in a link keeps its own address', () => {
    expect(inlineParts('[![alt](src)](url)')).toEqual([
      {
        kind: 'link',
        text: 'alt',
        url: 'url',
        title: null,
        parts: [{ kind: 'image', text: 'alt', url: 'src', title: null }],
      },
    ]);
  });

  test.each([
    ['https://example.com/a(b).', 'https://example.com/a(b)', 'https://example.com/a(b)'],
    ['www.example.com', 'www.example.com', 'http://www.example.com'],
    ['<me@example.com>', 'me@example.com', 'mailto:me@example.com'],
    ['[a](<b c>)', 'a', 'b c'],
    ['[a](b\\)c&amp;d)', 'a', 'b)c&d'],
    ['[a](x(y)z)', 'a', 'x(y)z'],
    ['[a]()', 'a', ''],
  ])('%j links to an address', (markdown, text, url) => {
    expect(inlineParts(markdown)[0]).toMatchObject({ kind: 'link', text, url });
  });

  test('the parts hold what plainText gives', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<br>',
      '&lt;',
      '\\',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const markdown = pieces.join('');
        const text = inlineParts(markdown)
          .map((part) => part.text)
          .join('');
        expect(plainText(markdown)).toBe(text.trim());
      }),
    );
  });
});
