import { analyzePart } from './analyze.ts';
import { applyRepairs, repairsAt } from './apply-repairs.ts';
import { type Options, type Settings, settingsOf } from './options.ts';
import { lineEndingOf, scanLines } from './source/lines.ts';
import { findCut } from './stream/find-cut.ts';
import { shifted } from './stream/shift.ts';
import { needsWholeText } from './stream/whole-text.ts';
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
 * The text is settled up to the last heading (`# a`) outside lists and quotes, and held from there on. A text with damaged or invisible characters, whose reading depends on the whole text, is held from the part with
 * the first of them to its end.
 *
 * @throws {TypeError} when an option is wrong; `write` and `end` when a chunk is no string, and an `Error` after the end
 */
export function createMender(options: MenderOptions = {}): Mender {
  const settings = settingsOf(options, ['level', 'rules', 'onSettled']);
  const { onSettled } = options;
  if (onSettled !== undefined && typeof onSettled !== 'function')
    throw expected('onSettled', 'a function', onSettled);
  return menderOf(settings, onSettled);
}

/** The mender under options that are checked. */
export function menderOf({ level, off }: Settings, onSettled?: MenderOptions['onSettled']): Mender {
  const before = { offset: 0, lines: 0, tables: 0 };
  let held = '';
  let lookAt = LEAST_HELD;
  let lineEnding: string | null = null;
  let ended = false;

  const take = (chunk: string): void => {
    if (typeof chunk !== 'string') throw expected('a chunk', 'a string', chunk);
    if (ended) throw new Error('the text has ended');
    held += chunk;
  };

  // Settles the text up to `end`; as much of it as `seen` counts for how it is read.
  const settle = (text: string, end: number, seen: number): string => {
    const part = text.slice(0, end);
    // An inserted line ends as the first line of the whole text does.
    lineEnding ??= lineEndingOf(text);
    const analysis = analyzePart(text.slice(0, seen), lineEnding, off);
    if (onSettled !== undefined) {
      onSettled(shifted(analysis, before));
      before.offset += part.length;
      before.lines += scanLines(part).count;
      before.tables += analysis.tables.length;
    }
    return applyRepairs(part, repairsAt(level, analysis.repairs));
  };

  return {
    write: (chunk) => {
      take(chunk);
      if (held.length < lookAt) return '';
      const cut = findCut(held, lineEnding === null);
      const text = held;
      if (cut !== null && !needsWholeText(text.slice(0, cut.at))) {
        held = text.slice(cut.at);
        lookAt = Math.max(LEAST_HELD, Math.ceil(held.length * GROWTH));
        return settle(text, cut.at, cut.end);
      }
      lookAt = cut === null ? Math.ceil(held.length * GROWTH) : Number.POSITIVE_INFINITY;
      return '';
    },
    end: (chunk = '') => {
      take(chunk);
      ended = true;
      const text = held;
      held = '';
      return settle(text, text.length, text.length);
    },
  };
}
