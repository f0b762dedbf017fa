import { scanBlocks } from '../../src/blocks/scan.ts';
import { splitRow } from '../../src/gfm/row.ts';
import type { CellShape, TableShape } from './tables.ts';

/** The tables of a document as this package's exact GFM reading gives them. */
export function ourTables(text: string): TableShape[] {
  const { tables, contents, lines } = scanBlocks(text);
  const cellsOf = (line: number): CellShape[] =>
    splitRow(text, contents[line] ?? 0, lines.ends[line] ?? 0).cells.map(({ start, end }) =>
      start === end ? null : [start, end],
    );
  return tables.map(({ header, end, align }) => {
    const rows = [cellsOf(header)];
    for (let line = header + 2; line < end; line++) rows.push(cellsOf(line));
    return { start: header + 1, end, align, rows };
  });
}
