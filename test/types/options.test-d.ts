import { expectTypeOf, test } from 'vitest';
import { createMender } from '../../src/engine.ts';
import { createLiveMender } from '../../src/incremental/live-mender.ts';
import type { LintOptions } from '../../src/lint/options.ts';
import type { RuleId } from '../../src/malformations/rule-ids.ts';
import { mend } from '../../src/mend.ts';
import type { Options } from '../../src/options.ts';
import type { RemarkTablemendOptions } from '../../src/remark/index.ts';

declare const id: string;

test('a rule that there is not is an error for the compiler', () => {
  mend('', { rules: { 'short-row': 'off', 'long-row': 'off' } });
  createMender({ rules: { 'glued-prose': 'off' } });
  // @ts-expect-error: misspelt
  mend('', { rules: { 'short-rwo': 'off' } });
  // @ts-expect-error: misspelt
  createLiveMender({ rules: { shortRow: 'off' } });
  const lint: RemarkTablemendOptions = { rules: { 'short-row': 'warn' } };
  expectTypeOf<keyof NonNullable<LintOptions['rules']>>().toEqualTypeOf<RuleId>();
  // @ts-expect-error: a severity is for linters
  mend('', lint);
});

test('a rule that is known only when the program runs can be given', () => {
  const rules: NonNullable<Options['rules']> = { [id]: 'off' };
  mend('', { rules });
  mend('', { rules: Object.fromEntries([[id, 'off' as const]]) });
});
