/**
 * Measures type inference over real tables: how many columns get which type, and a random sample of typed columns
 * to be read by a person.
 *
 *     npx tsx scripts/infer-sample.ts [sample size] [seed] [kind]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../src/analyze.ts';
import { inferSchema } from '../src/rows/infer.ts';
import { plainText } from '../src/rows/inline/parts.ts';
import type { ColumnSchema } from '../src/rows/table-schema.ts';
import type { Table } from '../src/types.ts';

const corpus = '../shared/corpus/';
const [size = '200', seed = '1', only] = process.argv.slice(2);

interface Found {
  readonly id: string;
  readonly table: Table;
  readonly column: ColumnSchema;
  readonly index: number;
}

const typed: Found[] = [];
const counts = new Map<string, number>();
let tables = 0;
let columns = 0;

for (const { id, text } of documents()) {
  for (const table of analyze(text).tables) {
    if (table.rows.length === 0) continue;
    tables++;
    inferSchema(table).columns.forEach((column, index) => {
      columns++;
      const { kind } = column.type;
      const reason = column.evidence?.reason ?? '';
      count(kind === 'text' ? `text (${reason})` : kind);
      if (kind !== 'text' && kind !== 'missing' && (only === undefined || kind === only)) {
        typed.push({ id, table, column, index });
      }
    });
  }
}

console.log(`${tables} tables, ${columns} columns`);
for (const [kind, number] of [...counts].sort((a, b) => b[1] - a[1])) {
  console.log(`${kind.padEnd(24)} ${String(number).padStart(6)} ${((100 * number) / columns).toFixed(2)} %`);
}

const random = generator(Number(seed));
for (let shown = 0; shown < Number(size) && typed.length > 0; shown++) {
  const [found] = typed.splice(Math.floor(random() * typed.length), 1);
  if (found !== undefined) console.log(described(found, shown + 1));
}

function described({ id, table, column, index }: Found, number: number): string {
  const values = table.rows.map((row) => plainText(row[index]?.text ?? ''));
  const headers = table.header?.map((cell) => plainText(cell.text)).join(' | ') ?? '';
  const { kind, ...format } = column.type;
  const shown = values.length > 14 ? [...values.slice(0, 14), `… ${values.length}`] : values;
  return `#${number} [${kind}] "${column.header}" of (${headers.slice(0, 140)}) ${id}\n    ${shown.join(' ¦ ')}\n    ${JSON.stringify(format)}`;
}

function* documents(): Generator<{ id: string; text: string }> {
  for (const file of readdirSync(corpus).sort()) {
    for (const line of readFileSync(corpus + file, 'utf8').split('\n'))
      if (line !== '') yield JSON.parse(line);
  }
}

function count(name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function generator(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
