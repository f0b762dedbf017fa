import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';

/**
 * What becomes of a text, as the catalogue says it: whether it is `mended` (by default), `mended on request` (all or more
 * of it), `told` or `left`, and how large the tables in it are, header rows counted.
 */
export function outcomeOf(text: string): string {
  const { tables, repairs } = analyze(text);
  const sizes = tables.map(({ header, rows, align }) => {
    const count = rows.length + (header === null ? 0 : 1);
    return `${count} ${count === 1 ? 'row' : 'rows'} of ${align.length}`;
  });
  return [verbOf(text, repairs.length), ...(sizes.length === 0 ? ['no table'] : sizes)].join(', ');
}

function verbOf(text: string, repairs: number): string {
  const safely = mend(text);
  if (mend(text, { level: 'all' }) !== safely) return 'mended on request';
  if (safely !== text) return 'mended';
  return repairs > 0 ? 'told' : 'left';
}
