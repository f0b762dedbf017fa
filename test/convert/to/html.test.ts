import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHtml } from '../../../src/convert/from/html.ts';
import { toHtml } from '../../../src/convert/to/html.ts';
import { inlineHtml } from '../../../src/convert/to/inline-html.ts';
import { htmlRows } from '../read-back.ts';
import { anyRows, HEADERLESS, HOSTILE, kept, keptRows, RAGGED, RUNS, tableIn, tableOf } from '../tables.ts';

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

test('header row, alignment, line breaks, nothing unescaped', () => {
  const table = tableIn('| a | b | c |\n| :- | -: | :-: |\n| x<br>y | <b>&amp;"\' | |\n');
  expect(toHtml(table)).toBe(`<table>
<thead>
<tr><th style="text-align: left">a</th><th style="text-align: right">b</th><th style="text-align: center">c</th></tr>
</thead>
<tbody>
<tr><td style="text-align: left">x<br>y</td><td style="text-align: right">&amp;&quot;&#39;</td><td style="text-align: center"></td></tr>
</tbody>
</table>
`);
});

test('a table without a header row, without data rows, with cells beyond the header', () => {
  expect(toHtml(HEADERLESS)).not.toContain('<th');
  expect(toHtml(tableOf(['a']))).toContain('<tbody>\n</tbody>');
  expect(htmlRows(toHtml(RAGGED))).toEqual([
    ['Team', 'Score', 'extra_1'],
    ['Red', '16'],
    ['Violet', '24', 'won'],
    ['Green', ''],
  ]);
});

test('parse5 reads the cells that a reader sees, for any text', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(htmlRows(toHtml(tableOf(...rows)))).toEqual(keptRows(rows));
    }),
    RUNS,
  );
});

test('from HTML to HTML gives the same cells for any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const html = toHtml(tableOf(...rows));
      // White space is one blank in HTML, and none at the edge of a line.
      const seen = (row: readonly string[]): string[] =>
        row.map((cell) =>
          cell
            .replace(/[ \t\f]+/g, ' ')
            .replace(/ ?\n ?/g, '\n')
            .trim(),
        );
      const again = htmlRows(toHtml(tableIn(await fromHtml(html))));
      expect(again.map(seen)).toEqual(htmlRows(html).map(seen));
    }),
    RUNS,
  );
});

test('inline Markdown becomes HTML on request, and only what is safe', async () => {
  const render = await inlineHtml();
  const table = tableIn(
    '| **b** | `x\\|y` `<br>` |\n| - | - |\n| [l](http://a.b "t") ~~s~~<br>*e* | <script>x</script> [x](javascript:x) |\n| - item | # no heading |\n',
  );
  expect(toHtml(table, { render })).toBe(`<table>
<thead>
<tr><th><strong>b</strong></th><th><code>x|y</code> <code>&lt;br&gt;</code></th></tr>
</thead>
<tbody>
<tr><td><a href="http://a.b" title="t">l</a> <del>s</del><br><em>e</em></td><td>&lt;script&gt;x&lt;/script&gt; <a href="">x</a></td></tr>
<tr><td>- item</td><td># no heading</td></tr>
</tbody>
</table>
`);
});

test('rendered cells say what a reader sees, for any text', async () => {
  const render = await inlineHtml();
  fc.assert(
    fc.property(anyRows, (rows) => {
      const read = htmlRows(toHtml(tableOf(...rows), { render }));
      expect(read.map((row) => row.map(kept))).toEqual(keptRows(rows));
    }),
    RUNS,
  );
});

test.skipIf(!hasPandoc)('pandoc reads the cells', () => {
  const rows = [['text', 'number'], ...HOSTILE.map((text, index) => [text, `${index}`])];
  const { stdout } = spawnSync('pandoc', ['-f', 'html', '-t', 'html', '--wrap=preserve'], {
    input: toHtml(tableOf(...rows)),
    encoding: 'utf8',
  });
  const seen = (cell: string): string =>
    cell
      .replace(/[ \t\u0007\u001b]+/g, ' ')
      .replace(/\n+/g, '\n')
      .trim();
  expect(htmlRows(stdout).map((row) => row.map(seen))).toEqual(keptRows(rows).map((row) => row.map(seen)));
});
