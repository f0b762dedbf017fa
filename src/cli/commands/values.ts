import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { RuleSetting } from '../../lint/options.ts';

/** Settings of rules as the command line collects them. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Reads `ID=off`, laid over what was read before. */
export function collectRuleOff(
  value: string,
  before: Readonly<Record<string, 'off'>> = {},
): Record<string, 'off'> {
  const [id = '', setting, ...more] = value.split('=');
  if (setting !== 'off' || more.length > 0) throw new InvalidArgumentError('It must be ID=off.');
  return { ...before, [id]: setting };
}

/** Reads `ID=off`, `ID=warn` or `ID=error`, laid over what was read before. */
export function collectRule(value: string, before: RuleSettings = {}): RuleSettings {
  const [id = '', setting, ...more] = value.split('=');
  if ((setting !== 'off' && setting !== 'warn' && setting !== 'error') || more.length > 0)
    throw new InvalidArgumentError('It must be ID=off, ID=warn or ID=error.');
  return { ...before, [id]: setting };
}

/** Collects the values of an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads a whole number from `least` on. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,9}$/.test(value) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
  };
}

/** The option `--level`. */
export function levelOption(description: string): LevelOption {
  return new Option('--level <level>', description).choices(['safe', 'all']);
}

type LevelOption = Option<'--level <level>', undefined, undefined, undefined, false, 'safe' | 'all'>;
