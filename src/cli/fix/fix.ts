import { isStdin } from '../files/file-options.ts';
import type { Io } from '../io.ts';
import { checkRules } from '../rules.ts';
import { type FixRun, fixFiles } from './fix-files.ts';
import { fixStdin } from './fix-stdin.ts';

/**
 * Runs `tablemend fix`. Gives 2 where a file could not be read or written, 1 where `check` finds what would change, else
 * 0.
 *
 * @throws {TypeError} where there is no such rule, or standard input should be written back
 */
export async function fix(run: FixRun, io: Io): Promise<0 | 1 | 2> {
  checkRules(run.choice.options.rules ?? {});
  if (!isStdin(run.choice)) return fixFiles(run, io);
  if (run.purpose === 'write')
    throw new TypeError('--write needs files: standard input cannot be written back');
  return fixStdin(run, io);
}
