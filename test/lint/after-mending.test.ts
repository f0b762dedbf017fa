import { describe, expect, test } from 'vitest';
import { corpusDocuments, hasShared, wildDocuments } from '../remark/documents.ts';
import { mendedTables, STYLE_RULES, type Writer } from './style-reports.ts';

interface Counted {
  readonly tables: number;
  /** How many reports there are on lines that were written, changed, or left, by rule. */
  readonly reports: ReadonlyMap<string, Readonly<Record<Writer, number>>>;
}

function countReports(): Counted {
  const reports = new Map<string, Record<Writer, number>>();
  let tables = 0;
  for (const documents of [wildDocuments(), corpusDocuments()]) {
    for (const { text } of documents) {
      for (const table of mendedTables(text, 'safe')) {
        tables++;
        for (const { rule, writer } of table.reports) {
          const count = reports.get(rule) ?? { written: 0, touched: 0, own: 0 };
          count[writer]++;
          reports.set(rule, count);
        }
      }
    }
  }
  return { tables, reports };
}

describe.skipIf(!hasShared)('linters on mended tables of the shared documents', () => {
  const { tables, reports } = hasShared ? countReports() : { tables: 0, reports: new Map() };

  test('there are such tables, and only rules for tables report', () => {
    expect(tables).toBeGreaterThan(80);
    expect(STYLE_RULES).toEqual(expect.arrayContaining([...reports.keys()]));
  });

  test.each(['MD056', 'markdown/table-column-count', 'no-hidden-table-cell'])(
    '%s finds no written row of another width',
    (rule) => {
      expect(reports.get(rule)?.written ?? 0).toBe(0);
    },
  );

  // What is written is drawn as the table's other lines are. What is left has its reason in these: outer pipes are asked
  // for where rows have none, an empty last cell needs its pipe, a heading stands directly above, a column is narrower
  // than three dashes between blanks.
  test.each([
    ['MD055', 7],
    ['MD058', 1],
    ['MD060', 0],
    ['no-table-indentation', 6],
    ['table-cell-padding', 23],
    ['table-pipes', 22],
  ])('%s reports at most %i times on lines that were written', (rule, most) => {
    expect(reports.get(rule)?.written ?? 0).toBeLessThanOrEqual(most);
  });
});
