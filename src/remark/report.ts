import type { VFile } from 'vfile';
import { replacementOf } from '../lint/finding.ts';
import { type LintOptions, settingOf } from '../lint/options.ts';
import { type Lines, scanLines } from '../source/lines.ts';
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

/**
 * Adds a message in the shape that editors make quick fixes of: its place is what `expected` replaces.
 *
 * @param text - of the file, without byte order mark
 * @param lines - those of `text`
 */
export function addMessage(
  file: VFile,
  text: string,
  lines: Lines,
  repair: Repair,
): ReturnType<VFile['message']> {
  const replacement = replacementOf(text, lines, repair);
  const place = replacement?.place ?? repair.place;
  const message = file.message(repair.message, {
    place: { start: { ...place.start }, end: { ...place.end } },
  });
  if (replacement !== null) {
    message.actual = replacement.actual;
    message.expected = [replacement.expected];
  }
  return message;
}
