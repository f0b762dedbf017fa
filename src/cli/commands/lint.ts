import { type Command, Option } from '@commander-js/extra-typings';
import type { Context } from './context.ts';
import { addFileFlags, chooseFiles } from './file-flags.ts';
import { collectRule, levelOption, wholeNumber } from './values.ts';

const EXAMPLES = `
Examples:
  tablemend lint docs                             what is wrong, where, why, and what to do
  tablemend lint --rule short-row=error .         how much a rule matters; a config file says the same
  tablemend lint --format github --max-warnings 0 annotations for a pull request
  tablemend lint --format sarif . > lint.sarif    for code scanning, with fixes

Certain damage is an error and a guess a warning, unless a rule is set. "tablemend explain" lists the rules.
Status: 0 no error, 1 an error or more warnings than allowed, 2 wrong usage, or a file that cannot be read.
`;

/** Adds `tablemend lint`. */
export function addLint(program: Command, { io, finish }: Context): void {
  const command = program
    .command('lint')
    .summary('say what is wrong in documents, where and why')
    .description('Says what is wrong with tables. Without paths, or with -, reads standard input.')
    .argument('[paths...]', 'files, folders, globs; !GLOB leaves out')
    .addOption(
      new Option('--format <format>', 'of the report')
        .choices(['text', 'json', 'sarif', 'github', 'junit'])
        .default('text' as const),
    )
    .addOption(levelOption('report certain damage only (safe), or all (the default)'))
    .option('--rule <id=setting>', 'off, warn or error for a kind of damage; may be repeated', collectRule)
    .option('--max-warnings <n>', 'exit with 1 where there are more', wholeNumber(0));
  addFileFlags(command);
  command.addHelpText('after', EXAMPLES).action(async (args, flags) => {
    const choice = chooseFiles(command, args, {
      level: flags.level,
      rules: flags.rule,
    });
    const { lint } = await import('../lint.ts');
    finish(await lint({ choice, format: flags.format, maxWarnings: flags.maxWarnings ?? -1 }, io));
  });
}
