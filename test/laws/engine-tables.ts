import { execFileSync } from 'node:child_process';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { referenceTables } from '../../scripts/conformance/reference.ts';
import { engines } from '../write/engines.ts';

/** A table as an engine shows it: for each row, the text of each cell. */
export type ShownTable = readonly (readonly string[])[];

/** The engines that are compared with micromark, as far as they are installed. */
export const OTHER_ENGINES: readonly string[] = engines
  .filter(({ name, isInstalled }) => isInstalled && name !== 'micromark')
  .map(({ name }) => name);

/** The Markdown of each cell of each table that micromark reads, as it stands in the text. */
export function sourceTables(text: string): { start: number; end: number; rows: string[][] }[] {
  return referenceTables(text).map(({ start, end, rows }) => ({
    start,
    end,
    rows: rows.map((row) => row.map((cell) => (cell === null ? '' : text.slice(...cell)))),
  }));
}

/** The tables that an engine shows, containers looked through. */
export function shownTables(engine: string, text: string): ShownTable[] {
  if (engine === 'micromark') return tablesIn(parsed(text));
  const found = engines.find(({ name }) => name === engine);
  if (found === undefined) return [];
  const html = engine === 'cmark-gfm' ? cmark(text) : found.toHtml(text);
  return [...html.matchAll(/<table>([\s\S]*?)<\/table>/g)].map((table) =>
    [...(table[1] ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) =>
      [...(row[1] ?? '').matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) => visible(cell[1] ?? '')),
    ),
  );
}

/** Raw HTML is left out, so that a tag in a cell cannot be taken for one of the table's. */
function cmark(text: string): string {
  return execFileSync('cmark-gfm', ['-e', 'table'], { input: text, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function parsed(text: string): Nodes {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function tablesIn(node: Nodes): ShownTable[] {
  if (node.type !== 'table') return 'children' in node ? node.children.flatMap(tablesIn) : [];
  const width = node.children[0]?.children.length ?? 0;
  return [
    node.children.map((row) => {
      const cells = row.children.slice(0, width).map((cell) => letters(textIn(cell)));
      while (cells.length < width) cells.push('');
      return cells;
    }),
  ];
}

function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** What a reader sees of HTML: tags left out, references undone. */
function visible(html: string): string {
  return letters(
    html
      .replace(
        /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<[A-Za-z/!](?:[^>"']|"[^"]*"|'[^']*')*>/g,
        '',
      )
      .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|nbsp));/gi, (_, decimal, hex, name) =>
        name === undefined ? String.fromCodePoint(Number(decimal ?? `0x${hex}`)) : (NAMED[name] ?? ''),
      ),
  );
}

/** Engines trim and break lines in their own ways, and show a NUL or half a surrogate pair in several. */
function letters(text: string): string {
  return text.replace(/[\s\0\uFFFD\p{Surrogate}]/gu, '');
}
