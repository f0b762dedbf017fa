import type { Lines } from '../source/lines.ts';
import type { Align } from '../types.ts';

/**
 * What a line is, inside its innermost container. A blank line is `blank` also between two lines of indented code, but
 * `fenceContent`, `html` and `math` inside those blocks.
 */
export const LineKind = {
  blank: 0,
  paragraph: 1,
  /** A line of a GFM table: header row, delimiter row or data row. */
  table: 2,
  /** An ATX heading, or a line of the text of a setext heading. */
  heading: 3,
  setextUnderline: 4,
  thematicBreak: 5,
  indentedCode: 6,
  fenceOpen: 7,
  fenceContent: 8,
  fenceClose: 9,
  html: 10,
  /** A line of a link reference definition. */
  definition: 11,
  frontMatter: 12,
  /** A line of a closed `$$` block that holds no table and no fenced code for GFM, its two fences included. */
  math: 13,
} as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];

/** A table as GFM reads it: the delimiter row is the line after the header row, the data rows follow up to `end`. */
export interface GfmTable {
  /** Index of the header row's line. */
  readonly header: number;
  /** Index of the line after the last row's. */
  readonly end: number;
  readonly align: readonly Align[];
}

/** A fenced code block. */
export interface Fence {
  /** Index of the opening fence's line. */
  readonly open: number;
  /** Index of the line after the block, the closing fence (if there is one) included. */
  readonly end: number;
  /** First word of the info string, lower case. */
  readonly language: string;
}

/** A blockquote or list item, or the document itself (id 0). */
export interface Container {
  readonly kind: 'document' | 'blockquote' | 'listItem';
  /** Id of the container around it; -1 for the document. */
  readonly parent: number;
  /** Columns of indentation that a list item's content needs (relative to its parent's content); 0 otherwise. */
  readonly indent: number;
}

/**
 * The block structure of a text as far as tables need it: one entry a line in each array. Exact by CommonMark and GFM
 * as micromark reads them.
 */
export interface Blocks {
  readonly lines: Lines;
  /** How many lines of the text stand above the first of `lines`: none, unless a stretch of it was scanned. */
  readonly linesBefore: () => number;
  /** A `LineKind` each. */
  readonly kinds: Uint8Array;
  /**
   * Offset of the first code unit after the container prefix that the line really carries (blockquote markers, list
   * markers, list indentation). Indentation that belongs to the content is after it, but for the columns of a tab that
   * the prefix takes only in part.
   */
  readonly contents: Int32Array;
  /** Id of the innermost container whose prefix the line really carries. */
  readonly containers: Int32Array;
  /** 1 where the line continues a paragraph of a deeper container without carrying its prefix (lazy continuation). */
  readonly lazy: Uint8Array;
  /** 1 where the line opens a list item. */
  readonly opensItem: Uint8Array;
  /** All containers, by id. */
  readonly containerList: readonly Container[];
  /** In order, not overlapping. */
  readonly tables: readonly GfmTable[];
  readonly fences: readonly Fence[];
  /** True where the text is a part of a longer one, in which something else than this part stands. */
  readonly isPart: boolean;
  /** True where a code or HTML block may go on below the last line. */
  readonly staysOpen: boolean;
}
