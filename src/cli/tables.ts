import { analyze } from '../analyze.ts';
import { shown, shownLine } from '../lint/report/shown.ts';
import type { Options } from '../options.ts';
import type { Analysis, Repair, Table } from '../types.ts';
import { serialize } from '../write/serialize.ts';
import type { Sink } from './io.ts';
import { checkRules } from './rules.ts';

/** Prints the tables of a document with their repairs, as JSON (an `Analysis`) or to be read. */
export async function tables(
  text: string,
  { json, options }: { readonly json: boolean; readonly options: Options },
  out: Sink,
): Promise<void> {
  checkRules(options.rules ?? {});
  const analysis = analyze(text, options);
  await out.write(json ? `${JSON.stringify(analysis, null, 2)}\n` : listing(analysis));
}

function listing({ tables, repairs }: Analysis): string {
  const byTable = new Map<number, Repair[]>();
  for (const repair of repairs) {
    const list = byTable.get(repair.table);
    if (list === undefined) byTable.set(repair.table, [repair]);
    else list.push(repair);
  }
  const parts = tables.map((table, index) => {
    const title = `Table ${index + 1}, ${linesOf(table)}, confidence ${table.confidence}\n`;
    const rows = serialize(table, { indent: '  ' });
    return `${title}\n${shown(rows)}\n\n${repairList(byTable.get(index) ?? [])}`;
  });
  const alone = byTable.get(-1) ?? [];
  if (alone.length > 0) parts.push(`Outside tables\n\n${repairList(alone)}`);
  return parts.join('\n') || 'No tables.\n';
}

function repairList(repairs: readonly Repair[]): string {
  if (repairs.length === 0) return '  Nothing to mend.\n';
  return repairs
    .map(({ edits, message, place, rule, safety }) => {
      const worth = edits.length === 0 ? 'reported only' : safety;
      return shownLine(`  line ${place.start.line}: ${rule} (${worth}): ${message}`);
    })
    .join('\n')
    .concat('\n');
}

function linesOf({ place: { start, end } }: Table): string {
  return start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`;
}
