import { createMender, type MenderOptions } from '../../engine.ts';
import { stdinInput } from '../files/file-options.ts';
import { decoded, type Io, textOf } from '../io.ts';
import { diffOf } from './diff.ts';
import { listing } from './fix-file.ts';
import type { FixRun } from './fix-files.ts';
import { fixOptions } from './fix-options.ts';
import { type FixOptions, fixText } from './fix-text.ts';

/** Mends the document on standard input. Gives 1 where `check` finds what would change, else 0. */
export async function fixStdin({ choice, purpose, check }: FixRun, io: Io): Promise<0 | 1> {
  const { path, isIgnored, options } = await stdinInput(choice, io);
  const mending = fixOptions(path, options);
  if (purpose === 'print') {
    await copy(isIgnored ? null : mending, io);
    return 0;
  }
  const text = await textOf(io.stdin);
  const fixed = isIgnored ? { text, changes: [] } : fixText(text, mending);
  if (fixed.changes.length === 0) return 0;
  const output =
    purpose === 'diff' ? diffOf(path, text, fixed.text, io.color ?? false) : listing(path, fixed.changes);
  await io.stdout.write(output);
  return check ? 1 : 0;
}

/** Copies the document with its tables mended, each part as soon as it is settled; as it is without options. */
async function copy(options: FixOptions | null, { stdin, stdout }: Io): Promise<void> {
  if (options !== null && options.formatTables !== undefined) {
    await stdout.write(fixText(await textOf(stdin), options).text);
    return;
  }
  const mender = options === null ? null : createMender(menderOptions(options));
  for await (const chunk of decoded(stdin)) {
    const settled = mender === null ? chunk : mender.write(chunk);
    if (settled !== '') await stdout.write(settled);
  }
  if (mender !== null) await stdout.write(mender.end());
}

function menderOptions({ level, rules, lineBreak }: FixOptions): MenderOptions {
  return { level, rules, lineBreak };
}
