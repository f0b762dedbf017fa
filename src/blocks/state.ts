import type { Lines } from '../source/lines.ts';
import type { Align } from '../types.ts';
import type { Cursor } from './cursor.ts';
import type { HtmlKind } from './html.ts';
import type { BreakMemo } from './leaf-starts.ts';
import type { Blocks, Container } from './types.ts';

/** An open container. */
export interface Frame {
  id: number;
  /** Code of a list item's marker: `-`, `+`, `*`, and `.` or `)` after a number. 0 for a blockquote. */
  readonly marker: number;
  /** Columns that a list item's content is indented by. */
  indent: number;
  /** True for a list item whose first line is blank, up to its first line that is not. */
  startsBlank: boolean;
  /** True where blank lines follow that blank first line: nothing can belong to the item any more. */
  closed: boolean;
}

/** The open leaf block: what a line without a new container may continue. */
export const LeafKind = {
  /** Nothing, or a table (see `Leaf.afterRow`). */
  none: 0,
  paragraph: 1,
  indentedCode: 2,
  fence: 3,
  html: 4,
} as const;
export type LeafKind = (typeof LeafKind)[keyof typeof LeafKind];

export interface Leaf {
  kind: LeafKind;
  /** True where the line before is a row of a table that the next line may continue. */
  afterRow: boolean;
  /** Paragraph: index of its first line. */
  start: number;
  /** Paragraph: true where its last line is a header row if the next line is the delimiter row for it. */
  mayBeHeader: boolean;
  /** Fenced code: the code and length of its opening fence. */
  fenceMark: number;
  fenceLength: number;
  html: HtmlKind;
}

interface OpenTable {
  readonly header: number;
  end: number;
  readonly align: readonly Align[];
}

interface OpenFence {
  readonly open: number;
  end: number;
  readonly language: string;
}

/** All that the scan of a text keeps from one line to the next, and what it has found so far. */
export interface Scan extends Blocks {
  readonly text: string;
  readonly lines: Lines;
  readonly cursor: Cursor;
  readonly breakMemo: BreakMemo;
  readonly leaf: Leaf;
  /** The open containers from the outermost on, the document left out. */
  readonly frames: Frame[];
  /** Indices in `frames` of the blockquotes. */
  readonly quotes: number[];
  readonly containerList: Container[];
  readonly tables: OpenTable[];
  readonly fences: OpenFence[];
}

export function createScan(text: string, lines: Lines, isPart: boolean): Scan {
  const { count } = lines;
  return {
    text,
    lines,
    cursor: { text, at: 0, end: 0, column: 0, owed: 0, next: 0, indent: 0 },
    breakMemo: { mark: 0, stop: 0 },
    leaf: {
      kind: LeafKind.none,
      afterRow: false,
      start: 0,
      mayBeHeader: false,
      fenceMark: 0,
      fenceLength: 0,
      html: 0,
    },
    frames: [],
    quotes: [],
    kinds: new Uint8Array(count),
    contents: new Int32Array(count),
    containers: new Int32Array(count),
    lazy: new Uint8Array(count),
    opensItem: new Uint8Array(count),
    containerList: [{ kind: 'document', parent: -1, indent: 0 }],
    tables: [],
    fences: [],
    isPart,
    staysOpen: false,
    linesBefore: () => 0,
  };
}
