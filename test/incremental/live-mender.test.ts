import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLiveMender } from '../../src/incremental/live-mender.ts';
import { mend } from '../../src/mend.ts';
import { documents } from '../stream/documents.ts';
import { pieces } from './pieces.ts';

const BROKEN = '| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n';
const MENDED = '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n';

/** All that was settled and pending after each piece, and the whole text at the end. */
function shown(text: string, sizes: readonly number[]): { views: [string, string][]; whole: string } {
  const mender = createLiveMender({ level: 'all' });
  const views: [string, string][] = [];
  let settled = '';
  for (const piece of pieces(text, sizes)) {
    const live = mender.write(piece);
    settled += live.settled;
    views.push([settled, live.pending]);
  }
  return { views, whole: settled + mender.end() };
}

test('whatever the chunks, what is settled is final, and all together is what mend gives', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (text, sizes) => {
      const { views, whole } = shown(text, sizes);
      expect(whole).toBe(mend(text, { level: 'all' }));
      for (const [settled] of views) expect(whole.startsWith(settled)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('what is pending', () => {
  test('is the paragraph in progress', () => {
    const { views } = shown('One.\n\nTwo.\n\nThr', [1]);
    expect(views.at(-1)).toEqual(['One.\n\nTwo.\n', '\nThr']);
  });

  test('is the table in progress, mended, its last line as it came', () => {
    const { views } = shown(`Words.\n\n${BROKEN}| 4 | 5`, [3]);
    expect(views.at(-1)).toEqual(['Words.\n', `\n${MENDED}| 4 | 5`]);
  });

  test('is no longer the table, once prose below it is whole', () => {
    const { views } = shown(`${BROKEN}\nWords.\n\n`, [1]);
    expect(views.at(-1)).toEqual([`${MENDED}\nWords.\n`, '\n']);
  });

  test('is the list in progress', () => {
    const { views } = shown('- a\n\n- b\n\nWords.\n\nMore.', [1]);
    expect(views.at(-8)).toEqual(['', '- a\n\n- b\n\nWords.']);
    expect(views.at(-1)).toEqual(['- a\n\n- b\n\nWords.\n', '\nMore.']);
  });

  test('starts with all text that is not settled, in order', () => {
    const text = `${'Words and words.\n\n'.repeat(30)}${'| 1 | 2 |\n'.repeat(400)}`;
    for (const [settled, pending] of shown(text, [7]).views)
      expect(settled + pending).toBe(text.slice(0, (settled + pending).length));
  });

  test('is mended again as a long table grows', () => {
    const { views } = shown(BROKEN + '| 1 | 2 | 3 |\n'.repeat(300), [9]);
    const { views: late } = shown(`${'| 1 | 2 | 3 |\n'.repeat(300)}`, [9]);
    expect(views.filter(([, pending]) => pending.startsWith(MENDED)).length).toBeGreaterThan(400);
    expect(late.at(-1)?.[0]).toBe('');
  });
});

test('surrogates, CRLF and a byte order mark may be cut in two', () => {
  const text = `\ufeffWords 😀.\r\n\r\n${BROKEN.replaceAll('\n', '\r\n')}\r\n😀\r\n\r\n`.repeat(3);
  for (const sizes of [[1], [2], [3, 1]]) expect(shown(text, sizes).whole).toBe(mend(text, { level: 'all' }));
});

test('misuse is told', () => {
  // @ts-expect-error there is no such level
  expect(() => createLiveMender({ level: 'most' })).toThrow(TypeError);
  const mender = createLiveMender();
  // @ts-expect-error a chunk is a string
  expect(() => mender.write(1)).toThrow('a chunk must be a string, got 1');
  expect(mender.end('a')).toBe('a');
  expect(() => mender.end()).toThrow('the text has ended');
});
