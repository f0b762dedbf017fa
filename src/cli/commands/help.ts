import { Argument, type Command } from '@commander-js/extra-typings';
import type { Context } from './context.ts';

/** Adds `tablemend help`, for who writes the flag as a word. */
export function addHelp(program: Command): void {
  const names = program.commands.map((command) => command.name());
  program
    .command('help')
    .summary('tell of the commands, or of one of them')
    .description('Tells what --help tells.')
    .addArgument(new Argument('[command]', 'one of the commands').choices(names))
    .action((name) => {
      const command = program.commands.find((candidate) => candidate.name() === name);
      (command ?? program).outputHelp();
    });
}

/** Adds `tablemend version`, which the help of all does not list: the flag stands there. */
export function addVersion(program: Command, { io }: Context): void {
  program
    .command('version', { hidden: true })
    .description('Prints what --version prints.')
    .action(() => io.stdout.write(`${program.version()}\n`));
}
