import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { createDocument, type TextDocument } from '../../src/incremental/document.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Analysis, Edit } from '../../src/types.ts';
import { documents, LINES } from '../stream/documents.ts';
import { realDocuments } from './real-documents.ts';

/** An edit somewhere in a text: the offsets are taken modulo its length. */
const edits = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  text: fc.oneof(
    fc.constant(''),
    fc.constantFrom('a', '|', '\n', '\r', '\n\n', '#', '`', '$$\n', '---\n', ' ', '-', '<', '&amp;'),
    fc.constantFrom(...LINES).map((line) => `\n${line}\n`),
  ),
});

test('after any edits the document finds what a full read finds', () => {
  fc.assert(
    fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 12 }), (start, changes) => {
      let text = start;
      const document = createDocument(text);
      expect(told(document.analysis())).toEqual(told(analyze(text)));
      for (const change of changes) text = checked(document, text, editOf(change, text.length), told);
    }),
    { numRuns: 100 },
  );
});

test.skipIf(realDocuments(1).length === 0)('the same for real documents', () => {
  const samples = realDocuments(40);
  fc.assert(
    fc.property(fc.nat(), fc.array(edits, { minLength: 1, maxLength: 6 }), (choice, changes) => {
      let text = samples[choice % samples.length] ?? '';
      const document = createDocument(text);
      for (const change of changes) text = checked(document, text, editOf(change, text.length));
    }),
    { numRuns: 15 },
  );
});

test('a table of one column without a pipe is found', () => {
  const text = 'Words.\n\na\n:-\nb\n\nWords.\n\n';
  const { analysis, edit } = createDocument(text);
  expect(analysis()).toEqual(analyze(text));
  expect(analysis().tables).toHaveLength(1);
  expect(edit({ start: 0, end: 0, text: 'c\n-:\n\n' }).analysis.tables).toHaveLength(1);
});

describe('what is read again', () => {
  const paragraph = 'Some words.\n\n';
  const table = '| a | b |\n|---|\n| 1 | 2 |\n\n';
  const text = `${paragraph}${table}`.repeat(200);

  test('is no more than the parts around the edit', () => {
    const document = createDocument(text);
    const { start, end, analysis, moved } = document.edit({ start: 3000, end: 3000, text: 'x' });
    expect(end - start).toBeLessThan(4 * (paragraph.length + table.length));
    expect(start).toBeLessThanOrEqual(3000);
    expect(end).toBeGreaterThan(3000);
    expect(analysis.tables.length).toBeGreaterThan(0);
    expect(moved).toEqual({ offset: 1, lines: 0, tables: 0 });
  });

  test('reaches as far as the edit does', () => {
    const document = createDocument(text);
    const { start, end } = document.edit({ start: 3000, end: 3000, text: '\n```\n' });
    expect(start).toBeGreaterThan(0);
    expect(end).toBe(text.length + 5);
    expect(document.edit({ start: 3000, end: 3005, text: '' }).end).toBe(text.length);
    expect(document.analysis()).toEqual(analyze(text));
  });

  test('is all where the line ending of inserted lines changes', () => {
    const document = createDocument(text);
    const edit = { start: 11, end: 12, text: '\r\n' };
    expect(document.edit(edit)).toMatchObject({ start: 0, end: text.length + 1 });
    expect(document.analysis()).toEqual(analyze(applyEdits(text, [edit])));
  });

  test('is all where the text speaks otherwise of its damaged characters', () => {
    const damaged = `${table}| a\u200bb | c |\n|---|\n| 1 | 2 |\n\nEnd.\n\n`;
    const document = createDocument(`${text}${damaged}`);
    const edit = { start: 0, end: 0, text: 'Of U+200B. ' };
    expect(document.edit(edit)).toMatchObject({ start: 0 });
    expect(document.analysis()).toEqual(analyze(`Of U+200B. ${text}${damaged}`));
  });
});

test('a document has what its type says, and no more', () => {
  expect(Object.getOwnPropertyNames(createDocument('a')).sort()).toEqual(['analysis', 'edit', 'text']);
  expect(Object.getPrototypeOf(createDocument('a'))).toBe(Object.prototype);
});

test('a wrong edit is told, and changes nothing', () => {
  const document = createDocument('ab');
  expect(() => document.edit({ start: 1, end: 3, text: '' })).toThrow(
    new RangeError('edit 1..3 lies outside the text of 2 code units'),
  );
  expect(() => document.edit({ start: 2, end: 1, text: '' })).toThrow(
    new RangeError('edit 2..1 ends before it starts'),
  );
  expect(() => document.edit({ start: 0.5, end: 1, text: '' })).toThrow(TypeError);
  // @ts-expect-error the text is a string
  expect(() => document.edit({ start: 0, end: 1, text: 7 })).toThrow(
    'the text of an edit must be a string, got 7',
  );
  // @ts-expect-error the text is a string
  expect(() => createDocument(7)).toThrow(TypeError);
  expect(document.text()).toBe('ab');
});

/**
 * What is found, without how it is mended. Where mending would end an HTML block, all below it is read anew, and which of
 * the tables there are then left alone (see `src/still/`) depends on how much of the text is read at a time.
 */
function told(analysis: Analysis): Analysis {
  return { ...analysis, repairs: analysis.repairs.map((repair) => ({ ...repair, edits: [] })) };
}

function editOf({ at, length, text }: { at: number; length: number; text: string }, size: number): Edit {
  const start = at % (size + 1);
  return { start, end: Math.min(size, start + length), text };
}

/** Makes the edit, holds the document and what it says has changed against a full read, and gives the new text. */
function checked(
  document: TextDocument,
  old: string,
  edit: Edit,
  view: (analysis: Analysis) => Analysis = (analysis) => analysis,
): string {
  const before = document.analysis();
  const text = applyEdits(old, [edit]);
  const change = document.edit(edit);
  const after = analyze(text);
  expect(document.text()).toBe(text);
  expect(view(document.analysis())).toEqual(view(after));
  expect(view(change.analysis)).toEqual(view(within(after, change.start, change.end)));
  const above = within(before, 0, change.start - 1);
  expect(view(within(after, 0, change.start - 1))).toEqual(view(above));
  expect(after.tables.length - before.tables.length).toBe(change.moved.tables);
  return text;
}

/** What starts between two offsets. */
function within({ tables, repairs }: Analysis, start: number, end: number): Analysis {
  const isInside = (offset: number): boolean =>
    offset >= start && (offset < end || (offset === end && offset === start));
  return {
    tables: tables.filter((table) => isInside(table.start)),
    repairs: repairs.filter(({ table }) => isInside(tables[table]?.start ?? -1)),
  };
}
