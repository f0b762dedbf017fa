import { analyze } from '../analyze.ts';
import { applyRepairs, repairsAt } from '../apply-repairs.ts';
import { createMender } from '../engine.ts';
import { shownLine } from '../lint/report/shown.ts';
import type { Options } from '../options.ts';
import { decoded, type Sink, type Source, textOf } from './io.ts';

/** Copies a document with its tables mended, each part as soon as it is settled. */
export async function fix(source: Source, options: Options, out: Sink): Promise<void> {
  const mender = createMender(options);
  for await (const chunk of decoded(source)) {
    const settled = mender.write(chunk);
    if (settled !== '') await out.write(settled);
  }
  await out.write(mender.end());
}

/** Lists the repairs that `fix` would apply, as `file:line:column: rule: message`. Gives 1 where there are any, else 0. */
export async function check(source: Source, file: string, options: Options, out: Sink): Promise<0 | 1> {
  const text = await textOf(source);
  const repairs = repairsAt(options.level ?? 'safe', analyze(text, options).repairs);
  if (applyRepairs(text, repairs) === text) return 0;
  const name = file === '-' ? '<stdin>' : file;
  let list = '';
  for (const { edits, message, place, rule } of repairs) {
    if (edits.length === 0) continue;
    list += `${shownLine(`${name}:${place.start.line}:${place.start.column}: ${rule}: ${message}`)}\n`;
  }
  await out.write(list);
  return 1;
}
