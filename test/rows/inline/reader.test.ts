import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/rows/inline/parts.ts';

// Not micromark: it applies the rule of three to what is left of a run, where CommonMark means the whole run.
const markdownIt = new MarkdownIt({ html: true });

/** What markdown-it reads in a cell. */
function reference(markdown: string): string {
  return markdownIt.parseInline(markdown, {}).map(textOf).join('').trim();
}

function textOf(token: Token): string {
  if (token.children !== null) return token.children.map(textOf).join('');
  if (token.type === 'html_inline') return token.content === '<br>' ? '\n' : '';
  if (token.type === 'softbreak') return ' ';
  return token.type === 'hardbreak' ? '\n' : token.content;
}

describe('agrees with markdown-it', () => {
  const word = fc.constantFrom('a', 'b c', 'x_y', '1', '.', 'é', '“', '𝒳');
  const mark = fc.constantFrom(
    '*',
    '**',
    '***',
    '_',
    '__',
    '`',
    '``',
    '[',
    ']',
    '](u)',
    '](<u v> "t")',
    '![',
    '\\',
    '!',
    '(',
    ')',
  );
  const other = fc.constantFrom(
    ' ',
    ' ',
    '&amp;',
    '&#65;',
    '<br>',
    '<b>',
    '</b>',
    '<https://a.b>',
    '\\*',
    '\\`',
  );

  test('on any mix of inline constructs', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, mark, other), { maxLength: 24 }), (pieces) => {
        const markdown = pieces.join('').trim();
        // It takes the edges of a link for white space, where CommonMark looks at the brackets.
        fc.pre(!/[*_]\]\(|\[[*_]/.test(markdown));
        expect(plainText(markdown)).toBe(reference(markdown));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hostile text is read in linear time', () => {
  // A quadratic reader needs minutes for these, and the test runner ends it long before.
  const length = 100_000;

  test.each([
    ['*a', '_a', '**a ', 'a**b', '*a_ ', '~~a', '***'],
    ['[', '![', ']', '[a](', '[a](b "', "[a](b '", '[a](b (', '[a](<b', '[]()', '![a](b)[', '[[a](b)'],
    ['<', '<!--', '<a ', '<a b="', "<a b='", '<a b="<a c=\'', '</a', '<https://', '<sup>1'],
    ['`a', '``a`', '\\`', '&', '&#', '&#x1', '&ampampamp', '\\', 'http://', 'www.', 'http://(', 'www.a)'],
  ])('%j ...', (...patterns) => {
    for (const pattern of patterns) {
      const text = pattern.repeat(Math.ceil(length / pattern.length));
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
    }
  });

  test('runs of backticks of all lengths', () => {
    const runs = Array.from({ length: 600 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    expect(plainText(runs)).toBe(runs);
  });

  test('deep brackets', () => {
    const text = `${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`;
    expect(plainText(text)).toBe(`${'['.repeat(49_999)}a${'](b)'.repeat(49_999)}`);
  });
});
