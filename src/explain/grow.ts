import { cost } from '../recovery/costs.ts';
import type { Candidate, Damage, Opening, RowReading, Step } from '../recovery/types.ts';
import { endOf, gfmTableAt, type Region, startOf } from '../regions/region.ts';
import { steps, type TakeStep } from './steps.ts';

/** A way through the lines, by its last step. What a step found is not kept: there are many more than are taken in the end. */
interface Way {
  readonly score: number;
  readonly from: Way | null;
  readonly take: TakeStep | null;
  readonly line: number;
  /** How many rows it has. */
  readonly rows: number;
  /** True after a blank line, and a pipe alone below it: a table cannot end here, a row has to follow. */
  readonly open: boolean;
}

/** How far a table grows from its beginning, and how much speaks for it. */
export interface Growth {
  readonly opening: Opening;
  readonly best: Way;
  readonly score: number;
}

/**
 * Grows a table from its beginning: the best way through the lines below it, each step a row or a damage with its gain
 * or cost, and the end where the sum is highest. A line is left out of account once the best way to it has fallen
 * `cost.drop` behind the best end so far (the X-drop rule of sequence alignment: Zhang, Schwartz, Wagner, Miller 2000).
 * Each line that a way passes costs or gains something, so the lines looked at in vain are bounded and the whole is
 * linear.
 */
export function grow(region: Region, opening: Opening): Growth {
  const { next: first, rows } = opening;
  const start: Way = {
    score: opening.score,
    from: null,
    take: null,
    line: first,
    rows: rows.length,
    open: false,
  };
  let best = start;
  if (!opening.closed) {
    const reached = new Map<number, Way>([[first, start]]);
    for (let line = first, furthest = line; line <= furthest && line < region.count; line++) {
      const way = reached.get(line);
      reached.delete(line);
      if (way === undefined || way.score < best.score - cost.drop) continue;
      if (line > opening.first && gfmTableAt(region, line) !== null) continue;
      for (const take of steps) {
        const step = take(region, line, opening);
        if (step === null) continue;
        const next = wayOf(way, step, take);
        if (!next.open && next.score > best.score) best = next;
        if (step.last) continue;
        const known = reached.get(step.next);
        if (known === undefined || known.score < next.score) reached.set(step.next, next);
        if (step.next > furthest) furthest = step.next;
      }
    }
  }
  const counted = isRowCount(region, best.line, best.rows) ? cost.rowCount : 0;
  return { opening, best, score: best.score + counted };
}

function wayOf(from: Way, step: Step, take: TakeStep): Way {
  return {
    score: from.score + step.gain,
    from,
    take,
    line: step.next,
    rows: from.rows + (step.row === null ? 0 : 1),
    open: step.row === null && !step.rule && (isOpen(step) || from.open),
  };
}

/** `(3 rows)` below a table, as psql prints it: the line says itself what stands above it. It stays prose. */
function isRowCount(region: Region, line: number, rows: number): boolean {
  if (line >= region.count) return false;
  const text = `(${rows} row${rows === 1 ? '' : 's'})`;
  return (
    endOf(region, line) - startOf(region, line) === text.length &&
    region.text.startsWith(text, startOf(region, line))
  );
}

/** A blank line leaves the table open: it belongs to it only if a row follows. */
function isOpen(step: Step): boolean {
  return step.damages[0]?.rule === 'blank-line-in-table';
}

/** The table that grew, its steps taken once more. */
export function candidateOf(
  region: Region,
  { opening, best, score: grown }: Growth,
  score: number = grown,
  ambiguous = false,
): Candidate {
  const ways: Way[] = [];
  for (let way: Way | null = best; way !== null; way = way.from) ways.push(way);
  const rows: RowReading[] = [...opening.rows];
  const ruled: boolean[] = opening.rows.map(() => false);
  const damages: Damage[] = [...opening.damages];
  for (let at = ways.length - 2; at >= 0; at--) {
    const step = ways[at]?.take?.(region, ways[at + 1]?.line ?? 0, opening) ?? null;
    if (step === null) continue;
    if (step.row !== null) {
      rows.push(step.row);
      ruled.push(false);
    }
    if (step.rule && ruled.length > 0) ruled[ruled.length - 1] = true;
    for (const damage of step.damages) damages.push(damage);
  }
  return {
    opening,
    first: opening.first,
    end: best.line,
    rows,
    ruled,
    damages,
    score,
    ambiguous,
    stranded: null,
  };
}
