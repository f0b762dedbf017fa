import { type Mender, menderOf } from '../../engine.ts';
import { settingsOf } from '../../options.ts';
import { stdinInput } from '../files/file-options.ts';
import { decoded, type Io, textOf } from '../io.ts';
import { addCounts, type Counts } from './counts.ts';
import { diffOf } from './diff.ts';
import { listing } from './fix-file.ts';
import type { FixRun } from './fix-files.ts';
import { fixOptions } from './fix-options.ts';
import { type Fixed, type FixOptions, fixText } from './fix-text.ts';
import { leftOf, tellLeft } from './left.ts';

/** Mends the document on standard input. Gives 1 where `check` finds what would change, else 0. */
export async function fixStdin({ choice, purpose, check, quiet }: FixRun, io: Io): Promise<0 | 1> {
  const { path, isIgnored, options } = await stdinInput(choice, io);
  const mending = fixOptions(path, options);
  if (purpose === 'print') {
    const left = await copy(isIgnored ? null : mending, io);
    if (!quiet) await tellLeft(left, '', io);
    return 0;
  }
  const text = await textOf(io.stdin);
  const fixed: Fixed = isIgnored ? { text, changes: [], left: {} } : fixText(text, mending);
  const isChanged = fixed.changes.length > 0;
  if (isChanged) {
    const output =
      purpose === 'diff' ? diffOf(path, text, fixed.text, io.color ?? false) : listing(path, fixed.changes);
    await io.stdout.write(output);
  }
  if (!quiet) await tellLeft(fixed.left, '', io);
  return check && isChanged ? 1 : 0;
}

/**
 * Copies the document with its tables mended, each part as soon as it is settled; as it is without options.
 *
 * @returns what the level leaves to a higher one
 */
async function copy(options: FixOptions | null, { stdin, stdout }: Io): Promise<Counts> {
  if (options !== null && options.formatTables !== undefined) {
    const { text, left } = fixText(await textOf(stdin), options);
    await stdout.write(text);
    return left;
  }
  const left: Record<string, number> = {};
  const mender = options === null ? null : countingMender(options, left);
  for await (const chunk of decoded(stdin)) {
    const settled = mender === null ? chunk : mender.write(chunk);
    if (settled !== '') await stdout.write(settled);
  }
  if (mender !== null) await stdout.write(mender.end());
  return left;
}

function countingMender({ level, rules, lineBreak }: FixOptions, left: Record<string, number>): Mender {
  return menderOf(settingsOf({ level, rules, lineBreak }), ({ repairs }) =>
    addCounts(left, leftOf(level, repairs)),
  );
}
