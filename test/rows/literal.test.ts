import { describe, expect, test } from 'vitest';
import { rows } from '../../src/rows/literal.ts';

describe('rows', () => {
  test.each(
    rows(`
        | text  | length |
        |-------|-------:|
        | one   | 3      |
        | three | 5      |
    `),
  )('feeds a test table: $text', ({ text, length }) => {
    expect(text.length).toBe(Number(length));
  });

  test.each([
    ['\n\t| a |\n\t|---|\n\n\t| 1 |', [{ a: '1' }]],
    ['| a | b |\n|---|---|\n| 1 | 2 |', [{ a: '1', b: '2' }]],
    ['    | a | b |\r\n    |---|---|\r\n    | 1 | 2 |\r\n', [{ a: '1', b: '2' }]],
    ['no table', []],
    ['', []],
    ['   \n  ', []],
  ])('%j', (text, expected) => {
    expect(rows<string>(text)).toEqual(expected);
  });

  // The keys that the compiler infers for these headers are asserted in test/types/literal.test-d.ts.
  test.each([
    ['a | b', ['a', 'b']],
    ['user_id | 2', ['2', 'user_id']],
    ['| &nbsp; | b |', ['column_1', 'b']],
    ['| | b |', ['column_1', 'b']],
  ])('the header %j has the keys that its type has', (header, keys) => {
    const [row = {}] = rows<string>(`${header}\n|---|---|\n| 1 | 2 |`);
    expect(Object.keys(row)).toEqual(keys);
  });
});
