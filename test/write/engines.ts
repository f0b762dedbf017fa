import { execFileSync, spawnSync } from 'node:child_process';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { init, mdToHtml } from 'md4w';
import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A Markdown engine as a judge of what was written: Markdown to HTML, of which only cells and headings count. */
export interface Engine {
  readonly name: string;
  readonly isInstalled: boolean;
  readonly toHtml: (markdown: string) => string;
  /** Markdown to which the engine gives another meaning than CommonMark does, inside a table or outside. */
  readonly deviatesOn?: RegExp;
}

await init();

const markdownIt = new MarkdownIt({ html: true });

export const engines: readonly Engine[] = [
  { name: 'micromark', isInstalled: true, toHtml: (markdown) => rootHtml(parse(markdown)) },
  {
    name: 'markdown-it',
    isInstalled: true,
    toHtml: (markdown) => markdownIt.render(markdown),
    // Behind a processing instruction that stays open it sees no comment.
    deviatesOn: /<\?.*<!/s,
  },
  {
    name: 'marked',
    isInstalled: true,
    toHtml: (markdown) => marked.parse(markdown, { async: false }),
    // It makes links of bare addresses, and takes a backslash behind one for a part of it. A backtick run that opens
    // no code span confuses its links.
    deviatesOn: /:\/\/|www\.|@|``|\[.*`/,
  },
  {
    name: 'md4w',
    isInstalled: true,
    // It shows the backslash of an escaped pipe in a code span, which no way of writing avoids, and adds an anchor.
    toHtml: (markdown) =>
      mdToHtml(markdown, { parseFlags: ['TABLES'] })
        .replace(/<code>.*?<\/code>/gs, (code) => code.replace(/\\+\|/g, '|'))
        .replace(/ <a class="anchor".*?<\/a>/gs, ''),
    // It allows all punctuation in the scheme of an autolink. What it makes of a backslash before a pipe in a code
    // span is blurred above.
    deviatesOn: /<[^A-Za-z].*:|`.*\\\|/s,
  },
  {
    name: 'cmark-gfm',
    isInstalled: spawnSync('cmark-gfm', ['--version']).status === 0,
    toHtml: (markdown) =>
      execFileSync('cmark-gfm', ['-e', 'table', '--unsafe'], { input: markdown, encoding: 'utf8' }),
    // Version 0.29 overlooks a code span behind a backtick run of another length that opens none.
    deviatesOn: /``/,
  },
];

/** The inner HTML of all cells of all tables, row by row, in one spelling of HTML. */
export function cellsOf(html: string): string[][] {
  return [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map((row) =>
    [...(row[1] ?? '').matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map((cell) => normalized(cell[1] ?? '')),
  );
}

/** The inner HTML of all headings, likewise. */
export function headingsOf(html: string): string[] {
  return [...html.matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map((heading) => normalized(heading[1] ?? ''));
}

/** The text that a reader sees in HTML without other tags than line breaks. */
export function textOf(html: string): string {
  return html.replaceAll('<br>', '\n');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function normalized(html: string): string {
  return html
    .replace(/ \/>/g, '>')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|nbsp));/gi, (_, decimal, hex, name) =>
      name === undefined ? String.fromCodePoint(Number(decimal ?? `0x${hex}`)) : (NAMED[name] ?? ''),
    )
    .replaceAll('%7C', '|')
    .replaceAll('%27', "'");
}

/** The source of each cell of the first table as micromark bounds it, with pipes unescaped. */
export function cellSources(markdown: string): string[][] {
  const table = parse(markdown).children.find((node) => node.type === 'table');
  return (table?.children ?? []).map((row) =>
    row.children.map((cell) => {
      const source = markdown.slice(cell.position?.start.offset, cell.position?.end.offset);
      const inner = source.replace(/^\|/, '').replace(/(^|[^\\])((?:\\\\)*)\|[ \t]*$/, '$1$2');
      const unescaped = inner.replace(/\\([\\|])/g, (pair, escaped) => (escaped === '|' ? '|' : pair));
      return unescaped.replace(/^[ \t]+|[ \t]+$/g, '');
    }),
  );
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function rootHtml(root: Root): string {
  return root.children
    .map((node) => {
      if (node.type === 'heading') return `<h1>${phrasingHtml(node.children)}</h1>`;
      if (node.type !== 'table') return '';
      const width = node.children[0]?.children.length ?? 0;
      return node.children
        .map((row) => {
          const cells = row.children.slice(0, width).map((cell) => phrasingHtml(cell.children));
          while (cells.length < width) cells.push('');
          return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
        })
        .join('');
    })
    .join('');
}

function phrasingHtml(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return encoded(node.value);
        case 'inlineCode':
          return `<code>${encoded(node.value)}</code>`;
        case 'html':
          return node.value;
        case 'break':
          return '<br>\n';
        case 'image':
          return `<img ${node.url}>`;
        case 'emphasis':
        case 'strong':
        case 'link':
          return `<${node.type}>${phrasingHtml(node.children)}</${node.type}>`;
        default:
          throw new Error(`unexpected ${node.type}`);
      }
    })
    .join('');
}

function encoded(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
