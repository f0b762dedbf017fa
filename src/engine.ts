import { type Options, type Settings, settingsOf } from './options.ts';
import { type OnPart, Settler } from './stream/settler.ts';
import { shifted } from './stream/shift.ts';
import type { Analysis } from './types.ts';
import { expected } from './write/expected.ts';

/** Options of `createMender`. */
export interface MenderOptions extends Options {
  /**
   * Called with what was found in each part of the text as it is settled, in offsets, lines and table indices of the
   * whole text. The repairs are all there are, not only those applied at the level.
   */
  readonly onSettled?: (analysis: Analysis) => void;
}

/** Mends one text that comes in chunks. */
export interface Mender {
  /** Takes the next chunk, cut anywhere, and gives the mended text that is settled by now; often nothing. */
  readonly write: (chunk: string) => string;
  /** Takes a last chunk, if there is one, and gives the rest of the mended text. */
  readonly end: (chunk?: string) => string;
}

/** Code units that are held back before the first look for a place to cut: below it, looking costs more than it gives. */
const LEAST_HELD = 1024;

/** How much the held text has to grow before it is looked at again, so that all looks together stay linear. */
const GROWTH = 1.5;

/**
 * Makes a mender for one text: `write` it chunk by chunk, then `end` it. However the text is cut into chunks, what comes
 * out is what `mend` gives for the whole; what has come out is final.
 *
 * The text is settled up to the last heading, or the last blank line below prose, code or HTML, outside lists and quotes,
 * and held from there on. A table with damaged or invisible characters, whose reading depends on the whole text, holds
 * all from it to the end. Nothing is looked at before 1,024 code units are held, and again when what is held has grown
 * by half: a short text comes out at its end. For a text that is shown while it comes take `createLiveMender` of
 * `tablemend/stream`.
 *
 * @throws {TypeError} when an option is wrong; `write` and `end` when a chunk is no string, and an `Error` after the end
 */
export function createMender(options: MenderOptions = {}): Mender {
  const settings = settingsOf(options, ['level', 'rules', 'lineBreak', 'onSettled']);
  const { onSettled } = options;
  if (onSettled !== undefined && typeof onSettled !== 'function')
    throw expected('onSettled', 'a function', onSettled);
  return menderOf(settings, onSettled && ((analysis, before) => onSettled(shifted(analysis, before))));
}

/**
 * Makes a mender as `createMender` does.
 *
 * @param onPart - told of each part as it was read, which copies no table
 */
export function menderOf(settings: Settings, onPart?: OnPart): Mender {
  const settler = new Settler(settings, onPart);
  let lookAt = LEAST_HELD;
  return {
    write: (chunk) => {
      settler.take(chunk);
      if (settler.length < lookAt || settler.isWaiting) return '';
      const settled = settler.settle();
      lookAt = Math.max(LEAST_HELD, Math.ceil(settler.length * GROWTH));
      return settled;
    },
    end: (chunk = '') => {
      settler.take(chunk);
      return settler.finish();
    },
  };
}
