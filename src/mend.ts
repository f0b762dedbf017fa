import { menderOf } from './engine.ts';
import { type Options, settingsOf } from './options.ts';

/**
 * Mends the tables of a Markdown text: gives it back with their repairs applied, all else byte for byte as it was.
 *
 * @param text - any string
 * @param options - the level decides which repairs are applied: by default those with `safety: 'safe'`
 * @returns the mended text; the very text given where nothing was wrong
 * @throws {TypeError} when the text is no string or an option is wrong, never because of what the text holds
 */
export function mend(text: string, options: Options = {}): string {
  return menderOf(settingsOf(options)).end(text);
}
