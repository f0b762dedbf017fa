import type { Command } from '@commander-js/extra-typings';
import type { Context } from './context.ts';
import { collectRuleOff } from './values.ts';

/** Adds `tablemend jsonl`. */
export function addJsonl(program: Command, { io, finish }: Context): void {
  program
    .command('jsonl')
    .summary('filter JSON lines, for data engines')
    .description(
      'Answers each line {"id", "text", ...} of standard input by a line {"id", ..., "tables", "repairs"}, in order.',
    )
    .option('--rule <id=off>', 'leave a kind of damage alone; may be repeated', collectRuleOff)
    .action(async ({ rule = {} }) => {
      const { jsonl } = await import('../jsonl.ts');
      await jsonl(io.stdin, { rules: rule }, io.stdout);
      finish(0);
    });
}
