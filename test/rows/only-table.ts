import { analyze } from '../../src/analyze.ts';
import type { Table } from '../../src/types.ts';

/** The only table of a text. */
export function onlyTable(source: string): Table {
  const [table, ...others] = analyze(source).tables;
  if (table === undefined || others.length > 0) throw new Error('the text should hold one table');
  return table;
}
