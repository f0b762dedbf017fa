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
  return {
    rows: [],
    rule: null,
    ruleLine: -1,
    gfmEnd: 0,
    closed: false,
    span: null,
    title: null,
    readOnly: false,
    ...told,
    align,
  };
}
