import { analyzePart } from './analyze.ts';
import { applyRepairs, repairsAt } from './apply-repairs.ts';
import { type Options, settingsOf } from './options.ts';
import { lineEndingOf } from './source/lines.ts';
import { expected } from './write/expected.ts';

/**
 * Mends the tables of a Markdown text: gives it back with their repairs applied, all else byte for byte as it was.
 *
 * @param text - any string
 * @param options - the level decides which repairs are applied: by default those with `safety: 'safe'`
 * @returns the mended text; the very text given where nothing was wrong
 * @throws {TypeError} when the text is no string or an option is wrong, never because of what the text holds
 */
export function mend(text: string, options: Options = {}): string {
  if (typeof text !== 'string') throw expected('the text', 'a string', text);
  const settings = settingsOf(options);
  return applyRepairs(
    text,
    repairsAt(settings.level, analyzePart(text, lineEndingOf(text), settings).repairs),
  );
}
