import { type Region, rowOfLine, ruleOf, skipBlankLines } from '../regions/region.ts';
import { filledCount, type Row } from '../tokens/row.ts';
import type { RowOnLine } from './prose-likeness.ts';
import type { Style } from './types.ts';

const SAMPLE = 6;

/** Frames have a rule below each row; where more of them come together, no rows do. */
const MOST_RULES = 2 * SAMPLE;

/** The first rows below a line, at most six, blank lines and rules passed over; it stops at a line without separators. */
export function sampleRows(region: Region, from: number, mask: number, overBlanks: boolean): Row[] {
  return sampleLines(region, from, mask, overBlanks).map(({ row }) => row);
}

/** The same with the lines that the rows stand on. */
export function sampleLines(region: Region, from: number, mask: number, overBlanks: boolean): RowOnLine[] {
  const rows: RowOnLine[] = [];
  let rules = 0;
  for (let line = from; line < region.count && rows.length < SAMPLE; line++) {
    const at = overBlanks || rows.length === 0 ? skipBlankLines(region, line) : line;
    if (ruleOf(region, at) !== null) {
      if (++rules > MOST_RULES) break;
      line = at;
      continue;
    }
    const row = rowOfLine(region, at, mask);
    if (row === null || row.separators.length === 0) break;
    rows.push({ row, line: at });
    line = at;
  }
  return rows;
}

type Drawn = Pick<Row, 'leading' | 'trailing'>;

/**
 * Whether rows start, and end, with a separator: as header row and delimiter row do where these agree, else as most do.
 */
export function outerPipesOf(
  rows: readonly Drawn[],
  header: Drawn | null = null,
  rule: Drawn | null = null,
): Drawn {
  const drawn = [header, rule, ...rows].filter((row) => row !== null);
  const most = (side: 'leading' | 'trailing'): boolean => {
    if (header !== null && rule !== null && header[side] === rule[side]) return header[side];
    const count = drawn.filter((row) => row[side]).length;
    return count > 0 && 2 * count >= drawn.length;
  };
  return { leading: most('leading'), trailing: most('trailing') };
}

/** How rows are drawn that have these outer pipes. */
export function styleWith(
  mask: number,
  { leading, trailing }: Drawn,
  frame: boolean,
  doubleSpaced: boolean,
): Style {
  return { mask, leading, trailing, frame, doubleSpaced };
}

/**
 * The cell count that most of the rows have, without empty cells at the end of all of them: an outer pipe too many makes
 * no column. No less than `least`.
 */
export function bodyWidth(rows: readonly Row[], least: number): number {
  const width = commonCount(rows);
  const filled = rows.reduce((most, row) => Math.max(most, filledCount(row)), least);
  return Math.min(width, filled);
}

/** The cell count that most of the rows have; the larger one where two are as frequent, 0 for no rows. */
function commonCount(rows: readonly Row[]): number {
  const seen = new Map<number, number>();
  let best = 0;
  for (const { count } of rows) {
    const times = (seen.get(count) ?? 0) + 1;
    seen.set(count, times);
    const most = seen.get(best) ?? 0;
    if (times > most || (times === most && count > best)) best = count;
  }
  return best;
}
