import { convert } from '@asciidoctor/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAsciidoc } from '../../../src/convert/to/asciidoc.ts';
import { htmlRows } from '../read-back.ts';
import { anyRows, HEADERLESS, HOSTILE, keptRows, RAGGED, tableIn, tableOf } from '../tables.ts';

/** The rows as Asciidoctor shows them; white space is one blank, as a reader of the page sees it. */
async function shown(asciidoc: string): Promise<string[][]> {
  const html = await convert(asciidoc, { safe: 'safe', attributes: { 'allow-uri-read': '' } });
  return seen(htmlRows(String(html)));
}

function seen(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) =>
    row.map((cell) =>
      cell
        .replace(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '\uFFFD')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
}

test('one cell a line, columns aligned, line breaks kept', () => {
  expect(toAsciidoc(tableIn('| a | b | c | d |\n| :- | -: | :-: | - |\n| 1 | x<br>y | | a\\|b |\n'))).toBe(
    `[cols="<,>,^,1",options="header"]
|===
|a
|b
|c
|d

|1
|x +
y
|
|a&#124;b
|===
`,
  );
});

test('a table without a header row, with rows of any length', async () => {
  expect(toAsciidoc(HEADERLESS)).toMatch(/^\[cols="1,1"\]\n/);
  expect(await shown(toAsciidoc(RAGGED))).toEqual([
    ['Team', 'Score', 'extra_1'],
    ['Red', '16', ''],
    ['Violet', '24', 'won'],
    ['Green', '', ''],
  ]);
});

test('Asciidoctor reads the cells, hostile ones too', async () => {
  const rows = [['text', 'number'], ...HOSTILE.map((text, index) => [text, `${index}`])];
  expect(await shown(toAsciidoc(tableOf(...rows)))).toEqual(seen(keptRows(rows)));
});

test('line breaks are line breaks', async () => {
  const html = await convert(toAsciidoc(tableOf(['a'], ['x\ny\n\n// z'])));
  expect(String(html)).toMatch(/x<br>\s*y<br>\s*<br>\s*&#47;\/ z/);
});

test('Asciidoctor reads the cells that a reader sees, for any text', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      expect(await shown(toAsciidoc(tableOf(...rows)))).toEqual(seen(keptRows(rows)));
    }),
    { numRuns: 100 },
  );
});
