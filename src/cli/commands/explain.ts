import type { Command } from '@commander-js/extra-typings';
import type { Context } from './context.ts';

const EXAMPLES = `
Examples:
  tablemend explain                all rules
  tablemend explain short-row      one of them, with examples

Status: 0 done, 2 where there is no such rule.
`;

/** Adds `tablemend explain`. */
export function addExplain(program: Command, { io, finish }: Context): void {
  program
    .command('explain')
    .summary('explain a rule, or list all of them')
    .description(
      'Explains a kind of damage: what it is, and what becomes of it. Without a rule, lists all of them.',
    )
    .argument('[rule]', 'the id of a rule, as fix and lint name it')
    .addHelpText('after', EXAMPLES)
    .action(async (rule) => {
      const { explain } = await import('../explain.ts');
      await explain(rule, io);
      finish(0);
    });
}
