import { CommanderError } from '@commander-js/extra-typings';
import { shownLine } from '../lint/report/shown.ts';
import { codeOf } from './errors.ts';
import type { Io } from './io.ts';
import { createProgram, type Printed } from './program.ts';

/**
 * Runs the command.
 *
 * @param argv - the arguments, the program's name left out
 * @returns the exit status: 0 done, 1 findings where they were asked for, 2 wrong usage or an input or output error,
 *   which is told on standard error. Where nobody reads the output any more, that is 0.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const printed: Printed = { out: '' };
  const finish = (result: number): void => {
    status = result;
  };
  const program = createProgram({ io, finish }, printed);
  try {
    try {
      await program.parseAsync(argv, { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    }
    if (printed.out !== '') await io.stdout.write(printed.out);
    return status;
  } catch (error) {
    if (codeOf(error) === 'EPIPE') return 0;
    const commands = program.commands.map((command) => command.name());
    return fail(error, commands, argv[0], io);
  }
}

async function fail(
  error: unknown,
  commands: readonly string[],
  first: string | undefined,
  io: Io,
): Promise<number> {
  const message = error instanceof Error ? error.message : String(error);
  const misuse = error instanceof CommanderError;
  const help =
    first !== undefined && commands.includes(first) ? `tablemend ${first} --help` : 'tablemend --help';
  const what =
    misuse && error.code === 'commander.help'
      ? `a command is missing: ${commands.join(', ')}`
      : message.replace(/^error: /, '');
  try {
    await io.stderr.write(`tablemend: ${shownLine(what)}${misuse ? ` (see ${help})` : ''}\n`);
  } catch {
    // Nobody listens on standard error; the exit status says it all the same.
  }
  return 2;
}
