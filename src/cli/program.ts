import { Command } from '@commander-js/extra-typings';
import packageJson from '../../package.json' with { type: 'json' };
import type { Context } from './commands/context.ts';
import { addExplain } from './commands/explain.ts';
import { addFix } from './commands/fix.ts';
import { addFrom } from './commands/from.ts';
import { addHelp, addVersion } from './commands/help.ts';
import { addJsonl } from './commands/jsonl.ts';
import { addLint } from './commands/lint.ts';
import { addTables } from './commands/tables.ts';
import { addTo } from './commands/to.ts';

const MORE = `
tablemend COMMAND --help tells more of a command.
`;

/** What the command line parser prints. */
export interface Printed {
  out: string;
}

/**
 * The command with all of its parts. What a part needs is loaded when it runs, so that the command starts fast.
 *
 * @param printed - takes what help and version print; errors are thrown
 */
export function createProgram(context: Context, printed: Printed): Command {
  const program = new Command('tablemend')
    .description('Reads and mends broken Markdown pipe tables.')
    .version(packageJson.version, '-v, --version')
    .helpCommand(false)
    .addHelpText('after', MORE)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: () => {},
    });
  for (const add of [addFix, addLint, addTables, addJsonl, addTo, addFrom, addExplain]) add(program, context);
  addHelp(program);
  addVersion(program, context);
  return program;
}
