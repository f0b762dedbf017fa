import type { RuleId } from '../malformations/rule-ids.ts';
import { type Level, type Options, settingsOf } from '../options.ts';
import type { LineBreakTag } from '../types.ts';
import { expected } from '../write/expected.ts';

/** `off`: neither mended nor reported. */
export type RuleSetting = 'off' | 'warn' | 'error';

/** Options that all linters and the remark plugin share. */
export interface LintOptions {
  /** Which repairs count: those that are certain, or the good guesses too. */
  readonly level?: Level;
  /** Settings by rule id; a rule that is not named keeps the default of the tool. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** What stands for a line break inside a row that is written. */
  readonly lineBreak?: LineBreakTag;
}

/**
 * The options for `analyze`, checked.
 *
 * @throws {TypeError} on an unknown option, level, rule or setting, naming what is allowed
 */
export function analyzeOptions(options: LintOptions): Options {
  const rules: Record<string, 'off'> = {};
  for (const [id, setting] of Object.entries(options.rules ?? {})) {
    if (!isSetting(setting))
      throw expected(`rules[${JSON.stringify(id)}]`, '"off", "warn" or "error"', setting);
    settingsOf({ rules: { [id]: 'off' } });
    if (setting === 'off') rules[id] = 'off';
  }
  const checked: Options = { ...options, rules };
  settingsOf(checked);
  return checked;
}

/** The setting of a rule; names that every object inherits are no settings. */
export function settingOf(options: LintOptions, rule: string): RuleSetting | undefined {
  const rules: Readonly<Record<string, RuleSetting>> = options.rules ?? {};
  return Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}

function isSetting(value: unknown): value is RuleSetting {
  return value === 'off' || value === 'warn' || value === 'error';
}
