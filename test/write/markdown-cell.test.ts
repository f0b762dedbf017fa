import { expect, test } from 'vitest';
import { escapeCell } from '../../src/write/markdown-cell.ts';

test.each([
  [
    'text without anything special',
    'a *b* [c](d) `e` &amp; <i>f</i> # - >',
    'a *b* [c](d) `e` &amp; <i>f</i> # - >',
  ],
  ['nothing', '', ''],
  ['blanks only', ' \t\r\n\v\f', ''],

  ['a pipe', 'a|b', 'a\\|b'],
  ['pipes at the edges', '||', '\\|\\|'],
  ['an escaped pipe, which means the same', 'a\\|b', 'a\\|b'],
  ['a backslash before a pipe', 'a\\\\|b', 'a\\\\\\|b'],
  ['a backslash before an escaped pipe', 'a\\\\\\|b', 'a\\\\\\|b'],
  ['two backslashes before a pipe', 'a\\\\\\\\|b', 'a\\\\\\\\\\|b'],
  ['a backslash elsewhere', 'C:\\dir \\* \\', 'C:\\dir \\* \\'],
  ['a pipe in a link', '[a|b](c|d "e|f")', '[a\\|b](c\\|d "e\\|f")'],
  ['a pipe in a wiki link', '[[a|b]]', '[[a\\|b]]'],
  ['a pipe in math', '$|x|$', '$\\|x\\|$'],
  ['a pipe as character reference', '&#124; &vert;', '&#124; &vert;'],

  ['a pipe in a code span', '`a|b`', '`a\\|b`'],
  ['two backslashes before a pipe in a code span', '`a\\\\|b`', '`a\\\\\\|b`'],
  ['a backslash before a pipe in a code span', '`a\\|b`', '<code>a&#92;&#124;b</code>'],
  [
    'what else stands in such a code span',
    '`` ` <b>*\\| ``',
    '<code>&#96; &#60;b&#62;&#42;&#92;&#124;</code>',
  ],
  ['blanks in such a code span', '`  \\| `', '<code> &#92;&#124;</code>'],
  ['a backslash at the end of a code span', '`a\\` | b', '`a\\` \\| b'],
  ['a pipe behind a code span', '`a`|`b`', '`a`\\|`b`'],
  ['a line break in a code span', '`a\r\nb|c`', '`a b\\|c`'],
  ['a line separator in a code span', '`a\u2028b`', '<code>a&#8232;b</code>'],

  ['a backtick that opens nothing', 'a ` b', 'a \\` b'],
  ['a backtick run that opens nothing', '`` a `', '\\`\\` a \\`'],
  ['a backtick behind a code span', '`a` `', '`a` \\`'],
  ['a code span behind a longer run that opens nothing', '``` `a|b`', '\\`\\`\\` `a\\|b`'],
  ['an escaped backtick', '\\` a', '\\` a'],
  ['a run behind an escaped backtick', '\\``a|b`', '\\``a\\|b`'],
  ['a run behind an escaped backtick that opens nothing', '\\``a', '\\`\\`a'],
  ['a backtick behind an escaped backslash', '\\\\`a', '\\\\\\`a'],

  ['a pipe in a tag', '<a href="b|c">', '<a href="b&#124;c">'],
  ['a pipe in a comment', '<!-- a | b --> c | d', '<!-- a &#124; b --> c \\| d'],
  ['a line break in a tag', '<a\nhref="b">', '<a href="b">'],
  ['a backtick in a tag', '<a title="`">`|`</a>', '<a title="`">`\\|`</a>'],
  ['a pipe in an autolink', '<https://a.b/c|d>', '<https://a.b/c%7Cd>'],
  ['a tag that stays open', 'a <b c="', 'a \\<b c="'],
  ['a tag that could be closed by a value', '<b c=', '\\<b c='],
  ['a comment that stays open', '<!-- a', '\\<!-- a'],
  ['a tag behind one that stays open', '<b c="<i>|', '\\<b c="<i>\\|'],
  ['no tag at all', 'a < b, c <d, e <= f', 'a < b, c <d, e <= f'],
  ['an escaped angle bracket', '\\<b c="', '\\<b c="'],

  ['the end of a link that another cell could open', 'a](b)', 'a\\](b)'],
  ['the end of a reference that another cell could open', 'a][b]', 'a\\][b]'],
  ['a closing bracket that ends no link', '(0, 1]', '(0, 1]'],
  ['an escaped opening bracket', '\\[a](b)', '\\[a\\](b)'],
  ['nested brackets', '[a[b]](c)', '[a[b]](c)'],

  ['line breaks', 'a\nb\r\nc\rd', 'a<br>b<br>c<br>d'],
  ['an empty line', 'a\n\nb', 'a<br><br>b'],
  ['blanks around a line break', 'a \t\n \tb', 'a<br>b'],
  ['a hard break', 'a\\\nb', 'a<br>b'],
  ['a backslash and a blank before a line break', 'a\\ \nb', 'a\\\\<br>b'],
  ['an escaped backslash before a line break', 'a\\\\\nb', 'a\\\\<br>b'],
  ['line breaks at the edges', '\na\n', 'a'],
  ['line and paragraph separators', 'a\u2028b\u2029c', 'a&#8232;b&#8233;c'],
  ['a backslash before a line separator', 'a\\\u2028b', 'a\\\\&#8232;b'],

  ['a no-break space at an edge', '\u00A0a\u00A0', '&nbsp;a&nbsp;'],
  ['a no-break space alone', '\u00A0', '&nbsp;'],
  ['a no-break space inside', 'a\u00A0b', 'a\u00A0b'],
  ['other white space at an edge', '\u3000a\uFEFF', '&#12288;a&#65279;'],
  ['a backslash before a no-break space at the edge', 'a\\\u00A0', 'a\\\\&nbsp;'],

  ['NUL', 'a\0b', 'a\uFFFDb'],
  ['lone surrogates', '\uD800a\uDC00', '\uFFFDa\uFFFD'],
  ['a surrogate pair', '\u{1F600}|', '\u{1F600}\\|'],
])('%s', (_, markdown, written) => {
  expect(escapeCell(markdown)).toBe(written);
});

test.each([
  ['a\nb', 'a b'],
  ['a \r\n\r\n  b', 'a b'],
  ['a\\\nb', 'a b'],
  ['`a\nb`', '`a b`'],
  ['a\u2028b', 'a&#8232;b'],
])('%j with a blank for a line break', (markdown, written) => {
  expect(escapeCell(markdown, 'space')).toBe(written);
});
