import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import { keepStill } from '../../src/still/keep-still.ts';
import type { Reading } from '../../src/still/reading.ts';
import type { Repair, Table } from '../../src/types.ts';

function repairOf(table: number, start: number, end: number, text: string): Repair {
  const point = { line: 1, column: 1, offset: start };
  return {
    rule: 'short-row',
    message: 'A sentence.',
    place: { start: point, end: point },
    edits: [{ start, end, text }],
    safety: 'safe',
    confidence: 1,
    table,
    url: '',
  };
}

function tableAt(start: number, end: number): Table {
  const point = { line: 1, column: 1, offset: start };
  const place = { start: point, end: point };
  const spans = { header: null, delimiter: null, rows: [] };
  return { start, end, header: null, align: [], rows: [], spans, place, confidence: 1 };
}

/** Reads each letter of `letters` as a table that should be its capital, and nothing else. */
function reading(next: Readonly<Record<string, string>>): (text: string) => Reading {
  return (text) => {
    const found = [...text].flatMap((letter, at) => (next[letter] === undefined ? [] : [{ letter, at }]));
    return {
      tables: found.map(({ at }) => tableAt(at, at + 1)),
      repairs: found.map(({ letter, at }, index) => repairOf(index, at, at + 1, next[letter] ?? '')),
      parts: [{ start: 0, end: text.length }],
      stretches: [{ start: 0, end: text.length }],
      first: true,
    };
  };
}

function kept(text: string, next: Readonly<Record<string, string>>): string[] {
  const read = reading(next);
  return keepStill(text, read(text), read).repairs.map(({ edits }) => edits.map((edit) => edit.text).join());
}

test('what is mended for good stays as it was found', () => {
  const read = reading({ a: 'A' });
  const found = read('a.....a');
  expect(keepStill('a.....a', found, read).repairs).toBe(found.repairs);
});

test('only the table that would be mended again is left alone', () => {
  expect(kept('a.....b.....a', { a: 'A', b: 'B', B: 'C' })).toEqual(['A', '', 'A']);
});

test('what comes up elsewhere is put down to the tables next to it', () => {
  const read = (text: string): Reading =>
    text === 'a.........'
      ? {
          tables: [tableAt(0, 1)],
          repairs: [repairOf(0, 0, 1, 'A')],
          parts: [{ start: 0, end: 10 }],
          stretches: [{ start: 0, end: 10 }],
          first: true,
        }
      : {
          tables: [tableAt(8, 9)],
          repairs: [repairOf(0, 8, 9, 'x')],
          parts: [{ start: 0, end: 10 }],
          stretches: [{ start: 0, end: 10 }],
          first: true,
        };
  expect(keepStill('a.........', read('a.........'), read).repairs[0]?.edits).toEqual([]);
});

test('not to tables from which the text is cut off', () => {
  const text = 'a..\n\n# b\n\n...';
  const parts = [
    { start: 0, end: 1 },
    { start: 9, end: 13 },
  ];
  const stretches = [{ start: 0, end: text.length }];
  const read = (own: string): Reading =>
    own === text
      ? { tables: [tableAt(0, 1)], repairs: [repairOf(0, 0, 1, 'A')], parts, stretches, first: true }
      : { tables: [tableAt(10, 11)], repairs: [repairOf(0, 10, 11, 'x')], parts, stretches, first: true };
  expect(keepStill(text, read(text), read).repairs[0]?.edits).not.toEqual([]);
});

test('a text that never comes to rest is left alone as a whole', () => {
  const read = (text: string): Reading => ({
    tables: [tableAt(0, text.length)],
    repairs: [repairOf(0, text.length, text.length, 'a')],
    parts: [{ start: 0, end: text.length }],
    stretches: [{ start: 0, end: text.length }],
    first: true,
  });
  expect(keepStill('a', read('a'), read).repairs.map(({ edits }) => edits)).toEqual([[]]);
});

test('a table that is left alone is told of all the same, and the others are mended', () => {
  const text = 's|3|-|-||-|---\n\nWords.\n\n| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n';
  const { tables, repairs } = analyze(text);
  expect(tables).toHaveLength(2);
  const left = repairs.filter(({ table }) => table === 0);
  expect(left.length).toBeGreaterThan(0);
  expect(left.every(({ edits }) => edits.length === 0)).toBe(true);
  expect(mend(text)).toBe(text.replace('|---|---|', '| --- | --- | --- |'));
});
