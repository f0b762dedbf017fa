import type { Command } from '@commander-js/extra-typings';
import { textNamed } from '../io.ts';
import type { Context } from './context.ts';
import { collectRuleOff } from './values.ts';

const EXAMPLES = `
Examples:
  tablemend tables README.md             the rows of each table, and its repairs
  tablemend tables --json a.md           all that analyze() gives, for other programs
  curl -s URL | tablemend tables

Status: 0 done, 2 wrong usage, or a file that cannot be read. A document without tables is no failure.
`;

/** Adds `tablemend tables`. */
export function addTables(program: Command, { io, finish }: Context): void {
  program
    .command('tables')
    .summary('print the tables that a reader sees')
    .description('Prints the tables that a reader sees in a document, and what is wrong with them.')
    .argument('[file]', 'by default standard input', '-')
    .option('--json', 'as JSON, with the position of each cell and the edits of each repair')
    .option('--rule <id=off>', 'leave a kind of damage alone; may be repeated', collectRuleOff)
    .addHelpText('after', EXAMPLES)
    .action(async (file, { json = false, rule = {} }) => {
      const { tables } = await import('../tables.ts');
      await tables(await textNamed(file, io), { json, options: { rules: rule } }, io.stdout);
      finish(0);
    });
}
