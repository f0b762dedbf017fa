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
import { analyze } from '../../src/analyze.ts';
import { applyRepairs, repairsAt } from '../../src/apply-repairs.ts';
import type { Edit, Level } from '../../src/index.ts';
import { lineAt, scanLines } from '../../src/source/lines.ts';

/** What a linter's rule for tables says of a line, counted from 1. */
interface StyleReport {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** Who wrote a line of a mended table: we did, the author did and we changed a part of it, or the author alone. */
export type Writer = 'written' | 'touched' | 'own';

/** A table that was mended, with what linters say of it. */
export interface MendedTable {
  /** The lines of the table in the mended text with who wrote each; `line` counts from 1. */
  readonly lines: readonly { readonly line: number; readonly text: string; readonly writer: Writer }[];
  readonly reports: readonly (StyleReport & { readonly writer: Writer })[];
}

/** The rules that are asked: those of markdownlint and ESLint with their default options, and remark-lint's. */
export const STYLE_RULES = [
  'MD055',
  'MD056',
  'MD058',
  'MD060',
  'markdown/table-column-count',
  'no-hidden-table-cell',
  'no-table-indentation',
  'table-cell-padding',
  'table-pipes',
] as const;

const linter = new Linter();
const tableRules = [tablePipes, tableCellPadding, noTableIndentation, noHiddenTableCell];
const processor = remark().use(remarkGfm).use(tableRules).freeze();

/** What the rules say of a document. */
function styleReports(text: string): StyleReport[] {
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
    ...errors.map(({ ruleNames, lineNumber, errorDetail }) => ({
      rule: ruleNames[0] ?? '',
      line: lineNumber,
      message: errorDetail ?? '',
    })),
    ...messages.map(({ ruleId, line, message }) => ({ rule: ruleId ?? '', line, message })),
    ...file.messages.map(({ ruleId, line, reason }) => ({
      rule: ruleId ?? '',
      line: line ?? 0,
      message: reason,
    })),
  ];
}

/** Mends a document and gives the tables that were mended and of which nothing is left to mend. */
export function mendedTables(text: string, level: Level): MendedTable[] {
  const before = analyze(text);
  const applied = repairsAt(level, before.repairs);
  const edits = applied.flatMap((repair) => repair.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  if (edits.length === 0) return [];
  const mended = applyRepairs(text, applied);
  const { tables, repairs } = analyze(mended);
  const left = new Set(repairs.map((repair) => repair.table));
  const writers = writersOf(text, mended, edits);
  const lines = scanLines(mended);
  const reports = styleReports(mended);
  const found: MendedTable[] = [];
  for (const [index, { place }] of tables.entries()) {
    if (left.has(index)) continue;
    const own: { line: number; text: string; writer: Writer }[] = [];
    for (let line = place.start.line; line <= place.end.line; line++) {
      const source = mended.slice(lines.starts[line - 1], lines.ends[line - 1]);
      own.push({ line, text: source, writer: writers[line - 1] ?? 'own' });
    }
    if (own.every(({ writer }) => writer === 'own')) continue;
    found.push({
      lines: own,
      reports: reports
        .filter(({ line }) => place.start.line <= line && line <= place.end.line)
        .map((report) => ({ ...report, writer: writers[report.line - 1] ?? 'own' })),
    });
  }
  return found;
}

/** For each line of the mended text who wrote it. */
function writersOf(text: string, mended: string, edits: readonly Edit[]): Writer[] {
  const lines = scanLines(mended);
  const writers = new Array<Writer>(lines.count).fill('own');
  const kept = new Uint8Array(mended.length);
  let at = 0;
  let from = 0;
  const touch = (offset: number): void => {
    writers[lineAt(lines, offset)] = 'touched';
  };
  for (const { start, end, text: inserted } of edits) {
    kept.fill(1, at, at + start - from);
    at += start - from;
    if (inserted.trim() !== '' || text.slice(start, end).trim() !== '') {
      for (let i = 0; i < inserted.length; i++) if (inserted.charCodeAt(i) > 32) touch(at + i);
      if (inserted === '') touch(at);
    }
    at += inserted.length;
    from = end;
  }
  kept.fill(1, at);
  for (let line = 0; line < lines.count; line++) {
    const start = lines.starts[line] ?? 0;
    const end = lines.ends[line] ?? start;
    if (writers[line] !== 'touched') continue;
    let any = false;
    for (let i = start; i < end && !any; i++)
      any = kept[i] === 1 && mended.charCodeAt(i) > 32 && mended[i] !== '>';
    if (!any) writers[line] = 'written';
  }
  return writers;
}
