import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { cachedReference } from './cache.ts';
import { caseFiles, readCases } from './cases.ts';
import { ourTables } from './ours.ts';
import { differences } from './tables.ts';

/**
 * Compares the tables that this package reads exactly with those that micromark reads, over the recorded cases and the
 * corpus. Prints each difference and a summary; exits with 1 where there is one.
 *
 * `--only NAME` takes the files whose name contains NAME, `--limit N` the first N documents of each.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, limit: { type: 'string' } } });
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
const total = { documents: 0, tables: 0, cells: 0, documentsThatDiffer: 0 };

for (const file of caseFiles()) {
  const name = decodeURIComponent(basename(file.pathname));
  if (!name.includes(values.only ?? '')) continue;
  const cases = readCases(file).slice(0, limit);
  const references = cachedReference(
    cases.map(({ text }) => text),
    (done) => process.stderr.write(`\r${name}: ${done + 1}/${cases.length}`),
  );
  let found = 0;
  for (const [index, { id, text }] of cases.entries()) {
    const theirs = references[index] ?? [];
    const messages = differences(text, ourTables(text), theirs);
    for (const message of messages) console.log(`${name} ${id}\n  ${message}`);
    if (messages.length > 0) found++;
    total.tables += theirs.length;
    total.cells += theirs.flatMap(({ rows }) => rows.flat()).length;
  }
  process.stderr.write(`\r${name}: ${cases.length} documents, ${found} with differences\n`);
  total.documents += cases.length;
  total.documentsThatDiffer += found;
}

const { documents, tables, cells, documentsThatDiffer } = total;
console.log(
  `${documents} documents, ${tables} tables, ${cells} cells: ${documentsThatDiffer} documents with differences`,
);
if (documentsThatDiffer > 0) process.exitCode = 1;
