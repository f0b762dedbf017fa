import { expect, test } from 'vitest';
import { escapeText } from '../../src/write/text-cell.ts';

test.each([
  ['plain words', 'Plain words, 1 + 1 = 2 (#3); "x" - y > z! {a} 50% ^'],
  ['an underscore within a word', 'snake_case_name'],
  ['a backslash before a letter', 'C:\\dir\\file'],
  ['an ampersand that starts no reference', 'AT&T, a & b, &; &x'],
  ['an angle bracket that starts nothing', 'a < b, a <= b, <5'],
  ['a bracket that closes no link', 'a] b'],
  ['one dollar sign', '$5'],
  ['a colon and an at sign in prose', '10:30, x @ y, @home'],
])('%s is left as it is', (_, text) => {
  expect(escapeText(text)).toBe(text);
});

test.each([
  ['a pipe', 'a|b', 'a\\|b'],
  ['a backslash before a pipe', 'a\\|b', 'a\\\\\\|b'],
  ['a backslash before punctuation', '\\*', '\\\\\\*'],
  ['a backslash at the end', 'a\\', 'a\\\\'],
  ['emphasis', '*a* _b_ __c__', '\\*a\\* \\_b\\_ \\_\\_c\\_\\_'],
  ['strikethrough', '~a~', '\\~a\\~'],
  ['code', '`a`', '\\`a\\`'],
  ['a link', '[a](b) ![c][d]', '\\[a\\](b) !\\[c\\]\\[d]'],
  ['HTML', '<b> </b> <!-- <?', '\\<b> \\</b> \\<!-- \\<?'],
  ['character references', '&amp; &#124; &#x7C;', '\\&amp; \\&#124; \\&#x7C;'],
  ['bare addresses', 'http://a WWW.b.c d@e.f', 'http\\://a WWW\\.b.c d\\@e.f'],
  ['math', '$a$', '\\$a\\$'],
  ['line breaks', 'a\r\nb\nc\rd', 'a<br>b<br>c<br>d'],
  ['a backslash before a line break', 'a\\\nb', 'a\\\\<br>b'],
  ['a line separator', 'a\u2028b', 'a&#8232;b'],
  ['blanks around', ' \ta \n', 'a'],
  ['a no-break space at an edge', '\u00A0a\\\u00A0', '&nbsp;a\\\\&nbsp;'],
  ['characters that no text can hold', '\0\uD800', '\uFFFD\uFFFD'],
])('%s', (_, text, written) => {
  expect(escapeText(text)).toBe(written);
});

test('a line break can become a blank', () => {
  expect(escapeText('a\nb\r\nc', 'space')).toBe('a b c');
});
