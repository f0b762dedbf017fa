import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { createMender, type MenderOptions } from '../src/engine.ts';
import { mend } from '../src/mend.ts';
import type { Analysis, Repair, Table } from '../src/types.ts';
import { documents } from './stream/documents.ts';

const FOUNDING = readFileSync(new URL('fixtures/founding-document.txt', import.meta.url), 'utf8');
const DAMAGED = '# Part\n\nSome text.\na | b\n--|--\n1 | 2\n\n| a | b |\n| 1 | 2 |\n| 3 | 4 |\n\n';

/** Whose rows are made when they are asked for. */
const LARGE = `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(150)}\n`;

/** Long enough that parts of them are settled on the way. */
const longDocuments = fc
  .tuple(documents, documents, fc.integer({ min: 2, max: 12 }))
  .map(([first, second, times]) => `${first}\n${second}\n`.repeat(times));

test('rows that are asked for once all is settled stand where they stand in the text', () => {
  const text = `Words.\n\n${LARGE}# A\n\nWords.\n\n${LARGE}# B\n\n${LARGE}`;
  const result = inChunks(text, [2000], {});
  expect(result.parts).toBeGreaterThan(1);
  expect(result.tables).toEqual(analyze(text).tables);
});

test('any chunking gives the text and the findings of the plain call', () => {
  let settledEarly = 0;
  fc.assert(
    fc.property(longDocuments, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (text, sizes) => {
      const result = inChunks(text, sizes, { level: 'all' });
      expect(result.text).toBe(mend(text, { level: 'all' }));
      expect({ tables: result.tables, repairs: result.repairs }).toEqual(analyze(text));
      if (result.parts > 1) settledEarly++;
    }),
    { numRuns: 150 },
  );
  expect(settledEarly).toBeGreaterThan(0);
});

test('the founding document comes out the same in chunks of any size', () => {
  for (const size of [1, 2, 1000, FOUNDING.length]) {
    expect(inChunks(FOUNDING, [size], {}).text).toBe(mend(FOUNDING));
  }
});

const corpus = new URL('../../shared/corpus/', import.meta.url);
test.skipIf(!existsSync(corpus))('real documents come out the same in chunks', () => {
  for (const text of sample(corpus)) {
    const whole = mend(text, { level: 'all' });
    expect(inChunks(text, [4096], { level: 'all' }).text).toBe(whole);
    expect(inChunks(text, [911, 3, 77], { level: 'all' }).text).toBe(whole);
  }
});

test('what is settled comes out before the end and is final', () => {
  const text = DAMAGED.repeat(100);
  const mender = createMender();
  const early = mender.write(text);
  expect(early.length).toBeGreaterThan(0.9 * text.length);
  expect(early + mender.end()).toBe(mend(text));
});

test('a text is looked at again only when it has grown by half: small chunks cost no more than large ones', () => {
  // Nothing settles here, so each look is at all of the text; every code unit is a chunk.
  const text = 'a | b\n'.repeat(20_000);
  expect(inChunks(text, [1], {}).text).toBe(mend(text));
});

test('nothing comes out before 1,024 code units are held', () => {
  const part = 'Words.\n\n| a |\n|---|\n| 1 |\n\n# Next\n\n';
  const mender = createMender();
  const text = part.repeat(Math.floor(1023 / part.length)).padEnd(1023, 'x');
  expect(mender.write(text)).toBe('');
  expect(mender.write('x')).not.toBe('');
});

test('a table with characters whose reading depends on the whole text is held, and all below it', () => {
  const table = '| on\u28a0Thursday | x |\n| - | - |\n| to \u00e2\u02d8say \u00e2\u0141so | y |\n\n# A\n\n';
  const text = `${DAMAGED.repeat(20)}${table}${DAMAGED.repeat(20)}`;
  const mender = createMender();
  const early = mender.write(text.slice(0, 1500)) + mender.write(text.slice(1500));
  expect(early.length).toBeGreaterThan(1200);
  expect(early).not.toContain('Thursday');
  expect(early + mender.end()).toBe(mend(text));
});

test('damaged characters in prose hold nothing, but count for the tables below', () => {
  const prose = 'so \u00e2\u02d8it \u00e2\u0141was, on\u28a0Thursday\n\n';
  const text = `${prose}${DAMAGED.repeat(40)}| a | b |\n|---|---|\n| to \u00e2\u02d8say | y |\n`;
  const mender = createMender({ level: 'all' });
  const early = mender.write(text);
  expect(early.startsWith(prose)).toBe(true);
  expect(early + mender.end()).toBe(mend(text, { level: 'all' }));
  expect(mend(text, { level: 'all' })).toContain('to say');
});

test.each(['<b>', 'a & b', 'a > b', '> a'])(
  'a bare sign of HTML above (%s) is remembered: the text was not escaped',
  (sign) => {
    const text = `${sign}\n\n${DAMAGED.repeat(20)}| a &amp; b &gt; | c |\n|---|---|---|\n| 1 | 2 | 3 |\n`;
    expect(inChunks(text, [600], { level: 'all' }).text).toBe(mend(text, { level: 'all' }));
  },
);

test('a surrogate pair and a CRLF may be cut in two', () => {
  const text = '# 😀\r\n| a | b |\r\n| 1 | 😀 |\r\n| 2 | 😀 |\r\n'.repeat(80);
  expect(inChunks(text, [1], { level: 'all' }).text).toBe(mend(text, { level: 'all' }));
});

test('misuse is told', () => {
  const mender = createMender();
  // @ts-expect-error a chunk is a string
  expect(() => mender.write(null)).toThrow(new TypeError('a chunk must be a string, got null'));
  // @ts-expect-error the callback is a function
  expect(() => createMender({ onSettled: 1 })).toThrow(TypeError);
  mender.end();
  expect(() => mender.write('')).toThrow('the text has ended');
  expect(() => mender.end()).toThrow('the text has ended');
});

/** Cuts the text into chunks of the given sizes, taken in turn. */
function inChunks(
  text: string,
  sizes: readonly number[],
  options: MenderOptions,
): { text: string; parts: number; tables: Table[]; repairs: Repair[] } {
  const tables: Table[] = [];
  const repairs: Repair[] = [];
  let parts = 0;
  const onSettled = (analysis: Analysis): void => {
    parts++;
    tables.push(...analysis.tables);
    repairs.push(...analysis.repairs);
  };
  const mender = createMender({ ...options, onSettled });
  let result = '';
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = Math.max(1, (sizes[turn % sizes.length] ?? 1) % (text.length + 1));
    result += mender.write(text.slice(at, at + size));
    at += size;
  }
  return { text: result + mender.end(), parts, tables, repairs };
}

/** A document in forty of those in the corpus, the largest left out. */
function sample(folder: URL): string[] {
  const files = ['github+docs.jsonl'];
  return files
    .map((name) => new URL(name, folder))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line, index) => index % 40 === 0 && line !== '' && line.length < 200_000)
    .map((line) => String(JSON.parse(line).text));
}
