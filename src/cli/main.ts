import packageJson from '../../package.json' with { type: 'json' };
import { shownLine } from '../lint/report/shown.ts';
import { type Command, readArguments } from './arguments.ts';
import { check, fix } from './fix.ts';
import { help } from './help.ts';
import { codeOf, type Io, sourceOf } from './io.ts';
import { jsonl } from './jsonl.ts';
import { lint } from './lint.ts';
import { tables } from './tables.ts';

/**
 * Runs the command.
 *
 * @param argv - the arguments, the program's name left out
 * @returns the exit status: 0 done, 1 findings where they were asked for, 2 wrong usage or an input or output error,
 *   which is told in one line on standard error. Where nobody reads the output any more, that is 0.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const command = readArguments(argv);
  if (command.name === 'misuse') return fail(`${command.message} (see tablemend --help)`, io);
  try {
    return await run(command, io);
  } catch (error) {
    if (codeOf(error) === 'EPIPE') return 0;
    return fail(error instanceof Error ? error.message : String(error), io);
  }
}

async function run(command: Command, io: Io): Promise<number> {
  switch (command.name) {
    case 'help':
      await io.stdout.write(help);
      return 0;
    case 'version':
      await io.stdout.write(`${packageJson.version}\n`);
      return 0;
    case 'fix': {
      const source = sourceOf(command.file, io);
      if (command.check) return check(source, command.file, command.options, io.stdout);
      await fix(source, command.options, io.stdout);
      return 0;
    }
    case 'lint':
      return lint(command, io);
    case 'tables':
      await tables(sourceOf(command.file, io), command, io.stdout);
      return 0;
    case 'jsonl':
      await jsonl(io.stdin, command.options, io.stdout);
      return 0;
  }
}

async function fail(message: string, io: Io): Promise<number> {
  try {
    await io.stderr.write(`tablemend: ${shownLine(message)}\n`);
  } catch {
    // Nobody listens on standard error; the exit status says it all the same.
  }
  return 2;
}
