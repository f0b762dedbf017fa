import type { Rule } from '../tokens/rule.ts';
import type { Align, Edit, Span } from '../types.ts';

/** One cell of a recovered row: two numbers (start, end) for each piece of its content; none where the row lacks it. */
export type CellReading = readonly number[];

/** A recovered row and the region lines that it stands on. */
export interface RowReading {
  readonly cells: readonly CellReading[];
  /** First and last region line. */
  readonly first: number;
  readonly last: number;
  /** True where GFM reads the line just so, with the table's width: nothing has to be written anew. */
  readonly exact: boolean;
}

/** Something wrong with a table, as a malformation found it: facts only, the words are made at the end. */
export interface Damage {
  /** Id of the malformation. */
  readonly rule: string;
  /** The stretch of the original text that a report underlines. */
  readonly start: number;
  readonly end: number;
  /**
   * The edits that mend just this; `null` where the row that it concerns has to be written anew, or where the
   * delimiter row or a blank line is what mends it.
   */
  readonly edits: readonly Edit[] | null;
  /** What the message names: a count, a character. */
  readonly detail: string;
  /** True where a careful reader could read it otherwise. */
  readonly doubtful: boolean;
}

/** How the rows of a table are drawn: what every further row is expected to look like. */
export interface Style {
  /** Separator classes (see `Separator`) that count as structure. */
  readonly mask: number;
  readonly leading: boolean;
  readonly trailing: boolean;
  /** True where rules of a terminal frame stand between the rows. */
  readonly frame: boolean;
  /** True where a blank line follows every line. */
  readonly doubleSpaced: boolean;
}

/** The beginning of a table, as an opening found it. */
export interface Opening {
  readonly style: Style;
  readonly width: number;
  readonly header: RowReading | null;
  /** Rows that were read together with the beginning. */
  readonly rows: readonly RowReading[];
  readonly rule: Rule | null;
  /** Region line of the delimiter row, or -1. */
  readonly ruleLine: number;
  readonly align: readonly Align[];
  /** First region line that belongs to the table, and the one after the beginning. */
  readonly first: number;
  readonly next: number;
  /** Evidence for a table so far, damages taken off. */
  readonly score: number;
  readonly damages: readonly Damage[];
  /** The region line after the last one that GFM itself reads as part of this table; 0 where GFM sees none. */
  readonly gfmEnd: number;
  /** True where the beginning is the whole table and must not grow. */
  readonly closed: boolean;
  /**
   * The stretch of text to write anew where the table's lines are not its rows; `null` where each row has lines of its
   * own.
   */
  readonly span: Span | null;
  /** A title inside that stretch, which has its place above the table. */
  readonly title: Span | null;
  /** True where something that must not be lost has no place in a table: it is read, and its text left as it is. */
  readonly readOnly: boolean;
}

/** One way for a table to go on from a line on. */
export interface Step {
  readonly next: number;
  /** Evidence gained, or (negative) the cost of the damage. */
  readonly gain: number;
  readonly row: RowReading | null;
  readonly damages: readonly Damage[];
  /** True where the line is a rule between rows. */
  readonly rule: boolean;
  /** True where nothing may follow. */
  readonly last: boolean;
}

/** A whole table with the lines it covers, as one of the explanations of these lines. */
export interface Candidate {
  readonly opening: Opening;
  readonly first: number;
  readonly end: number;
  readonly rows: readonly RowReading[];
  /** For each row, true where a rule follows it. */
  readonly ruled: readonly boolean[];
  readonly damages: readonly Damage[];
  readonly score: number;
  /** True where a careful reader could cut the same lines into other cells. */
  readonly ambiguous: boolean;
  /** What stands below the table and may be more of it. */
  readonly stranded: Damage | null;
}
