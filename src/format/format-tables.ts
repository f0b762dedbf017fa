import { analyze } from '../analyze.ts';
import { scanBlocks } from '../blocks/scan.ts';
import type { Blocks, GfmTable } from '../blocks/types.ts';
import { skipBlanks } from '../gfm/codes.ts';
import { splitRow } from '../gfm/row.ts';
import type { Edit } from '../types.ts';
import { tightCell } from '../write/encode.ts';
import { layOut } from '../write/lay-out.ts';
import { type Settings, settingsOf, type TableStyle } from '../write/options.ts';

/**
 * The edits that write every sound table in one style, one edit for each line that is not written so. Cells stay as they
 * are written, and lines keep the prefix of the quote or list that they stand in. A table in
 * which something is wrong is left for mending: written anew it would lose the traces of what it was.
 *
 * @param text - the document
 * @returns The edits of each table that changes, in order
 */
export function formatEdits(text: string, style: TableStyle): Edit[][] {
  const settings = settingsOf({ style });
  const blocks = scanBlocks(text);
  // Most documents have no table, and need no analysis to tell.
  if (blocks.tables.length === 0) return [];
  const sound = soundTables(text);
  return blocks.tables
    .filter(({ header }) => sound.has(header))
    .map((table) => tableEdits(text, blocks, table, settings))
    .filter((edits) => edits.length > 0);
}

/** The lines on which tables start in which nothing is wrong. */
function soundTables(text: string): ReadonlySet<number> {
  const { tables, repairs } = analyze(text);
  const damaged = new Set(repairs.map(({ table }) => table));
  return new Set(tables.filter((_, index) => !damaged.has(index)).map(({ place }) => place.start.line - 1));
}

function tableEdits(text: string, blocks: Blocks, table: GfmTable, settings: Settings): Edit[] {
  const { lines, contents } = blocks;
  const contentOf = (line: number): { readonly start: number; readonly end: number } => {
    const end = lines.ends[line] ?? 0;
    return { start: skipBlanks(text, contents[line] ?? 0, end), end };
  };
  const rows: string[][] = [];
  for (let line = table.header; line < table.end; line++) {
    if (line === table.header + 1) continue;
    const { start, end } = contentOf(line);
    const cells = splitRow(text, start, end).cells.map((cell) => text.slice(cell.start, cell.end));
    // In a table without outer pipes the pipe at a line's end opens an empty cell, which GFM need not count.
    while (cells.length < table.align.length) cells.push('');
    rows.push(settings.padding ? cells : cells.map(tightCell));
  }
  const written = layOut(rows, table.align, settings).split(settings.lineEnding);
  const edits: Edit[] = [];
  for (let line = table.header; line < table.end; line++) {
    const { start, end } = contentOf(line);
    const row = written[line - table.header] ?? '';
    if (text.slice(start, end) !== row) edits.push({ start, end, text: row });
  }
  return edits;
}
