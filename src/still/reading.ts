import type { Analysis, Span } from '../types.ts';

/** What one reading of a text finds. */
export interface Reading extends Analysis {
  /** The parts that tables were looked for in, in order: each table stands in one. */
  readonly parts: readonly Span[];
  /** The stretches of lines that were read by themselves, in order: each table that could be mended stands in one. */
  readonly stretches: readonly Span[];
  /** True where the text that was read starts with the start of a document. */
  readonly first: boolean;
}

/**
 * Reads a text as one other text was read: with the same options, and what that one says about its characters.
 *
 * @param only - stretches to which reading may be confined, since all else is as it was; left out: all is read
 */
export type Read = (text: string, only?: readonly Span[]) => Reading;
