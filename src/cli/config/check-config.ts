import type { RuleSetting } from '../../lint/options.ts';
import { expected } from '../../write/expected.ts';
import { type TableStyle, tableStyles } from '../../write/options.ts';
import { checkRules } from '../rules.ts';
import type { Config, FileOptions, Override } from './config.ts';

const OPTIONS: readonly string[] = ['level', 'rules', 'formatTables'] satisfies (keyof FileOptions)[];
/** `$schema` is what editors look for. */
const CONFIG: readonly string[] = [...OPTIONS, 'overrides', '$schema'];
const OVERRIDE: readonly string[] = ['files', 'excludeFiles', 'options'] satisfies (keyof Override)[];

/**
 * Checks what a config file holds.
 *
 * @throws {TypeError} naming the key, what is allowed there and what was found
 */
export function checkConfig(path: string, value: unknown): Config {
  if (!isRecord(value)) throw expected('the config', 'an object', value);
  allow(value, CONFIG, '');
  const { overrides = [] } = value;
  if (!Array.isArray(overrides)) throw expected('overrides', 'a list', overrides);
  return {
    path,
    options: checkOptions(value, ''),
    overrides: overrides.map((override: unknown, index) => checkOverride(override, `overrides[${index}]`)),
  };
}

function checkOverride(value: unknown, key: string): Override {
  if (!isRecord(value)) throw expected(key, 'an object', value);
  allow(value, OVERRIDE, `${key}.`);
  const { options } = value;
  if (!isRecord(options)) throw expected(`${key}.options`, 'an object', options);
  allow(options, OPTIONS, `${key}.options.`);
  const files = checkGlobs(value['files'], `${key}.files`);
  if (files.length === 0) throw expected(`${key}.files`, 'a glob or a list of globs', 'nothing');
  return {
    files,
    excludeFiles: checkGlobs(value['excludeFiles'], `${key}.excludeFiles`),
    options: checkOptions(options, `${key}.options.`),
  };
}

function checkGlobs(value: unknown, key: string): readonly string[] {
  if (value === undefined) return [];
  const globs: unknown[] = Array.isArray(value) ? value : [value];
  return globs.map((glob) => {
    if (typeof glob !== 'string' || glob === '') throw expected(key, 'a glob or a list of globs', glob);
    return glob;
  });
}

function checkOptions(value: Readonly<Record<string, unknown>>, prefix: string): FileOptions {
  const { level, rules, formatTables } = value;
  const options: { -readonly [Key in keyof FileOptions]: FileOptions[Key] } = {};
  if (level !== undefined) {
    if (level !== 'safe' && level !== 'all') throw expected(`${prefix}level`, '"safe" or "all"', level);
    options.level = level;
  }
  if (rules !== undefined) options.rules = checkRuleSettings(rules, prefix);
  if (formatTables !== undefined) {
    if (!isStyle(formatTables)) throw expected(`${prefix}formatTables`, oneOf(tableStyles), formatTables);
    options.formatTables = formatTables;
  }
  return options;
}

function checkRuleSettings(rules: unknown, prefix: string): Readonly<Record<string, RuleSetting>> {
  if (!isRecord(rules)) throw expected(`${prefix}rules`, 'an object', rules);
  const checked = Object.entries(rules).map(([id, setting]): [string, RuleSetting] => {
    if (setting === 'off' || setting === 'warn' || setting === 'error') return [id, setting];
    throw expected(`${prefix}rules[${JSON.stringify(id)}]`, '"off", "warn" or "error"', setting);
  });
  const settings = Object.fromEntries(checked);
  checkRules(settings);
  return settings;
}

function allow(value: object, keys: readonly string[], prefix: string): void {
  const stray = Object.keys(value).find((key) => !keys.includes(key));
  if (stray !== undefined) throw new TypeError(`unknown key ${prefix}${stray}: expected ${keys.join(', ')}`);
}

function oneOf(values: readonly string[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}

function isStyle(value: unknown): value is TableStyle {
  return tableStyles.some((style) => style === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
