import { parseArgs } from 'node:util';
import { analyzeOptions, type LintOptions, type RuleSetting } from '../lint/options.ts';
import { type Format, reporters } from '../lint/report/index.ts';
import { type Level, type Options, settingsOf } from '../options.ts';
import type { LintRun } from './lint.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'fix'; readonly file: string; readonly check: boolean; readonly options: Options }
  | { readonly name: 'tables'; readonly file: string; readonly json: boolean; readonly options: Options }
  | ({ readonly name: 'lint' } & LintRun)
  | { readonly name: 'jsonl'; readonly options: Options };

/** What is wrong with a command line. */
export interface Misuse {
  readonly name: 'misuse';
  readonly message: string;
}

const FLAGS = {
  fix: ['level', 'check'],
  lint: ['level', 'format', 'max-warnings'],
  tables: ['json'],
  jsonl: [],
} as const;

const NAMES = 'fix, lint, tables or jsonl';

/** Reads a command line, the program's name left out. Never throws. */
export function readArguments(argv: readonly string[]): Command | Misuse {
  try {
    return commandOf(argv);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}

function commandOf(argv: readonly string[]): Command | Misuse {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      level: { type: 'string' },
      rule: { type: 'string', multiple: true },
      check: { type: 'boolean' },
      json: { type: 'boolean' },
      format: { type: 'string' },
      'max-warnings': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, file = '-', ...more] = positionals;
  if (name === undefined) return misuse(`a command is missing: ${NAMES}`);
  if (!isName(name)) return misuse(`unknown command ${JSON.stringify(name)}: expected ${NAMES}`);
  const allowed: readonly string[] = ['rule', ...FLAGS[name]];
  const stray = Object.keys(values).find((flag) => !allowed.includes(flag));
  if (stray !== undefined) return misuse(`--${stray} is no option of ${name}`);
  const rules = values.rule ?? [];
  if (name === 'lint') {
    return {
      name,
      files: [file, ...more],
      format: formatOf(values.format ?? 'text'),
      maxWarnings: limitOf(values['max-warnings']),
      options: lintOptionsOf(values.level, rules),
    };
  }
  const surplus = name === 'jsonl' ? positionals[1] : more[0];
  if (surplus !== undefined) return misuse(`unexpected argument ${JSON.stringify(surplus)}`);
  const options = optionsOf(values.level, rules);
  switch (name) {
    case 'fix':
      return { name, file, check: values.check ?? false, options };
    case 'tables':
      return { name, file, json: values.json ?? false, options };
    case 'jsonl':
      return { name, options };
  }
}

/** @throws {TypeError} when the level or a rule is wrong */
function optionsOf(level: string | undefined, rules: readonly string[]): Options {
  const off: [string, 'off'][] = rules.map((rule) => {
    const [id = '', value, ...more] = rule.split('=');
    if (value !== 'off' || more.length > 0)
      throw new TypeError(`--rule must be ID=off, got ${JSON.stringify(rule)}`);
    return [id, value];
  });
  const options: Options = { level: levelOf(level) ?? 'safe', rules: Object.fromEntries(off) };
  settingsOf(options);
  return options;
}

/** @throws {TypeError} when the level or a rule is wrong */
function lintOptionsOf(level: string | undefined, rules: readonly string[]): LintOptions {
  const settings: [string, RuleSetting][] = rules.map((rule) => {
    const [id = '', value, ...more] = rule.split('=');
    if ((value !== 'off' && value !== 'warn' && value !== 'error') || more.length > 0)
      throw new TypeError(`--rule must be ID=off, ID=warn or ID=error, got ${JSON.stringify(rule)}`);
    return [id, value];
  });
  const options: LintOptions = { level: levelOf(level) ?? 'all', rules: Object.fromEntries(settings) };
  analyzeOptions(options);
  return options;
}

function levelOf(level: string | undefined): Level | undefined {
  if (level === undefined || level === 'safe' || level === 'all') return level;
  throw new TypeError(`--level must be safe or all, got ${JSON.stringify(level)}`);
}

function formatOf(format: string): Format {
  if (isFormat(format)) return format;
  throw new TypeError(
    `--format must be one of ${Object.keys(reporters).join(', ')}, got ${JSON.stringify(format)}`,
  );
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(reporters, format);
}

function limitOf(limit: string | undefined): number {
  if (limit === undefined) return -1;
  if (/^\d{1,9}$/.test(limit)) return Number(limit);
  throw new TypeError(`--max-warnings must be a whole number, got ${JSON.stringify(limit)}`);
}

function isName(name: string): name is keyof typeof FLAGS {
  return Object.hasOwn(FLAGS, name);
}

function misuse(message: string): Misuse {
  return { name: 'misuse', message };
}
