import { expect, test } from 'vitest';
import { fromHtml } from '../../../src/convert/from/html.ts';
import { text } from '../../helpers/text.ts';

test.each([
  [
    'thead and tbody',
    '<table><thead><tr><th>a<th>b<tbody><tr><td>1<td>2</table>',
    text`
    | a | b |
    | --- | --- |
    | 1 | 2 |

  `,
  ],
  [
    'a first row of th',
    '<table><tr><th>a<th>b<tr><th>1<td>2</table>',
    text`
    | a | b |
    | --- | --- |
    | 1 | 2 |

  `,
  ],
  [
    'no header row',
    '<table><tr><td>1<td>2<tr><th>3<td>4</table>',
    text`
    |  |  |
    | --- | --- |
    | 1 | 2 |
    | 3 | 4 |

  `,
  ],
  [
    'a foot before the body comes last',
    '<table><thead><tr><th>a<tfoot><tr><td>sum<tbody><tr><td>1</table>',
    text`
    | a |
    | --- |
    | 1 |
    | sum |

  `,
  ],
  [
    'several header rows',
    '<table><thead><tr><th rowspan=2>A<th colspan=2>B<tr><th>x<th>y<tbody><tr><td>1<td>2<td>3</table>',
    text`
    | A | B x | B y |
    | --- | --- | --- |
    | 1 | 2 | 3 |

  `,
  ],
  [
    'spans',
    '<table><tr><th>a<th>b<th>c<tr><td rowspan=2 colspan=2>x<td>1<tr><td>2<tr><td rowspan=0>y<tr><td>3<td>4</table>',
    text`
    | a | b | c |
    | --- | --- | --- |
    | x | x | 1 |
    | x | x | 2 |
    | y |  |  |
    | y | 3 | 4 |

  `,
  ],
  [
    'a span ends with its section',
    '<table><tbody><tr><td rowspan=9>x<td>1<tbody><tr><td>y<td>2</table>',
    text`
    |  |  |
    | --- | --- |
    | x | 1 |
    | y | 2 |

  `,
  ],
  [
    'wrong spans',
    '<table><tr><th>a<th>b<tr><td colspan=0>1<td rowspan=x>2<tr><td colspan=-3>3<td>4</table>',
    text`
    | a | b |
    | --- | --- |
    | 1 | 2 |
    | 3 | 4 |

  `,
  ],
  [
    'pipes, line breaks, blocks, white space',
    '<table><tr><th>a|b<tr><td>  one\n two<br>three<p>four</p>five<ul><li>six<li>seven</ul></table>',
    text`
    | a\|b |
    | --- |
    | one two<br>three<br>four<br>five<br>six<br>seven |

  `,
  ],
  [
    'preformatted text',
    '<table><tr><th>a<tr><td><pre>x\n  y</pre></table>',
    text`
    | a |
    | --- |
    | x<br>  y |

  `,
  ],
  [
    'markup and references',
    '<table><tr><th><b>a</b><tr><td><code>*x*</code> &lt;b&gt; &amp;amp; <img alt="pic"> <script>no</script></table>',
    text`
    | a |
    | --- |
    | \*x\* \<b> &#38;amp; pic |

  `,
  ],
  [
    'a caption',
    '<table><caption>My *table*</caption><tr><th>a</table>',
    text`
    **My \*table\***

    | a |
    | --- |

  `,
  ],
  [
    'alignment',
    '<table><tr><th>a<th>b<th>c<th>d<tr><td align=RIGHT>1<td style="color:red; text-align: center">2<td align=left>3<td align=justify>4<tr><td align=right>1<td style="text-align:center">2<td>3<td>4</table>',
    text`
    | a | b | c | d |
    | --: | :-: | --- | --- |
    | 1 | 2 | 3 | 4 |
    | 1 | 2 | 3 | 4 |

  `,
  ],
  [
    'two tables',
    '<p>x</p><table><tr><th>a</table><p>y<table><tr><th>b</table>',
    text`
    | a |
    | --- |

    | b |
    | --- |

  `,
  ],
  [
    'a table in a table',
    '<table><tr><th>a<tr><td>x <table><tr><th>b</table> y</table>',
    text`
    | a |
    | --- |
    | x<br>y |

    | b |
    | --- |

  `,
  ],
  [
    'a table that holds only tables',
    '<table><tr><td><table><tr><th>a</table><td><table><tr><th>b</table></table>',
    text`
    | a |
    | --- |

    | b |
    | --- |

  `,
  ],
  ['nothing', '<p>| a | b |</p>', ''],
  ['an empty table', '<table></table>', ''],
])('%s', async (_, html, markdown) => {
  expect(await fromHtml(html)).toBe(markdown);
});

test('what spans cover can be empty', async () => {
  const html = '<table><tr><th colspan=2>a<tr><td rowspan=2>1<td>2<tr><td>3</table>';
  expect(await fromHtml(html, { spans: 'empty' })).toBe('| a |  |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |\n');
  await expect(fromHtml(html, JSON.parse('{"spans":"both"}'))).rejects.toThrow('spans must be');
});

test('spans that ask for millions of cells are not followed', async () => {
  const html = `<table>${'<tr>'.concat('<td colspan=1000 rowspan=65534>x').repeat(2000)}</table>`;
  expect((await fromHtml(html)).length).toBeLessThan(20_000_000);
});

test('tables in tables without end', async () => {
  const html = '<table><tr><td>'.repeat(3000);
  expect(await fromHtml(`${html}deep`)).toBe('|  |\n| --- |\n| deep |\n');
});

test('trees deeper than the stack', async () => {
  const depth = 100_000;
  const nested = `<table><tr><td>${'<span>'.repeat(depth)}deep</table>`;
  expect(await fromHtml(nested)).toBe('|  |\n| --- |\n| deep |\n');
});
