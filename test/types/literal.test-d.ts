import { expectTypeOf, test } from 'vitest';
import { rows } from '../../src/rows/literal.ts';
import type { LiteralRow } from '../../src/rows/literal-types.ts';

type Wide = Record<string, string>;

test('keys are read off a literal', () => {
  expectTypeOf(rows(`| a | b |\n|---|---|\n| 1 | 2 |`)).toEqualTypeOf<{ a: string; b: string }[]>();
});

test('the text may be indented and start on its own line', () => {
  const found = rows(`
      | input | expected output |
      | :---- | --------------: |
      | 1     | one             |
    `);
  expectTypeOf(found).toEqualTypeOf<{ input: string; 'expected output': string }[]>();
});

test('a wide string gives plain records', () => {
  const text: string = '| a |\n|---|';
  expectTypeOf(rows(text)).toEqualTypeOf<Wide[]>();
});

test('an unknown key is an error for the compiler', () => {
  const [row] = rows('| a |\n|---|\n| 1 |');
  // @ts-expect-error: the table has no column b
  row?.b;
});

test('headers', () => {
  expectTypeOf<LiteralRow<'a | b\n--|--\n'>>().toEqualTypeOf<{ a: string; b: string }>();
  expectTypeOf<LiteralRow<'|a|b|\r\n|-|-|\r\n'>>().toEqualTypeOf<{ a: string; b: string }>();
  expectTypeOf<LiteralRow<'| user_id | 2 |\n|---|---|'>>().toEqualTypeOf<{ user_id: string; 2: string }>();
  expectTypeOf<LiteralRow<'| Größe | a-b |\n|:-----------:|--:|\n'>>().toEqualTypeOf<{
    Größe: string;
    'a-b': string;
  }>();
  expectTypeOf<LiteralRow<'|  | b |\n|---|---|\n'>>().toEqualTypeOf<{ column_1: string; b: string }>();
  expectTypeOf<LiteralRow<'| __proto | a |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<
    LiteralRow<'| a                                                  | b |\n|---|---|'>
  >().toEqualTypeOf<{
    a: string;
    b: string;
  }>();
});

test('what a literal cannot tell gives plain records', () => {
  expectTypeOf<LiteralRow<'| a | a |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| **a** | b |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| `a` | b |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| a \\| b | c |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'Text before\n\n| a | b |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| a | b |\n|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| a | b |\n|---|---x|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| a | b |\n  |---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'a | b\n- | -\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'a\n---\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'| a\u200b | b |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'|  |  |\n|---|---|\n'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<`| ${string} |\n|---|\n`>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<'no table'>>().toEqualTypeOf<Wide>();
  expectTypeOf<LiteralRow<`| a |\n|---|\n| ${string} |`>>().toEqualTypeOf<{ a: string }>();
});
