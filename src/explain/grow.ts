import { cost } from '../recovery/costs.ts';
import type { Candidate, Damage, Opening, RowReading, Step } from '../recovery/types.ts';
import { endOf, gfmTableAt, type Region, startOf } from '../regions/region.ts';
import { steps } from './steps.ts';

interface Way {
  readonly score: number;
  readonly from: Way | null;
  readonly step: Step | null;
  readonly line: number;
  /** True after a blank line, and a pipe alone below it: a table cannot end here, a row has to follow. */
  readonly open: boolean;
}

/**
 * Grows a table from its beginning: the best way through the lines below it, each step a row or a damage with its gain
 * or cost, and the end where the sum is highest. A line is left out of account once the best way to it has fallen
 * `cost.drop` behind the best end so far (the X-drop rule of sequence alignment: Zhang, Schwartz, Wagner, Miller 2000).
 * Each line that a way passes costs or gains something, so the lines looked at in vain are bounded and the whole is
 * linear.
 */
export function grow(region: Region, opening: Opening): Candidate {
  const start: Way = { score: opening.score, from: null, step: null, line: opening.next, open: false };
  let best = start;
  if (!opening.closed) {
    const reached = new Map<number, Way>([[opening.next, start]]);
    for (let line = opening.next, furthest = line; line <= furthest && line < region.count; line++) {
      const way = reached.get(line);
      reached.delete(line);
      if (way === undefined || way.score < best.score - cost.drop) continue;
      if (line > opening.first && gfmTableAt(region, line) !== null) continue;
      for (const take of steps) {
        const step = take(region, line, opening);
        if (step === null) continue;
        const open = step.row === null && !step.rule && (isOpen(step) || way.open);
        const next: Way = { score: way.score + step.gain, from: way, step, line: step.next, open };
        if (!open && next.score > best.score) best = next;
        if (step.last) continue;
        const known = reached.get(step.next);
        if (known === undefined || known.score < next.score) reached.set(step.next, next);
        if (step.next > furthest) furthest = step.next;
      }
    }
  }
  return candidateOf(region, opening, best);
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

function candidateOf(region: Region, opening: Opening, best: Way): Candidate {
  const taken: Step[] = [];
  for (let way: Way | null = best; way !== null; way = way.from) if (way.step !== null) taken.push(way.step);
  taken.reverse();
  const rows: RowReading[] = [...opening.rows];
  const ruled: boolean[] = opening.rows.map(() => false);
  const damages: Damage[] = [...opening.damages];
  for (const step of taken) {
    if (step.row !== null) {
      rows.push(step.row);
      ruled.push(false);
    }
    if (step.rule && ruled.length > 0) ruled[ruled.length - 1] = true;
    for (const damage of step.damages) damages.push(damage);
  }
  const counted = isRowCount(region, best.line, rows.length) ? cost.rowCount : 0;
  const score = best.score + counted;
  return { opening, first: opening.first, end: best.line, rows, ruled, damages, score, ambiguous: false };
}
