import type { VFile } from 'vfile';
import type { Lines } from '../source/lines.ts';
import type { Repair } from '../types.ts';
import { replacementOf } from './finding.ts';

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
  const { place, actual, expected } = replacementOf(text, lines, repair);
  const message = file.message(repair.message, {
    place: { start: { ...place.start }, end: { ...place.end } },
  });
  if (expected !== actual) {
    message.actual = actual;
    message.expected = [expected];
  }
  return message;
}
