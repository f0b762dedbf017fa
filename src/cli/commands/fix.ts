import { type Command, Option } from '@commander-js/extra-typings';
import type { Context } from './context.ts';
import { addFileFlags, chooseFiles } from './file-flags.ts';
import { collectRuleOff, levelOption, wholeNumber } from './values.ts';

const EXAMPLES = `
Examples:
  tablemend fix README.md              print the document mended
  tablemend fix --diff docs            show what would change in all documents of a folder
  tablemend fix --write docs '*.md'    mend the files
  tablemend fix --check .              list what would be mended; status 1 if there is anything (for CI)
  curl -s URL | tablemend fix          mend standard input, each part as soon as it is settled

Certain repairs are made by default; --level all makes good guesses too. How many guesses were left is told on
standard error, unless --quiet is given. "tablemend explain" lists the rules.
Files that are named are printed one behind the other; for those of a folder --write, --diff or --check is needed.
A file is replaced as a whole or not at all, and keeps its permissions, line endings and byte order mark.
Status: 0 done, 1 --check found something, 2 wrong usage, or a file that cannot be read or written.
`;

/** Adds `tablemend fix`. */
export function addFix(program: Command, { io, finish }: Context): void {
  const command = program
    .command('fix')
    .summary('mend the tables of documents')
    .description(
      'Mends broken tables, and changes nothing else. Without paths, or with -, reads standard input.',
    )
    .argument('[paths...]', 'files, folders, globs; !GLOB leaves out')
    .addOption(
      new Option(
        '--check',
        'list what would be mended, one repair a line; exit with 1 if there is anything',
      ).conflicts('write'),
    )
    .addOption(
      new Option('--write', 'write the mended files back, and name them').conflicts(['check', 'diff']),
    )
    .option('--diff', 'print what would change as a unified diff')
    .addOption(levelOption('certain repairs only (safe, the default), or good guesses too'))
    .option('--rule <id=off>', 'leave a kind of damage alone; may be repeated', collectRuleOff)
    .addOption(
      new Option(
        '--format-tables <style>',
        'write all sound tables in one style, those that were never broken too',
      ).choices(['minimal', 'compact', 'aligned']),
    )
    .option('--jobs <n>', 'worker threads; by default one a processor for many files', wholeNumber(1))
    .option('-q, --quiet', 'no progress, no summary; with --write no list of files');
  addFileFlags(command);
  command.addHelpText('after', EXAMPLES).action(async (args, flags) => {
    const choice = chooseFiles(command, args, {
      level: flags.level,
      rules: flags.rule,
      formatTables: flags.formatTables,
    });
    const purpose = flags.write ? 'write' : flags.diff ? 'diff' : flags.check ? 'check' : 'print';
    const run = {
      choice,
      purpose,
      check: flags.check ?? false,
      quiet: flags.quiet ?? false,
      jobs: flags.jobs,
    } as const;
    const { fix } = await import('../fix/fix.ts');
    finish(await fix(run, io));
  });
}
