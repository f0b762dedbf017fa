import { malformations } from '../malformations/index.ts';
import { pageOf } from '../malformations/page.ts';
import type { Repair } from '../types.ts';
import { repairsOf } from './finding.ts';

/** What a linter has to know of a rule. */
export interface LintRule {
  /** The id of the malformation; the same in every tool. */
  readonly id: string;
  /** One short sentence: what is wrong. */
  readonly title: string;
  /** The address of the page that explains the rule. */
  readonly url: string;
}

/** Options of a single rule, in every linter. */
export interface RuleOptions {
  /** `safe`: only what is certain. Default: `all`. */
  readonly level?: 'safe' | 'all';
}

/** One rule for each malformation. */
export const lintRules: readonly LintRule[] = malformations.map(({ id, title }) => ({
  id,
  title,
  url: pageOf(id),
}));

/** What one rule has to say about a text, which is called `path`. */
export function repairsOfRule(text: string, path: string, id: string, options: RuleOptions = {}): Repair[] {
  return repairsOf(text, path).filter(
    ({ rule, safety }) => rule === id && (safety === 'safe' || options.level !== 'safe'),
  );
}
