import type { Part } from './parts.ts';

/** An amount of text: code units, lines, tables. */
export interface Extent {
  readonly offset: number;
  readonly lines: number;
  readonly tables: number;
}

/** An extent that more is added to. */
export type GrowingExtent = { -readonly [Key in keyof Extent]: Extent[Key] };

/** No text. */
export function noExtent(): GrowingExtent {
  return { offset: 0, lines: 0, tables: 0 };
}

/** How much text some parts are together. */
export function extentOf(parts: readonly Part[]): Extent {
  const extent = noExtent();
  for (const part of parts) addPart(extent, part);
  return extent;
}

/** Makes an extent larger by a part. */
export function addPart(extent: GrowingExtent, { text, lines, analysis }: Part): void {
  addExtent(extent, { offset: text.length, lines, tables: analysis.tables.length });
}

/** Makes an extent larger by another one. */
export function addExtent(extent: GrowingExtent, { offset, lines, tables }: Extent): void {
  extent.offset += offset;
  extent.lines += lines;
  extent.tables += tables;
}
