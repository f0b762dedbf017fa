import { expect, test } from 'vitest';
import { longRow } from '../src/malformations/long-row.ts';
import { unescapedPipe } from '../src/malformations/unescaped-pipe.ts';
import { wordsFor } from '../src/words.ts';

test('says of each damage what its malformation says, and where its page is', () => {
  const words = wordsFor();
  expect(words(longRow.id, 'one cell').message).toBe(longRow.message('one cell'));
  expect(words(longRow.id, '2 cells').message).toBe(longRow.message('2 cells'));
  expect(words(unescapedPipe.id, 'code').message).toBe(unescapedPipe.message('code'));
  expect(words(longRow.id, 'one cell').url).toMatch(/malformations\/long-row\.md$/);
});

test('says the same with the same words, which are not made again', () => {
  const words = wordsFor();
  expect(words(longRow.id, 'one cell')).toBe(words(longRow.id, 'one cell'));
});
