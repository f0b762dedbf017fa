import { parseArgs } from 'node:util';
import { type Options, settingsOf } from '../options.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'fix'; readonly file: string; readonly check: boolean; readonly options: Options }
  | { readonly name: 'tables'; readonly file: string; readonly json: boolean; readonly options: Options }
  | { readonly name: 'jsonl'; readonly options: Options };

/** What is wrong with a command line. */
export interface Misuse {
  readonly name: 'misuse';
  readonly message: string;
}

const FLAGS = { fix: ['level', 'check'], tables: ['json'], jsonl: [] } as const;

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
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, file = '-', ...more] = positionals;
  if (name === undefined) return misuse('a command is missing: fix, tables or jsonl');
  if (name !== 'fix' && name !== 'tables' && name !== 'jsonl')
    return misuse(`unknown command ${JSON.stringify(name)}: expected fix, tables or jsonl`);
  const allowed: readonly string[] = ['rule', ...FLAGS[name]];
  const stray = Object.keys(values).find((flag) => !allowed.includes(flag));
  if (stray !== undefined) return misuse(`--${stray} is no option of ${name}`);
  const surplus = name === 'jsonl' ? positionals[1] : more[0];
  if (surplus !== undefined) return misuse(`unexpected argument ${JSON.stringify(surplus)}`);
  const options = optionsOf(values.level, values.rule ?? []);
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
  if (level !== undefined && level !== 'safe' && level !== 'all')
    throw new TypeError(`--level must be safe or all, got ${JSON.stringify(level)}`);
  const options: Options = { level: level ?? 'safe', rules: Object.fromEntries(off) };
  settingsOf(options);
  return options;
}

function misuse(message: string): Misuse {
  return { name: 'misuse', message };
}
