import type { Candidate, RowReading } from '../recovery/types.ts';
import type { Malformation } from './malformation.ts';

/**
 * Two pipes at the start of every line, the delimiter row's too:
 *
 *     || a | b |
 *     ||---|---|
 *     ^^
 *     || 1 | 2 |
 *
 * Innocent: some rows only, where the first cell is empty.
 */
export const doubledOuterPipe: Malformation = {
  id: 'doubled-outer-pipe',
  title: 'Every line starts with two pipes',
  message: () => 'Every line of this table starts with two pipes; the empty first column is none.',
};

/** Takes out a first column that is empty in every row and has neither a name nor a delimiter cell. */
export function withoutDoubledPipe(candidate: Candidate): Candidate {
  const { opening } = candidate;
  const { rule, header } = opening;
  if (opening.gfmEnd > 0 || rule === null || !rule.leading || rule.hollow === 0 || opening.width < 2)
    return candidate;
  if (header === null || !startsEmpty(header) || !candidate.rows.every(startsEmpty)) return candidate;
  const damage = {
    rule: doubledOuterPipe.id,
    start: rule.start,
    end: rule.start + 2,
    edits: null,
    detail: '',
    doubtful: false,
  };
  return {
    ...candidate,
    opening: {
      ...opening,
      width: opening.width - 1,
      header: withoutFirst(header),
      align: opening.align.slice(1),
    },
    rows: candidate.rows.map(withoutFirst),
    damages: [...candidate.damages, damage],
  };
}

function startsEmpty(row: RowReading): boolean {
  const cell = row.cells[0];
  return cell === undefined || cell.length === 0 || cell[0] === cell[1];
}

function withoutFirst(row: RowReading): RowReading {
  return { ...row, cells: row.cells.slice(1), exact: false };
}
