import type { Opening } from './types.ts';

/** What every beginning of a table says of itself. */
type Told = Pick<Opening, 'style' | 'width' | 'header' | 'first' | 'next' | 'score' | 'damages'>;

/**
 * The beginning of a table: what is told, and for the rest what holds of most damaged ones, which GFM does not read, which
 * have no delimiter row yet and go on row by row.
 */
export function openingOf(told: Told & Partial<Opening>): Opening {
  const align = [...(told.align ?? [])].slice(0, told.width);
  while (align.length < told.width) align.push(null);
  // Written out, as all that is read on every line is: copies made by spreading have a hidden class of their own each.
  return {
    style: told.style,
    width: told.width,
    header: told.header,
    rows: told.rows ?? [],
    rule: told.rule ?? null,
    ruleLine: told.ruleLine ?? -1,
    align,
    first: told.first,
    next: told.next,
    score: told.score,
    damages: told.damages,
    gfmEnd: told.gfmEnd ?? 0,
    closed: told.closed ?? false,
    span: told.span ?? null,
    title: told.title ?? null,
    readOnly: told.readOnly ?? false,
  };
}
