import type { Analysis, Cell, Table } from '../../src/types.ts';

/** A table as its cells: the header row first, `null` where there is none. */
export type Grid = readonly (readonly string[] | null)[];

export function gridsOf({ tables }: Analysis): Grid[] {
  const textsOf = (row: readonly Cell[]): string[] => row.map(({ text }) => text);
  return tables.map(({ header, rows }) => [header === null ? null : textsOf(header), ...rows.map(textsOf)]);
}

/** The repairs as `rule line`, lines counted from the one after the first `above`. */
export function repairsOf({ repairs }: Analysis, above: number): string[] {
  return repairs.map(
    ({ rule, place, safety }) => `${rule} ${place.start.line - above}${safety === 'unsafe' ? ' unsafe' : ''}`,
  );
}

/**
 * The cells as they can be written in GFM: a line break inside a cell is a blank or `<br>`, and a table without a header
 * row has one of empty cells.
 */
export function onOneLine({ header, rows, align }: Table): string[][] {
  const textsOf = (row: readonly Cell[]): string[] =>
    row.map(({ text }) => text.replace(/\s*(?:\n|<br>)\s*/g, ' '));
  return [header === null ? align.map(() => '') : textsOf(header), ...rows.map(textsOf)];
}
