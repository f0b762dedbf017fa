import type { RuleId } from './rule-ids.ts';

/** What is told of one malformation; how it is recognised stands in the same file, as an opening or a step. */
export interface Malformation {
  /** Stable for ever: the name of the file, of the test, of the docs page, of the rule in every linter. */
  readonly id: RuleId;
  readonly title: string;
  /** One sentence for a report: what is wrong and what mends it. */
  readonly message: (detail: string) => string;
}
