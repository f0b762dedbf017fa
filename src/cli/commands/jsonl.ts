import type { Command } from '@commander-js/extra-typings';
import type { Context } from './context.ts';
import { collectRuleOff, levelOption, wholeNumber } from './values.ts';

const EXAMPLES = `
Examples:
  tablemend jsonl < in.jsonl > out.jsonl
  tablemend jsonl --mend --level all < in.jsonl > mended.jsonl
  parallel --pipe -k --block 2M tablemend jsonl < in.jsonl > out.jsonl

Each answer depends on its line alone, so that any engine may split the lines.
Status: 0 done, lines that cannot be read among them; 2 wrong usage, or input or output that fails.
`;

/** Adds `tablemend jsonl`. */
export function addJsonl(program: Command, { io, finish }: Context): void {
  program
    .command('jsonl')
    .summary('filter JSON lines, for data engines')
    .description(
      'Answers each line {"id", "text", ...} of standard input by a line {"id", ..., "tables", "repairs"}, in order. ' +
        'A line that cannot be read is answered by {"id", "error"}, so that there are as many answers as lines.',
    )
    .option('--mend', 'add "mended", the text with its tables mended')
    .addOption(levelOption('with --mend: certain repairs only (safe, the default), or good guesses too'))
    .option('--rule <id=off>', 'leave a kind of damage alone; may be repeated', collectRuleOff)
    .option(
      '--max-line <bytes>',
      'the longest line that is read; 8388608 where this is not given',
      wholeNumber(1),
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ mend = false, level, rule = {}, maxLine }) => {
      if (level !== undefined && !mend)
        throw new TypeError('--level says what is mended: it goes with --mend');
      const run = {
        options: { rules: rule },
        mend: mend ? (level ?? 'safe') : undefined,
        longestLine: maxLine,
      };
      const { jsonl } = await import('../jsonl.ts');
      await jsonl(io.stdin, run, io.stdout);
      finish(0);
    });
}
