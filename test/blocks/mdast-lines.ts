import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A leaf block as micromark reads it. Lines are counted from 1; `path` is as `containerPath` gives it. */
export interface Leaf {
  readonly type: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The leaf blocks of a text as micromark reads them. */
export function mdastLeaves(text: string): Leaf[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return leavesIn(tree, '');
}

function leavesIn(node: Nodes, path: string): Leaf[] {
  switch (node.type) {
    case 'root':
    case 'list':
    case 'listItem':
    case 'blockquote': {
      const inner = path + (node.type === 'blockquote' ? '>' : node.type === 'listItem' ? '-' : '');
      return node.children.flatMap((child) => leavesIn(child, inner));
    }
    default: {
      const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
      return [{ type: node.type, path, start: start.line, end: end.line }];
    }
  }
}
