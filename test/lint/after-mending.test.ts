import markdown from '@eslint/markdown';
import { Linter } from 'eslint';
import { lint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import noHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import noTableIndentation from 'remark-lint-no-table-indentation';
import tableCellPadding from 'remark-lint-table-cell-padding';
import tablePipes from 'remark-lint-table-pipes';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import { hasShared, wildDocuments } from '../remark/documents.ts';

interface Report {
  readonly rule: string;
  readonly line: number;
}

const linter = new Linter();
const tableRules = [tablePipes, tableCellPadding, noTableIndentation, noHiddenTableCell];
const processor = remark().use(remarkGfm).use(tableRules).freeze();

function reportsOf(text: string): Report[] {
  const markdownlintConfig = { default: false, MD055: true, MD056: true, MD058: true, MD060: true };
  const errors = lint({ strings: { text }, config: markdownlintConfig })['text'] ?? [];
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.md'],
        plugins: { markdown },
        language: 'markdown/gfm',
        rules: { 'markdown/table-column-count': 'error' },
      },
    ],
    { filename: 'a.md' },
  );
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return [
    ...errors.map(({ ruleNames, lineNumber }) => ({ rule: ruleNames[0] ?? '', line: lineNumber })),
    ...messages.map(({ ruleId, line }) => ({ rule: ruleId ?? '', line })),
    ...file.messages.map(({ ruleId, line }) => ({ rule: ruleId ?? '', line: line ?? 0 })),
  ];
}

/** Reports by rule, on tables of mended documents of which nothing is left to mend; how many such tables there are. */
function countReports(): { readonly tables: number; readonly reports: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  let count = 0;
  for (const { text } of wildDocuments()) {
    const mended = mend(text);
    if (mended === text) continue;
    const { tables, repairs } = analyze(mended);
    const left = new Set(repairs.map((repair) => repair.table));
    const done = tables.filter((_, index) => !left.has(index));
    count += done.length;
    for (const { rule, line } of reportsOf(mended)) {
      if (!done.some(({ place }) => place.start.line <= line && line <= place.end.line)) continue;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return { tables: count, reports: counts };
}

describe.skipIf(!hasShared)('linters on mended tables of the wild documents', () => {
  const { tables, reports } = hasShared ? countReports() : { tables: 0, reports: new Map<string, number>() };

  test('there are such tables', () => {
    expect(tables).toBeGreaterThan(60);
  });

  test.each(['MD056', 'markdown/table-column-count', 'no-hidden-table-cell'])(
    '%s finds no row of another width',
    (rule) => {
      expect(reports.get(rule) ?? 0).toBe(0);
    },
  );

  // Rules of style. Rows that are not broken stay as they are, so tables in no style at all remain so.
  test.each([
    ['MD055', 60],
    ['MD058', 2],
    ['MD060', 230],
    ['table-pipes', 90],
    ['table-cell-padding', 250],
    ['no-table-indentation', 15],
  ])('%s reports at most %i times', (rule, most) => {
    expect(reports.get(rule) ?? 0).toBeLessThanOrEqual(most);
  });
});
