import { markdownTable } from 'markdown-table';
import { serialize } from '../src/index.ts';
import { compare, short } from './harness/compare.ts';
import { rowOf } from './harness/documents.ts';

const count = short ? 2_000 : 20_000;
const header = ['id', 'name', 'city', 'amount', 'date', 'note'];
const rows = Array.from({ length: count }, (_, row) => rowOf(row));
const names = {
  aligned: 'tablemend: serialize, aligned',
  compact: 'tablemend: serialize, compact',
  theirs: 'markdown-table',
  join: 'floor: join with escapes',
};

/** Text between pipes and nothing else: not a table that every engine reads alike. */
function join(): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const written = serialize({ header, rows });
await compare(
  `writing ${count} rows`,
  written.length,
  [
    { name: names.join, run: () => last(join()) },
    { name: names.aligned, run: () => last(serialize({ header, rows }, { style: 'aligned' })) },
    { name: names.compact, run: () => last(serialize({ header, rows }, { style: 'compact' })) },
    { name: names.theirs, run: () => last(markdownTable([header, ...rows])) },
  ],
  [
    { work: `writing ${count} rows aligned`, ours: names.aligned, against: names.theirs, atLeast: 1.5 },
    { work: `writing ${count} rows compact`, ours: names.compact, against: names.join, atLeast: 0.7 },
  ],
);

/** A string that was put together of parts is one only once it is read. */
function last(text: string): number {
  return text.charCodeAt(text.length - 1);
}
