import { type RuleId, ruleIds } from './malformations/rule-ids.ts';
import type { LineBreakTag } from './types.ts';
import { expected } from './write/expected.ts';

/** Which repairs are applied: only those that are certain, or the good guesses too. */
export type Level = 'safe' | 'all';

/** Options of `analyze`, `mend` and `createMender`. */
export interface Options {
  /** Which repairs `mend` applies. Default: `safe`. `analyze` reports all of them, whatever this says. */
  readonly level?: Level;
  /**
   * Malformations that are left alone, by their id: `{'short-row': 'off'}`. Their repairs are neither reported nor
   * applied; what cannot be applied without them is reported without edits.
   */
  readonly rules?: Readonly<Partial<Record<RuleId, 'off'>>>;
  /** What stands for a line break inside a row that is written. Default: `<br>`; MDX reads only `<br/>`. */
  readonly lineBreak?: LineBreakTag;
}

/** Options, checked and complete. */
export interface Settings {
  readonly level: Level;
  /** Ids of the malformations that are left alone. */
  readonly off: ReadonlySet<string>;
  readonly lineBreak: LineBreakTag;
}

/** The settings that bear on what is found and how it would be mended, not on what is applied. */
export type ReadingSettings = Pick<Settings, 'off' | 'lineBreak'>;

/**
 * Checks the options and fills in what is not given.
 *
 * @param names - the options that there are
 * @throws {TypeError} when an option has a wrong value, there is none of that name, or a rule is unknown
 */
export function settingsOf(
  options: Options,
  names: readonly string[] = ['level', 'rules', 'lineBreak'] satisfies (keyof Options)[],
): Settings {
  if (!isObject(options)) throw expected('options', 'an object', options);
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw expected('an option', `one of ${names.join(', ')}`, name);
  }
  return {
    level: levelOf(options.level),
    off: rulesOff(options.rules),
    lineBreak: lineBreakOf(options.lineBreak),
  };
}

function levelOf(level: unknown): Level {
  if (level === undefined || level === 'safe') return 'safe';
  if (level === 'all') return level;
  throw expected('level', '"safe" or "all"', level);
}

function lineBreakOf(lineBreak: unknown): LineBreakTag {
  if (lineBreak === undefined || lineBreak === '<br>') return '<br>';
  if (lineBreak === '<br/>') return lineBreak;
  throw expected('lineBreak', '"<br>" or "<br/>"', lineBreak);
}

function rulesOff(rules: unknown): ReadonlySet<string> {
  const off = new Set<string>();
  if (rules === undefined) return off;
  if (!isObject(rules)) throw expected('rules', 'an object', rules);
  const ids: readonly string[] = ruleIds;
  for (const [id, value] of Object.entries(rules)) {
    if (!ids.includes(id)) throw expected('a rule', `one of ${ids.join(', ')}`, id);
    if (value !== undefined && value !== 'off')
      throw expected(`rules[${JSON.stringify(id)}]`, '"off"', value);
    if (value === 'off') off.add(id);
  }
  return off;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
