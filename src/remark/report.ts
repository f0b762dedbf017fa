import type { VFile } from 'vfile';
import { addMessage } from '../lint/add-message.ts';
import { type LintOptions, settingOf } from '../lint/options.ts';
import { scanLines } from '../source/lines.ts';
import type { Repair } from '../types.ts';

/** Adds the repairs to the messages of a file. */
export function reportRepairs(
  file: VFile,
  text: string,
  repairs: readonly Repair[],
  applied: readonly Repair[],
  options: LintOptions,
): void {
  const mended = new Set(applied);
  const lines = scanLines(text);
  for (const repair of repairs) {
    const message = addMessage(file, text, lines, repair);
    message.ruleId = repair.rule;
    message.source = 'tablemend';
    message.url = repair.url;
    message.fatal = settingOf(options, repair.rule) === 'error';
    if (!mended.has(repair)) message.note = 'Not mended: it is a guess, or there is no way to write it here.';
  }
}
