import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { createMender } from '../../src/engine.ts';
import { createDocument } from '../../src/incremental/index.ts';
import { mend } from '../../src/mend.ts';
import { toRows } from '../../src/rows/to-rows.ts';
import { breaches } from './laws.ts';

const TABLE = '| a | b |\n|---|\n| 1 | 2 |\n';

describe('odd texts break no law', () => {
  test.each([
    ['nothing', ''],
    ['a line ending', '\n'],
    ['lone surrogates', '| \ud800 | \udc00 |\n|---|\n| \udfff\ud83d | 2 |\n'],
    ['NUL', '| \0 | b |\n|---|\n| 1 | \0\0 |\n'],
    ['all line endings', '| a | b |\r|---|\r\n| 1 | 2 |\n\r| 3 | 4 |\n\n\r\r'],
    ['line and paragraph separators', '| a\u2028b | c\u2029 |\n|---|\n| \u0085 | 2 |\u2028| 3 | 4 |\n'],
    ['byte order marks', `\ufeff${TABLE}\ufeff${TABLE}| \ufeff | 1\ufeff2 |\n`],
    ['form feeds and vertical tabs', '| a\f | b |\v\n|---|\n\f| 1 | 2 |\n'],
    ['overrides of direction', '| \u202ea\u202c | \u2066b |\n|---|\n| 1 | 2 |\n'],
    ['terminal escapes', '| \u001b[31ma | b |\n|---|\n| \u001b]0;x\u0007 | \u009b2J |\n'],
    ['non-characters', '| \uffff | \ufffe |\n|---|\n| \u{10ffff} | 2 |\n'],
  ])('%s', (_, text) => {
    expect(breaches(text)).toEqual([]);
  });
});

/** Characters of a line that must neither exhaust the stack nor be copied time and again. */
const LONG = 10_000_000;

test.each([
  ['prose', 'a'],
  ['pipes', '|'],
  ['backslashes', '\\'],
  ['backticks', '`'],
  ['blanks', ' '],
  ['quote markers', '>'],
])('one line of ten million code units: %s', (_, unit) => {
  const text = unit.repeat(LONG);
  expect(mend(text, { rules: {} })).toHaveLength(LONG);
});

test('a row of ten million code units is a row', () => {
  const long = 'a'.repeat(LONG);
  const mended = mend(`| a | b |\n|---|\n| ${long} | 2 |\n`);
  expect(mended.startsWith('| a | b |\n| --- | --- |\n| aaa')).toBe(true);
  expect(mended).toContain(`${long} | 2 |`);
});

/** More than a function call takes arguments: a list that is handed on as such exhausts the stack. */
const MANY = 300_000;

test.each([
  ['surplus cells', `| a | b |\n|---|---|\n|${' a |'.repeat(MANY)}\n`],
  ['pipes alone below a header row', `| a | b |\n${'|\n'.repeat(MANY)}|---|---|\n| 1 | 2 |\n`],
  [
    'a delimiter row on two lines',
    `|${'a|'.repeat(MANY)}\n|${'-|'.repeat(2 * (MANY / 3))}\n|${'-|'.repeat(MANY / 3)}\n`,
  ],
  ['words of joined rows', `a | b --- | --- 1 | 2 ${'word '.repeat(MANY)}| 4\n`],
  [
    'columns of a frame',
    `+${'-+'.repeat(MANY)}\n|${'a|'.repeat(MANY)}\n|${'b|'.repeat(MANY)}\n+${'-+'.repeat(MANY)}\n`,
  ],
])('a great many of one kind: %s', (_, text) => {
  expect(() => analyze(text)).not.toThrow();
});

test('a document may grow by a great many parts at once', () => {
  const document = createDocument('a\n\nb\n');
  document.edit({ start: 3, end: 3, text: 'Words.\n\n'.repeat(MANY) });
  expect(document.text()).toHaveLength(5 + 8 * MANY);
});

test('names of columns that objects know are keys like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
  const text = `| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}\n| 1 | 2 | 3 | 4 | 5 | 6 |\n`;
  const [table] = analyze(text).tables;
  const [row] = table === undefined ? [] : toRows(table);
  expect(Object.keys(row ?? {})).toEqual(names);
  expect(Object.entries(row ?? {}).map(([, value]) => value)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect('polluted' in {}).toBe(false);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('a text cut between any two code units comes out as the whole', () => {
  const text = `# \ud83d\ude00\r\n\r\n${TABLE}\r\n# b\r\n| â\u0081£ | b |\r\n|---|\r\n`;
  for (let at = 0; at <= text.length; at++) {
    const mender = createMender();
    expect(mender.write(text.slice(0, at)) + mender.end(text.slice(at))).toBe(mend(text));
  }
});
