import markdown from '@eslint/markdown';
import { Linter } from 'eslint';
import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import eslintPlugin from '../../src/lint/eslint.ts';
import markdownlintRules from '../../src/lint/markdownlint.ts';
import preset from '../../src/lint/remark-lint.ts';
import { mend } from '../../src/mend.ts';
import { corpusDocuments, hasShared, wildDocuments } from '../remark/documents.ts';

const linter = new Linter();
const processor = remark().use(remarkGfm).use(preset).freeze();

const eslintConfig: Linter.Config[] = [
  { files: ['**/*.md', '**/*.mdx'], plugins: { markdown }, language: 'markdown/gfm' },
  { ...eslintPlugin.configs.recommended, files: ['**/*.md', '**/*.mdx'] },
];

function eslintFix(text: string, filename = 'a.md'): string {
  return linter.verifyAndFix(text, eslintConfig, { filename }).output;
}

function eslintReports(text: string): Linter.LintMessage[] {
  return linter.verify(text, eslintConfig, { filename: 'a.md' });
}

function markdownlintFix(text: string, name = 'a.md'): string {
  const results = lint({
    strings: { [name]: text },
    customRules: [...markdownlintRules],
    config: { default: false, tablemend: true },
    noInlineConfig: true,
  });
  return applyFixes(text, results[name] ?? []);
}

test('in MDX each host writes line breaks that MDX reads', () => {
  const text = '| River | Notes |\n|---|---|\n| Nile | long  \nand slow |\n| Elbe | short |\n';
  const mended = mend(text, { lineBreak: '<br/>' });
  expect(mended).toContain('| long<br/>and slow |');
  expect(eslintFix(text, 'a.mdx')).toBe(mended);
  expect(markdownlintFix(text, 'a.mdx')).toBe(mended);
  const file = new VFile({ value: text, path: 'a.mdx' });
  processor.runSync(processor.parse(file), file);
  expect(file.messages.flatMap(({ expected }) => expected ?? []).join('')).toContain('long<br/>and');
});

function remarkReports(text: string): string[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`).sort();
}

const documents: [string, string][] = [
  ['clean', '# A\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'],
  ['no delimiter row', 'Rivers:\n\n| River | Length |\n| Nile | 6650 km |\n| Elbe | 1094 km |\n'],
  ['blank lines between rows', '| a | b |\n|---|---|\n\n| 1 | 2 |\n\n| 3 | 4 |\n'],
  ['CRLF', '| a | b |\r\n|---|---|\r\n\r\n| 1 | 2 |\r\n\r\n| 3 | 4 |\r\n'],
  ['in a block quote', '> | a | b |\n> |---|---|\n>\n> | 1 | 2 |\n'],
  ['without a final line ending', '| a | b |\n|---|---|\n\n| 1 | 2 |'],
  ['after front matter', '---\ntitle: x\n---\n\n| a | b |\n|---|---|\n\n| 1 | 2 |\n'],
  ['a pipe in code', '| a | b |\n|---|---|\n| `x|y` | 2 |\n| 3 | 4 |\n'],
];

test.each(documents)('%s: each host writes the bytes that mend writes', (_, text) => {
  const mended = mend(text);
  expect(eslintFix(text)).toBe(mended);
  expect(markdownlintFix(text)).toBe(mended);
});

/** Where findings start: in the text, in ESLint, in markdownlint. */
function startsOf(text: string): [own: string[], eslint: string[], markdownlint: string[]] {
  const results = lint({
    strings: { text },
    customRules: [...markdownlintRules],
    config: { default: false, tablemend: true },
    noInlineConfig: true,
  });
  return [
    analyze(text).repairs.map(({ rule, place }) => `${rule} ${place.start.line}`),
    eslintReports(text).map(({ ruleId, line }) => `${ruleId?.slice('tablemend/'.length)} ${line}`),
    (results['text'] ?? []).map(({ ruleNames, lineNumber }) => `${ruleNames[0]?.slice(10)} ${lineNumber}`),
  ];
}

/** The first line that each rule speaks of: markdownlint has a finding for each line that is to be changed. */
function firstOfEach(starts: readonly string[]): Record<string, number> {
  const first: Record<string, number> = {};
  for (const [rule = '', line] of starts.map((start) => start.split(' ')))
    first[rule] = Math.min(first[rule] ?? Number(line), Number(line));
  return first;
}

test.each([
  ...documents,
  ['a frame', 'Sizes:\n\n+-----+-----+\n| a   | b   |\n+-----+-----+\n| 1   | 2   |\n+-----+-----+\n'],
  ['other pipes', 'a｜b\n-｜-\n1｜2\n3｜4\n'],
])('%s: a finding starts on the same line in each host', (_, text) => {
  const [own, eslint, markdownlint] = startsOf(text);
  expect(eslint.sort()).toEqual(own.sort());
  expect(markdownlint).toEqual(expect.arrayContaining(own));
  expect(firstOfEach(markdownlint)).toEqual(firstOfEach(own));
});

describe.skipIf(!hasShared)('over the shared documents', () => {
  test('a finding starts on the same line in each host', { timeout: 120_000 }, () => {
    for (const { id, text } of wildDocuments()) {
      const [own, eslint, markdownlint] = startsOf(text);
      expect(eslint.sort(), id).toEqual(own.sort());
      expect(markdownlint, id).toEqual(expect.arrayContaining(own));
      expect(firstOfEach(markdownlint), id).toEqual(firstOfEach(own));
    }
  });

  test('each host writes the bytes that mend writes', { timeout: 300_000 }, () => {
    let changed = 0;
    for (const documents of [wildDocuments(), corpusDocuments()]) {
      for (const { id, text } of documents) {
        const mended = mend(text);
        if (mended === text) continue;
        changed++;
        expect(eslintFix(text), id).toBe(mended);
        expect(markdownlintFix(text), id).toBe(mended);
      }
    }
    expect(changed).toBeGreaterThan(100);
  });

  test('remark-lint reports each repair', { timeout: 120_000 }, () => {
    for (const { id, text } of wildDocuments()) {
      expect(remarkReports(text).length, id).toBe(analyze(text).repairs.length);
    }
  });
});
