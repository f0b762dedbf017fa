import { isDeepStrictEqual } from 'node:util';
import { convert as convertAsciidoc } from '@asciidoctor/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import readXlsx from 'read-excel-file/node';
import { parse as parseYaml } from 'yaml';
import { analyze } from '../src/analyze.ts';
import * as convert from '../src/convert/index.ts';
import { mend } from '../src/mend.ts';
import { plainText } from '../src/rows/inline/parts.ts';
import type { Cell, Table } from '../src/types.ts';
import { duckRows, hasDuckdb, htmlRows } from '../test/convert/read-back.ts';
import { documentsOf, setNames } from './fuzz/data.ts';

/**
 * Writes every table of the shared documents in every format, reads it back with a reader of its own, and counts the tables
 * whose cells are not the same. Prints the first of each format.
 *
 * Arguments: a part of the names of the sets, and how many documents to take of each.
 */
const [only = 'corpus/', most = 'Infinity'] = process.argv.slice(2);

/** What a reader makes of a table, the header row left out. */
type Reader = (table: Table) => unknown[][] | Promise<unknown[][]>;

const keys = (_: string, index: number): string => `c${index}`;
const body = (rows: readonly unknown[][]): unknown[][] => rows.slice(1);
const values = (rows: readonly object[]): unknown[][] => rows.map((row) => Object.values(row));
const shown = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell)));

const readers: Readonly<Record<string, Reader>> = {
  csv: (table) => body(parseCsv(convert.toCsv(table, { formulas: 'keep' }))),
  tsv: (table) => body(parseCsv(convert.toTsv(table, { formulas: 'keep' }), { delimiter: '\t' })),
  json: (table) => values(JSON.parse(convert.toJson(table, { keys }))),
  ndjson: (table) =>
    values(
      convert
        .toNdjson(table, { keys })
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ),
  yaml: async (table) => values(parseYaml(await convert.toYaml(table, { keys }))),
  html: (table) => htmlRows(convert.toHtml(table)).slice(table.header === null ? 0 : 1),
  xlsx: async (table) => {
    const [sheet] = await readXlsx(Buffer.from(await convert.toXlsx(table)), { trim: false });
    return body(sheet?.data ?? []);
  },
  parquet: async (table) => {
    const bytes = await convert.toParquet(table, { keys });
    return values(await parquetReadObjects({ file: bytes.slice().buffer }));
  },
  asciidoc: async (table) => {
    const html = await convertAsciidoc(convert.toAsciidoc(table));
    return htmlRows(String(html)).slice(table.header === null ? 0 : 1);
  },
  ...(hasDuckdb ? { sql: async (table) => body(await duckRows(convert.toSql(table), 'FROM table_1')) } : {}),
  markdown: (table) => cellsOf(analyze(convert.toMarkdown(table, { cells: 'plain' })).tables[0]),
  'from json': (table) => {
    const markdown = convert.fromJson(
      JSON.stringify([table.align.map((_, index) => `${index}`), ...cellsOf(table)]),
    );
    if (mend(markdown, { level: 'all' }) !== markdown) return [['not clean']];
    return cellsOf(analyze(markdown).tables[0]);
  },
};

function cellsOf(table: Table | undefined): string[][] {
  const textOf = ({ text }: Cell): string => plainText(text).replaceAll('\0', '\uFFFD');
  return (table?.rows ?? []).map((row) => row.map(textOf));
}

/** Cells side by side: white space as one blank, what a row lacks at its end is empty, and so is a row at the end. */
function same(read: readonly unknown[][], written: readonly string[][]): boolean {
  const width = Math.max(0, ...written.map((row) => row.length));
  const full = (rows: readonly unknown[][]): unknown[][] => {
    const cells = shown(rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')));
    while (cells.at(-1)?.every((cell) => cell === '')) cells.pop();
    return cells;
  };
  return isDeepStrictEqual(full(read), full(written));
}

const counts = new Map(Object.keys(readers).map((format) => [format, { tables: 0, wrong: 0 }]));
for (const name of setNames().filter((set) => set.includes(only))) {
  for (const { id, text } of documentsOf(name, Number(most))) {
    for (const table of analyze(text).tables) {
      const written = cellsOf(table);
      for (const [format, read] of Object.entries(readers)) {
        const count = counts.get(format) ?? { tables: 0, wrong: 0 };
        count.tables++;
        const isSame = await Promise.resolve(table)
          .then(read)
          .then((rows) => same(rows, written))
          .catch((error: unknown) => void console.log(String(error)));
        if (isSame) continue;
        if (count.wrong++ === 0) console.log(`${format}: ${id}, line ${table.place.start.line}`);
      }
    }
  }
}
for (const [format, { tables, wrong }] of counts)
  console.log(`${format}: ${tables} tables, ${wrong} read back with other cells`);
