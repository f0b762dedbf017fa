import { malformations } from '../malformations/index.ts';
import { pageOf } from '../malformations/page.ts';
import { isObject } from '../rows/check-options.ts';
import type { Repair } from '../types.ts';
import { expected } from '../write/expected.ts';
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

/**
 * The options of one rule, checked.
 *
 * @param options - as the host hands them over; nothing where there are none
 * @param ofHost - names of options that are for the host, should it hand them over as well
 * @throws {TypeError} on an unknown option or level, naming the rule and what is allowed
 */
export function ruleOptionsOf(id: string, options: unknown, ofHost: readonly string[] = []): RuleOptions {
  if (options === undefined || options === null) return {};
  const rule = `tablemend-${id}`;
  if (!isObject(options)) throw expected(`${rule}: options`, 'an object', options);
  const names = ['level', ...ofHost];
  const stray = Object.keys(options).find((name) => !names.includes(name));
  if (stray !== undefined) throw expected(`${rule}: an option`, `one of ${names.join(', ')}`, stray);
  const { level } = options;
  if (level === undefined) return {};
  if (level === 'safe' || level === 'all') return { level };
  throw expected(`${rule}: level`, '"safe" or "all"', level);
}

/** What one rule has to say about a text, which is called `path`. */
export function repairsOfRule(text: string, path: string, id: string, options: RuleOptions = {}): Repair[] {
  return repairsOf(text, path).filter(
    ({ rule, safety }) => rule === id && (safety === 'safe' || options.level !== 'safe'),
  );
}
