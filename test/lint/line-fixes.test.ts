import fc from 'fast-check';
import { applyFixes } from 'markdownlint';
import { expect, test } from 'vitest';
import { lineFixes } from '../../src/lint/line-fixes.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Lines } from '../../src/source/lines.ts';
import type { Edit } from '../../src/types.ts';

function linesOf(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    starts.push(at);
    ends.push(at + line.length);
    at += line.length + 1;
  }
  return { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** What markdownlint makes of the fixes. */
function applied(text: string, edits: readonly Edit[]): string {
  const fixes = lineFixes(text, linesOf(text), edits).flatMap((block) => block.fixes);
  const errors = fixes.map((fixInfo) => ({
    lineNumber: fixInfo.lineNumber,
    ruleNames: ['x'],
    ruleDescription: 'x',
    ruleInformation: null,
    errorDetail: null,
    errorContext: null,
    errorRange: null,
    fixInfo,
    severity: 'error' as const,
  }));
  return applyFixes(text, errors);
}

const edited = fc
  .tuple(
    fc.stringMatching(/^[ab\n|]{0,30}$/),
    fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.stringMatching(/^[cb\n|]{0,5}$/)), { maxLength: 4 }),
  )
  .map(([text, drafts]) => {
    const edits: Edit[] = [];
    let from = 0;
    for (const [at, length, inserted] of [...drafts].sort((x, y) => x[0] - y[0])) {
      const start = Math.max(from, Math.min(at, text.length));
      const end = Math.min(start + length, text.length);
      edits.push({ start, end, text: inserted });
      from = end;
    }
    return { text, edits };
  });

test('markdownlint makes of the fixes what the edits make of the text', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const mended = applyEdits(text, edits);
      fc.pre(text.includes('\n') && mended.includes('\n'));
      expect(applied(text, edits)).toBe(mended);
    }),
    { numRuns: 2_000 },
  );
});

test.each<[string, string, Edit, object[]]>([
  ['a line that goes', 'a\n\nb', { start: 2, end: 3, text: '' }, [{ lineNumber: 2, deleteCount: -1 }]],
  [
    'a line that comes',
    'a\nb',
    { start: 2, end: 2, text: '-\n' },
    [{ lineNumber: 2, editColumn: 1, insertText: '-\n' }],
  ],
  [
    'a line that comes last',
    'a\nb',
    { start: 3, end: 3, text: '\n-' },
    [{ lineNumber: 2, editColumn: 2, insertText: '\n-' }],
  ],
  [
    'a few characters',
    'x\na|b',
    { start: 3, end: 3, text: '\\' },
    [{ lineNumber: 2, editColumn: 2, deleteCount: 0, insertText: '\\' }],
  ],
])('%s', (_, text, edit, expected) => {
  expect(lineFixes(text, linesOf(text), [edit]).flatMap((block) => block.fixes)).toEqual(expected);
});
