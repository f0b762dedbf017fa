import { HiddenKind, hiddenKind, isStray } from '../../characters/hidden.ts';
import type { Align } from '../../types.ts';
import { serialize } from '../../write/serialize.ts';
import { escapeText } from '../../write/text-cell.ts';
import type { GfmOptions } from './options.ts';

/** A table of plain texts. Rows may be ragged. */
export interface TextTable {
  /** `null` for a table without a header row. */
  readonly header: readonly string[] | null;
  readonly align?: readonly Align[];
  readonly rows: readonly (readonly string[])[];
}

/** Writes a table of plain texts as GFM, with a line ending behind its last row; nothing for one without columns. */
export function gfmOf(table: TextTable, options: GfmOptions): string {
  const escaped = (cells: readonly string[]): string[] =>
    withoutRule(cells.map((cell) => escapedCell(cell, options)));
  const header = table.header === null ? null : escaped(table.header);
  const text = serialize({ ...table, header, rows: table.rows.map(escaped) }, options);
  return text === '' ? '' : text + (options.lineEnding ?? '\n');
}

/** The first row as header row, the others as rows. */
export function headed(records: readonly (readonly string[])[], hasHeader: boolean): TextTable {
  const [first] = records;
  if (!hasHeader || first === undefined) return { header: null, rows: records };
  return { header: first, rows: records.slice(1) };
}

/** A row of nothing but lines is content, but reads like a delimiter row: each cell of it starts with an escape. */
function withoutRule(cells: readonly string[]): string[] {
  if (!cells.every((cell) => RULE.test(cell))) return [...cells];
  return cells.map((cell) =>
    cell.replace(/^[-:=+]/, '\\$&').replace(/^[^\\&]/, (line) => `&#${line.charCodeAt(0)};`),
  );
}

const RULE = /^(?:&nbsp;)?[\s:=+\\_\p{Pd}\u2500-\u257F]*$/u;

/** Hidden characters, direction marks at an edge: what is taken for damage in a table that was scraped. */
const SUSPECTS = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]|^[\u200E\u200F]|[\u200E\u200F]$/g;

/**
 * Data is no damage: suspects are written as references, which mending leaves alone, and so is the ampersand of an entity
 * that is meant as it stands, `\&amp;`.
 */
function escapedCell(cell: string, { lineBreak }: GfmOptions): string {
  const escaped = escapeText(cell, lineBreak).replace(/\\[\s\S]/g, (pair) =>
    pair === '\\&' ? '&#38;' : pair,
  );
  return escaped.replace(SUSPECTS, (found, at: number, text: string) => {
    const code = found.charCodeAt(0);
    const isJoiner = hiddenKind(code) === HiddenKind.joining;
    return isJoiner && isSpelling(text.charCodeAt(at - 1), text.charCodeAt(at + 1)) ? found : `&#${code};`;
  });
}

/** Whether a joiner between two code units spells a word of some scripts, or holds an emoji together. */
function isSpelling(before: number, after: number): boolean {
  return before >= 128 && after >= 128 && !isStray(HiddenKind.joining, before, after);
}
