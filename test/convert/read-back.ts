import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** DuckDB, where there is one for this system. */
const duckdb = await import('@duckdb/node-api').catch(() => undefined);

export const hasDuckdb: boolean = duckdb !== undefined;

/** Runs SQL in a DuckDB of its own and gives the rows of the last statement, the names of its columns first. */
export async function duckRows(...statements: readonly string[]): Promise<unknown[][]> {
  if (duckdb === undefined) throw new Error('no DuckDB');
  const connection = await (await duckdb.DuckDBInstance.create()).connect();
  let rows: unknown[][] = [];
  for (const statement of statements) {
    const reader = await connection.runAndReadAll(statement);
    rows = [reader.deduplicatedColumnNames(), ...reader.getRowsJson()];
  }
  connection.closeSync();
  return rows;
}

/** Gives the path of a file with these contents, while `use` runs. */
export async function withFile<Value>(
  name: string,
  contents: string | Uint8Array,
  use: (path: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'tablemend-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, contents);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rows of the tables of an HTML text, as parse5 reads it: the text of each cell, `<br>` as a line feed. */
export function htmlRows(html: string): string[][] {
  return elementsIn(parseFragment(html), 'tr').map((row) =>
    row.childNodes.flatMap((cell) => ('tagName' in cell ? [textIn(cell)] : [])),
  );
}

function elementsIn(
  parent: DefaultTreeAdapterTypes.ParentNode,
  name: string,
): DefaultTreeAdapterTypes.Element[] {
  return parent.childNodes.flatMap((node) =>
    'tagName' in node ? (node.tagName === name ? [node] : elementsIn(node, name)) : [],
  );
}

function textIn(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('tagName' in node) return node.tagName === 'br' ? '\n' : node.childNodes.map(textIn).join('');
  return 'value' in node ? node.value : '';
}
