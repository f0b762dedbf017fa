import type { Level } from '../../src/options.ts';
import { scanLines } from '../../src/source/lines.ts';
import type { Repair } from '../../src/types.ts';
import type { AnalyzedTable } from './analyzed.ts';
import { faultOf, isDrawnOut, lineOfRow } from './clean.ts';
import type { TableShape } from './tables.ts';

/** A table that the mended text has to hold: the cells of its rows as text, each row in one of the ways allowed. */
interface Expected {
  readonly line: number;
  readonly what: string;
  readonly rows: readonly (readonly string[])[];
  /** True where these are all rows, and false where others may stand between or below them. */
  readonly whole: boolean;
}

/** A table that the mended text should hold and does not. */
export interface Loss {
  readonly line: number;
  readonly message: string;
}

/**
 * The tables that are lost, whole or in part, when a text is mended at a level and read by micromark again.
 *
 * Expected is each table that micromark read before: a clean one with the rows it had, any other as `analyze` gives it
 * where all its repairs were applied, and with the rows that no edit touched where not. Also expected, as `analyze`
 * gives them, are the tables that only the repairs make.
 *
 * @param again - what micromark reads in the mended text
 */
export function losses(
  text: string,
  analyzed: readonly AnalyzedTable[],
  theirs: readonly TableShape[],
  level: Level,
  mended: string,
  again: readonly TableShape[],
): Loss[] {
  const found: Loss[] = [];
  const held = again.map(({ rows }) => rows.map((row) => row.map((cell) => sourceOf(mended, cell))));
  let next = 0;
  for (const { line, what, rows, whole } of expectedTables(text, analyzed, theirs, level)) {
    const at = held.findIndex((table, index) => index >= next && holds(table, rows, whole));
    if (at === -1) found.push({ line, message: `${what}: ${JSON.stringify(rows)}` });
    else next = at + 1;
  }
  return found;
}

function expectedTables(
  text: string,
  analyzed: readonly AnalyzedTable[],
  theirs: readonly TableShape[],
  level: Level,
): Expected[] {
  const expected: Expected[] = [];
  const lines = scanLines(text);
  for (const table of theirs) {
    const own = analyzed.find(({ start }) => start === table.start);
    if (own !== undefined && faultOf(text, table) !== null && isMended(own, level)) {
      expected.push(asAnalyzed(own));
      continue;
    }
    const repairs = own?.repairs ?? [];
    const edited = repairs.filter((repair) => isApplied(repair, level)).flatMap(({ edits }) => edits);
    const cut = repairs.find((repair) => repair.rule === 'glued-prose' && isApplied(repair, level));
    const kept = table.rows.filter((row, index) => {
      const from = lines.starts[lineOfRow(table, index) - 1] ?? 0;
      const to = lines.ends[lineOfRow(table, index) - 1] ?? 0;
      const prose = cut !== undefined && cut.place.start.offset <= to;
      const changed = edited.some(({ start, end }) => start <= to && end > from);
      return !prose && !changed && (index === 0 || !isDrawnOut(text, row));
    });
    const rows = kept.map((row) => row.map((cell) => sourceOf(text, cell)));
    expected.push({ line: table.start, what: 'was read before', rows, whole: false });
  }
  for (const own of analyzed) {
    const known = theirs.some(({ start }) => start === own.start);
    if (!known && own.repairs.length > 0 && isMended(own, level)) expected.push(asAnalyzed(own));
  }
  return expected.sort((a, b) => a.line - b.line);
}

function asAnalyzed({ start, table }: AnalyzedTable): Expected {
  const { header, rows } = table;
  const all = header === null ? rows : [header, ...rows];
  return {
    line: start,
    what: 'is not as analyzed',
    rows: all.map((row) => row.map((cell) => cell.text)),
    whole: header !== null,
  };
}

function isApplied({ edits, safety }: Repair, level: Level): boolean {
  return edits.length > 0 && (level === 'all' || safety === 'safe');
}

/**
 * True where nothing is left to do but what changes no cell that a reader of the mended text gets. What has no edit of
 * its own is mended where the edit of another repair writes the same lines anew.
 */
function isMended({ repairs }: AnalyzedTable, level: Level): boolean {
  const edited = repairs.filter((repair) => isApplied(repair, level)).flatMap(({ edits }) => edits);
  return repairs.every(
    (repair) =>
      isApplied(repair, level) ||
      repair.rule === 'short-row' ||
      repair.rule === 'long-row' ||
      edited.some(
        ({ start, end }) =>
          start <= repair.place.start.offset && repair.place.end.offset <= end && start < end,
      ),
  );
}

/** True where a table holds rows in their order; the first is its header row, unless it has none of its own. */
function holds(
  table: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
  whole: boolean,
): boolean {
  if (whole) return table.length === rows.length && rows.every((row, index) => isSame(table[index], row));
  let next = 0;
  for (const row of table) if (next < rows.length && isSame(row, rows[next])) next++;
  return next === rows.length;
}

/** Empty cells at the end count for nothing: whether a short row was padded is of no matter here. */
function isSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const length = Math.max(one.length, other.length);
  for (let i = 0; i < length; i++) if (essence(one[i] ?? '') !== essence(other[i] ?? '')) return false;
  return true;
}

/** A cell without the differences between Markdown on lines of its own and the same inside a row. */
function essence(source: string): string {
  return source
    .replace(/<br>|[\r\n]/g, ' ')
    .replace(/&#124;|%7C/gi, '|')
    .replaceAll('\\', '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sourceOf(text: string, cell: TableShape['rows'][number][number]): string {
  return cell === null ? '' : text.slice(...cell);
}
