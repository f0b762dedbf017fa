/** Where a link or an image leads. */
export interface Target {
  readonly url: string;
  readonly title: string | null;
}

/** Text that stands for itself; the text of an emphasis marker shrinks when the marker is used up. */
export interface TextNode {
  readonly kind: 'text';
  text: string;
}

/** A `[` or `![`. Literal text until a `]` with a target closes it. */
export interface OpenNode {
  readonly kind: 'open';
  readonly image: boolean;
  target: Target | null;
}

/** What the reader collects on its way, in the order of the text. */
export type InlineNode =
  | TextNode
  | OpenNode
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'autolink'; readonly text: string; readonly url: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'close' };
