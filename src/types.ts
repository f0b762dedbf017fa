/**
 * The values that leave the core. Offsets are UTF-16 code units of the original text, `end` is exclusive;
 * lines and columns are 1-based, as in unist.
 */

/** A stretch of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One spot in the original text, in the shape of a unist point. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of the original text, in the shape of a unist position. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** Column alignment, as in mdast: `null` where the delimiter cell has no colon. */
export type Align = 'left' | 'right' | 'center' | null;

/** One cell of a header row or data row. */
export interface Cell extends Span {
  /**
   * The content as Markdown source: blanks around it removed, `\|` given as `|`, damaged invisible characters
   * left out, the lines of a wrapped cell joined by a line feed.
   */
  readonly text: string;
  /** The pieces of a cell that stands on several lines, in order; `null` where it is one stretch. */
  readonly pieces: readonly Span[] | null;
  /** True for a cell that the row lacks: it was added to make the row as wide as the table, and its span is empty. */
  readonly missing: boolean;
}

/** Where the parts of a table stand in the original text. */
export interface TableSpans {
  readonly header: Span | null;
  readonly delimiter: Span | null;
  readonly rows: readonly Span[];
}

/** A table as a reader sees it. Its own span runs from the first character of its first line to the last of its last. */
export interface Table extends Span {
  /** The cells of the header row; `null` where the table has none. */
  readonly header: readonly Cell[] | null;
  /** One entry a column. */
  readonly align: readonly Align[];
  /**
   * The data rows. Short ones are padded with missing cells, wide ones keep their extra cells at the end. Those of a clean
   * table with more than 100 rows are made when they are first asked for.
   */
  readonly rows: readonly (readonly Cell[])[];
  readonly spans: TableSpans;
  readonly place: Place;
  /** How sure we are that this is a table and that its cells are right, from 0 to 1. 1 where GFM reads it so. */
  readonly confidence: number;
}

/** One replacement in the original text; an insertion has `start === end`. */
export interface Edit extends Span {
  readonly text: string;
}

/** `safe`: certain to a careful reader, applied by default. `unsafe`: a good guess, applied on request. */
export type Safety = 'safe' | 'unsafe';

/** One thing that was wrong with a table, and how to mend it. */
export interface Repair {
  /** The id of the malformation, the name of its file and of its page in the docs. */
  readonly rule: string;
  /** One sentence: what is wrong here. */
  readonly message: string;
  readonly place: Place;
  /** Sorted, not overlapping (also not with those of other repairs), in offsets of the original text. Empty: report only. */
  readonly edits: readonly Edit[];
  readonly safety: Safety;
  readonly confidence: number;
  /** Index of the table in `Analysis.tables` that this belongs to; `-1` where no table was accepted. */
  readonly table: number;
  /** The address of the page that explains the rule. */
  readonly url: string;
}

/** What `analyze` finds in a text. */
export interface Analysis {
  readonly tables: readonly Table[];
  readonly repairs: readonly Repair[];
}

/** How a line break inside a cell is written; MDX wants tags closed. */
export type LineBreakTag = '<br>' | '<br/>';
