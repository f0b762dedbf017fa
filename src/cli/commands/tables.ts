import type { Command } from '@commander-js/extra-typings';
import { sourceOf } from '../io.ts';
import type { Context } from './context.ts';
import { collectRuleOff } from './values.ts';

/** Adds `tablemend tables`. */
export function addTables(program: Command, { io, finish }: Context): void {
  program
    .command('tables')
    .summary('print the tables that a reader sees')
    .description('Prints the tables that a reader sees in a document, and what is wrong with them.')
    .argument('[file]', 'by default standard input', '-')
    .option('--json', 'as JSON, with the position of each cell and the edits of each repair')
    .option('--rule <id=off>', 'leave a kind of damage alone; may be repeated', collectRuleOff)
    .action(async (file, { json = false, rule = {} }) => {
      const { tables } = await import('../tables.ts');
      await tables(sourceOf(file, io), { json, options: { rules: rule } }, io.stdout);
      finish(0);
    });
}
