import type { Nodes, Table } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { CellShape, TableShape } from './tables.ts';

type Offsets = readonly [start: number, end: number];

/** The tables of a document as micromark reads them with its GFM table extension, and front matter where it is closed. */
export function referenceTables(text: string): TableShape[] {
  const contents: Offsets[] = [];
  // mdast has no node for the content of a cell.
  const recorder: Extension = {
    enter: {
      tableContent(token) {
        contents.push([token.start.offset, token.end.offset]);
      },
    },
  };
  const matter = hasFrontMatter(text);
  const tree = fromMarkdown(text, {
    extensions: matter ? [gfmTable(), frontmatter(['yaml', 'toml'])] : [gfmTable()],
    mdastExtensions: matter
      ? [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml']), recorder]
      : [gfmTableFromMarkdown(), recorder],
  });
  // micromark does not count a byte order mark.
  const shift = text.startsWith('\ufeff') ? 1 : 0;
  let next = 0;
  const spanOf = ([start, end]: Offsets): CellShape => {
    while ((contents[next]?.[0] ?? end) < start) next++;
    const content = contents[next];
    return content !== undefined && content[1] <= end ? [content[0] + shift, content[1] + shift] : null;
  };
  return tablesIn(tree).map((table) => ({
    start: table.position?.start.line ?? 0,
    end: table.position?.end.line ?? 0,
    align: table.align ?? [],
    rows: table.children.map((row) => row.children.map((cell) => spanOf(offsetsOf(cell)))),
  }));
}

function hasFrontMatter(text: string): boolean {
  const [first, ...others] = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const fence = /^(---|\+\+\+)[ \t]*$/.exec(first ?? '')?.[1];
  return fence !== undefined && others.some((line) => line.startsWith(fence) && /^...[ \t]*$/.test(line));
}

function tablesIn(node: Nodes): Table[] {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

function offsetsOf(node: Nodes): Offsets {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
