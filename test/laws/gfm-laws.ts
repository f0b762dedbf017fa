import { analyze } from '../../src/analyze.ts';
import { applyRepairs, repairsAt } from '../../src/apply-repairs.ts';
import { scanLines } from '../../src/source/lines.ts';
import type { Breach } from './breach.ts';
import { sourceTables } from './engine-tables.ts';
import { cleanedSkeleton } from './skeleton.ts';

type SourceTable = ReturnType<typeof sourceTables>[number];

/** At the default level no table that GFM reads is lost, and a clean one keeps every byte. */
export function gfmBreaches(text: string): Breach[] {
  const { tables, repairs } = analyze(text);
  // Where GFM reads only the lower part of a table, that table is not there to be kept.
  const isPart = ({ start }: SourceTable): boolean =>
    tables.some(({ place }) => place.start.line < start && place.end.line >= start);
  const before = sourceTables(text).filter((table) => !isPart(table));
  if (before.length === 0) return [];
  const found: Breach[] = [];
  const safe = repairsAt('safe', repairs);
  const lines = scanLines(text);
  for (const table of before) {
    // Rows below a blank line that belong to it are a fault of the table above, too.
    const grows = tables.some(({ place }) => place.start.line === table.start && place.end.line > table.end);
    if (!isClean(table) || grows) continue;
    const start = lines.starts[table.start - 1] ?? 0;
    const end = lines.ends[table.end - 1] ?? 0;
    for (const { rule, edits } of safe) {
      if (edits.some((edit) => edit.start < end && edit.end > start))
        found.push({ law: 'clean', detail: `${rule} changes the table at line ${table.start}` });
    }
  }
  const after = sourceTables(applyRepairs(text, safe));
  let next = 0;
  for (const table of before) {
    let at = next;
    while (at < after.length && !isKept(table, after[at], text)) at++;
    if (at === after.length) found.push({ law: 'kept', detail: `the table at line ${table.start} is gone` });
    else next = at + 1;
  }
  return found;
}

/** Every row as wide as the header, no delimiter row once more, no pipe alone. */
function isClean({ rows }: SourceTable): boolean {
  const width = rows[0]?.length ?? 0;
  return rows.every((row) => row.length === width && !row.every((cell) => /^:?-{2,}:?$/.test(cell)));
}

function isKept(table: SourceTable, other: SourceTable | undefined, text: string): boolean {
  if (other === undefined) return false;
  const names = cleanedSkeleton((table.rows[0] ?? []).join(' '), text);
  const others = cleanedSkeleton((other.rows[0] ?? []).join(' '), text);
  return isClean(table)
    ? names === others && other.rows.length >= table.rows.length
    : others.startsWith(names);
}
