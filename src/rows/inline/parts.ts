import type { InlineNode, Target } from './nodes.ts';
import { readNodes } from './reader.ts';

/**
 * A piece of a cell. `text` is always what a reader sees of it: for an image its alternative text, for a line
 * break a line feed. Emphasis leaves its text. A link holds its own pieces; links do not nest.
 */
export type InlinePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break'; readonly text: '\n' }
  | { readonly kind: 'image'; readonly text: string; readonly url: string; readonly title: string | null }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly url: string;
      readonly title: string | null;
      readonly parts: readonly InlinePart[];
    };

/**
 * Reads a cell's Markdown into its pieces: text, code, links, images and line breaks, in order.
 *
 * @param markdown the text of a cell, as `Cell.text` gives it
 */
export function inlineParts(markdown: string): InlinePart[] {
  const top = noPieces();
  let link: { readonly target: Target; readonly pieces: Pieces } | null = null;
  let image: { readonly target: Target; alt: string } | null = null;
  const open: Target[] = [];
  for (const node of readNodes(markdown)) {
    if (node.kind === 'open' && node.target !== null) {
      open.push(node.target);
      if (image === null && node.image) image = { target: node.target, alt: '' };
      else if (image === null && link === null) link = { target: node.target, pieces: noPieces() };
    } else if (node.kind === 'close') {
      const target = open.pop();
      if (image !== null && image.target === target) {
        add(link?.pieces ?? top, { kind: 'image', text: image.alt, ...image.target });
        image = null;
      } else if (link !== null && link.target === target) {
        const { parts, text } = link.pieces;
        add(top, { kind: 'link', text, ...link.target, parts });
        link = null;
      }
    } else {
      const piece = partOf(node, image === null && link === null);
      if (image !== null) image.alt += piece.text;
      else if (piece.text !== '') add(link?.pieces ?? top, piece);
    }
  }
  return top.parts;
}

/** What a reader sees of a cell's Markdown, on one line for each `<br>`; blanks around it removed. */
export function plainText(markdown: string): string {
  if (!mayHoldMarkup.test(markdown)) return markdown.trim();
  let text = '';
  for (const part of inlineParts(markdown)) text += part.text;
  return text.trim();
}

const mayHoldMarkup = /[\\`*_~[\]<&\n]/;

interface Pieces {
  readonly parts: InlinePart[];
  text: string;
}

function noPieces(): Pieces {
  return { parts: [], text: '' };
}

function add(pieces: Pieces, part: InlinePart): void {
  const last = pieces.parts.at(-1);
  pieces.text += part.text;
  if (part.kind !== 'text' || last?.kind !== 'text') pieces.parts.push(part);
  else pieces.parts[pieces.parts.length - 1] = { kind: 'text', text: last.text + part.text };
}

function partOf(node: InlineNode, linkable: boolean): InlinePart {
  switch (node.kind) {
    case 'code':
      return { kind: 'code', text: node.text };
    case 'break':
      return { kind: 'break', text: '\n' };
    case 'autolink':
      if (!linkable) return { kind: 'text', text: node.text };
      return {
        kind: 'link',
        text: node.text,
        url: node.url,
        title: null,
        parts: [{ kind: 'text', text: node.text }],
      };
    case 'open':
      return { kind: 'text', text: node.image ? '![' : '[' };
    case 'close':
      return { kind: 'text', text: '' };
    case 'text':
      return { kind: 'text', text: node.text };
  }
}
