import { isRuleLine, type Region, rowOfLine } from '../regions/region.ts';
import { styledCount, styledReading } from './reading.ts';
import type { CellReading, Opening } from './types.ts';

/** How often each feature of a cell was seen in one column. */
interface Looks {
  readonly cells: number;
  readonly seen: ReadonlyMap<string, number>;
}

/** What the cells of each column look like, and those of all columns together. */
interface TableLooks {
  readonly rows: number;
  readonly columns: readonly Looks[];
  readonly all: Looks;
}

const known = new WeakMap<Opening, TableLooks>();

/** Rows that are looked at to learn what a column holds. */
const SAMPLE = 12;

/** Lines among which these are looked for. */
const MOST_LINES = 4 * SAMPLE;

/** Full rows that are needed: what one row holds says little of its columns. */
const LEAST_ROWS = 2;

/** More arrangements than this are not tried out one by one: where there are more, the first stands. */
export const MOST_ARRANGEMENTS = 18;

/**
 * Which columns the cells of a short row stand in, as the looks of its values tell: each arrangement is weighed by how likely
 * its columns are to hold such values (naive Bayes over kind, first and last character, length, and the value itself). The
 * first arrangement stands unless another one is clearly better.
 *
 * @param groups - arrangements, those first that are to be believed first: one of a later group has to be clearly better than
 *   the best so far; an arrangement is the column of every cell, in order
 */
export function likeliestColumns(
  region: Region,
  opening: Opening,
  cells: readonly CellReading[],
  groups: readonly (readonly (readonly number[])[])[],
): readonly number[] {
  const looks = looksOf(region, opening);
  let best = groups[0]?.[0] ?? [];
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  if (looks.rows < LEAST_ROWS || count > MOST_ARRANGEMENTS) return best;
  const own = cells.map((cell) => featuresOf(region.text, cell));
  // Arrangements have most of their places in common.
  const known: (number | undefined)[] = [];
  const weightAt = (index: number, at: number): number => {
    const column = looks.columns[at];
    if (column === undefined) return 0;
    const place = index * opening.width + at;
    const weight = known[place] ?? likelihood(own[index] ?? [], column, looks.all);
    known[place] = weight;
    return weight;
  };
  const weigh = (columns: readonly number[]): number =>
    columns.reduce((sum, column, index) => sum + weightAt(index, column), 0);
  for (const group of groups) {
    let most = weigh(best) + MARGIN;
    for (const columns of group) {
      const sum = weigh(columns);
      if (sum > most) {
        best = columns;
        most = sum;
      }
    }
  }
  return best;
}

/** By how much (natural logarithm of the odds) another arrangement must be likelier than the plain one. */
const MARGIN = 3;

/** Weight of what all columns hold beside what the column itself holds, in cells. */
const PRIOR = 1;

function likelihood(found: readonly string[], column: Looks, all: Looks): number {
  let sum = 0;
  for (const feature of found) {
    const common = ((all.seen.get(feature) ?? 0) + 1) / (all.cells + 2);
    sum += Math.log(((column.seen.get(feature) ?? 0) + PRIOR * common) / (column.cells + PRIOR));
  }
  return sum;
}

function looksOf(region: Region, opening: Opening): TableLooks {
  const found = known.get(opening);
  if (found !== undefined) return found;
  const result = tableLooks(region.text, fullRows(region, opening), opening.width);
  known.set(opening, result);
  return result;
}

function fullRows(region: Region, opening: Opening): (readonly CellReading[])[] {
  const { style, width, next } = opening;
  const rows: (readonly CellReading[])[] = opening.rows.slice(0, SAMPLE).map(({ cells }) => cells);
  const end = Math.min(region.count, next + MOST_LINES);
  for (let line = next; line < end && rows.length < SAMPLE; line++) {
    const row = rowOfLine(region, line, style.mask);
    if (row === null || row.separators.length === 0) break;
    if (isRuleLine(region, line) || styledCount(row, style) !== width) continue;
    rows.push(styledReading(region, row, line, style).cells);
  }
  return rows;
}

function tableLooks(text: string, rows: readonly (readonly CellReading[])[], width: number): TableLooks {
  const seen = Array.from({ length: width }, () => new Map<string, number>());
  const all = new Map<string, number>();
  const add = (to: Map<string, number>, feature: string): void => {
    to.set(feature, (to.get(feature) ?? 0) + 1);
  };
  for (const row of rows) {
    seen.forEach((column, index) => {
      for (const feature of featuresOf(text, row[index] ?? [])) {
        add(column, feature);
        add(all, feature);
      }
    });
  }
  return {
    rows: rows.length,
    columns: seen.map((column) => ({ cells: rows.length, seen: column })),
    all: { cells: rows.length * width, seen: all },
  };
}

/** Longer values do not recur. */
const MOST_VALUE = 24;

function featuresOf(text: string, cell: CellReading): string[] {
  const start = cell[0] ?? 0;
  const end = cell.at(-1) ?? start;
  if (start === end) return ['empty'];
  const result = [
    `kind ${kindOf(text, start, end)}`,
    `opens ${classOf(text, start)}`,
    `ends ${classOf(text, end - 1)}`,
    `length ${Math.round(2 * Math.log2(end - start))}`,
  ];
  if (end - start <= MOST_VALUE) result.push(`value ${text.slice(start, end)}`);
  return result;
}

function kindOf(text: string, start: number, end: number): string {
  let digits = 0;
  let letters = 0;
  for (let at = start; at < Math.min(end, start + MOST_VALUE); at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191) letters++;
  }
  return digits > 0 && letters === 0 ? 'number' : 'text';
}

/** A letter's case, a digit, or the mark itself. */
function classOf(text: string, at: number): string {
  const char = text.charAt(at);
  if (char >= '0' && char <= '9') return 'digit';
  const lower = char.toLowerCase();
  if (lower === char.toUpperCase()) return char > '\u00bf' ? 'letter' : char;
  return char === lower ? 'lower' : 'upper';
}
