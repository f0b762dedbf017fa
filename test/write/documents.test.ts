import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { serialize } from '../../src/write/serialize.ts';
import { cellSources, cellsOf, engines } from './engines.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const files = existsSync(corpus) ? readdirSync(corpus) : ['(no real documents here)'];

/** The first tables with leading pipes of a file of documents. */
function tablesIn(file: string, count: number): string[] {
  const tables: string[] = [];
  for (const line of readFileSync(new URL(file, corpus), 'utf8').split('\n')) {
    if (tables.length >= count) break;
    const block =
      /(?:^\|.*\n){2,30}/m.exec(line.includes('|') ? String(JSON.parse(line).text) : '')?.[0] ?? '';
    if (cellSources(block).length > 0) tables.push(block);
  }
  return tables;
}

/** The cells without white space around them, of which markdown-it drops more than it should. */
function shown(html: string): string[][] {
  return cellsOf(html).map((row) => row.map((cell) => cell.trim()));
}

describe.skipIf(!existsSync(corpus))('real tables show the same cells when written anew', () => {
  const judges = engines.filter(({ name }) => name === 'micromark' || name === 'markdown-it');

  test.each(files)('%s', { timeout: 60_000 }, (file) => {
    for (const source of tablesIn(file, 4)) {
      const [header = [], ...rows] = cellSources(source);
      const kept = rows.map((row) => row.slice(0, header.length)); // GFM hides the cells beyond the header's
      for (const style of ['minimal', 'compact', 'aligned'] as const) {
        const written = serialize({ header, rows: kept }, { style });
        for (const { toHtml } of judges) expect(shown(toHtml(written))).toEqual(shown(toHtml(source)));
      }
    }
  });
});
