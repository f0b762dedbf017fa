import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { cachedReference } from './cache.ts';
import { type Case, caseFiles, readCases } from './cases.ts';
import { shownRepairs } from './edits.ts';
import { checkEngine, type Finding } from './engine.ts';
import { ourTables } from './ours.ts';
import { differences } from './tables.ts';

/**
 * Compares this package with micromark on the tables that GFM reads, over the recorded cases and the corpus: the block
 * scan to the cell, and the whole engine by what it reads, edits and keeps. Prints what nothing explains, counts what a
 * repair explains, and exits with 1 where something is not explained.
 *
 * `--only NAME` takes the files whose name contains NAME, `--limit N` the first N documents of each; `--exceptions`
 * prints what is explained too; `--edits` prints instead each repair made by default in the corpus, for people to judge.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    limit: { type: 'string' },
    exceptions: { type: 'boolean', default: false },
    edits: { type: 'boolean', default: false },
  },
});

function* files(): Generator<{ name: string; cases: Case[] }> {
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  for (const file of caseFiles()) {
    const name = decodeURIComponent(basename(file.pathname));
    if (name.includes(values.only ?? '')) yield { name, cases: readCases(file).slice(0, limit) };
  }
}

function printEdits(): void {
  const counts = new Map<string, number>();
  let places = 0;
  for (const { name, cases } of files()) {
    if (values.only === undefined && !name.includes('+')) continue;
    for (const repair of cases.flatMap(shownRepairs)) {
      console.log(repair.shown);
      counts.set(repair.rule, (counts.get(repair.rule) ?? 0) + repair.repairs);
      places++;
    }
  }
  printCounts(counts);
  console.log(`${places} places`);
}

function compare(): void {
  const total = { documents: 0, tables: 0, cells: 0, blockScan: 0, bytes: 0, safe: 0, all: 0 };
  const faults = new Map<string, number>();
  const exceptions = new Map<string, number>();
  const tell = (name: string, { id, line, kind, message }: Finding): void =>
    console.log(`${name} ${id}:${line} ${kind}\n  ${message}`);
  for (const { name, cases } of files()) {
    const references = cachedReference(
      cases.map(({ text }) => text),
      (done) => process.stderr.write(`\r${name}: ${done + 1}/${cases.length}`),
    );
    for (const [index, { id, text }] of cases.entries()) {
      const theirs = references[index] ?? [];
      const messages = differences(text, ourTables(text), theirs);
      for (const message of messages) console.log(`${name} ${id} block scan\n  ${message}`);
      total.blockScan += messages.length;
      total.tables += theirs.length;
      total.cells += theirs.flatMap(({ rows }) => rows.flat()).length;
    }
    const report = checkEngine(cases, references);
    for (const finding of report.faults) tell(name, finding);
    if (values.exceptions) for (const finding of report.exceptions) tell(name, finding);
    count(faults, report.faults);
    count(exceptions, report.exceptions);
    process.stderr.write(`\r${name}: ${cases.length} documents, ${report.faults.length} faults\n`);
    total.documents += cases.length;
    total.bytes += report.touchedBytes;
    total.safe += report.mended.safe;
    total.all += report.mended.all;
  }
  console.log('Explained:');
  printCounts(exceptions);
  console.log('Not explained:');
  if (total.blockScan > 0) faults.set('block scan', total.blockScan);
  printCounts(faults);
  const { documents, tables, cells, bytes, safe, all } = total;
  console.log(
    `${documents} documents, ${tables} tables, ${cells} cells; ${safe} mended at level safe, ${all} at all`,
  );
  console.log(`${bytes} bytes of clean tables edited by safe repairs`);
  if (faults.size > 0) process.exitCode = 1;
}

function count(counts: Map<string, number>, findings: readonly Finding[]): void {
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

function printCounts(counts: ReadonlyMap<string, number>): void {
  if (counts.size === 0) console.log('  none');
  for (const [kind, number] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${String(number).padStart(5)} ${kind}`);
}

if (values.edits) printEdits();
else compare();
