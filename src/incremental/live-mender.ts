import { type Options, settingsOf } from '../options.ts';
import { Settler } from '../stream/settler.ts';

/** What a chunk has changed. */
export interface LiveText {
  /** Mended text that is final, to be added to what was settled before; often empty. */
  readonly settled: string;
  /** All that follows what is settled, as it looks now. It takes the place of what was pending before. */
  readonly pending: string;
}

/** Mends one text that is shown while it comes. */
export interface LiveMender {
  /** Takes the next chunk, cut anywhere. */
  readonly write: (chunk: string) => LiveText;
  /** Takes a last chunk, if there is one, and gives the rest of the mended text. Nothing is pending any more. */
  readonly end: (chunk?: string) => string;
}

/** The part of its length by which a text has to grow before it is read again: all readings together stay linear. */
const SETTLE_GROWTH = 1 / 16;
const PREVIEW_GROWTH = 1 / 4;

/** A line that a text may be settled up to: a blank one or a heading. */
const CLOSER = /^(?:[ \t]*$|#)/m;

/**
 * Makes a mender for a text that comes token by token and is shown at once, as in a chat. All that is settled, and what
 * `end` gives, is together what `mend` gives for the whole text, however it is cut into chunks.
 *
 * Pending is what may still be read otherwise: mostly the paragraph or the table in progress. It is mended as if nothing
 * followed, but for its last line, which is shown as it came; a long one is mended again only when it has grown by a
 * quarter. Time is linear in the text, and a chunk without a line ending costs next to nothing.
 *
 * @throws {TypeError} when an option is wrong; `write` and `end` when a chunk is no string, and an `Error` after the end
 */
export function createLiveMender(options: Options = {}): LiveMender {
  const settler = new Settler(settingsOf(options));
  /** What is held, as it is shown: mended up to a line ending, and from there on as it came. */
  let shown = '';
  let rest = '';
  /** Offset in what is held up to which it has been looked for places to settle up to. */
  let looked = 0;
  /** How long what is held has to be for the next reading. */
  let settleAt = 0;
  let previewAt = 0;

  const settle = (): string => {
    const { text } = settler;
    const end = lastLineStart(text);
    if (!CLOSER.test(text.slice(looked, end - 1))) {
      looked = end;
      return '';
    }
    const settled = settler.settle();
    const { length } = settler;
    looked = Math.max(0, end - text.length + length);
    settleAt = length * (1 + SETTLE_GROWTH);
    if (length < text.length) previewAt = 0;
    return settled;
  };

  const preview = (): void => {
    const end = lastLineStart(settler.text);
    shown = settler.preview(end);
    rest = settler.text.slice(end);
    previewAt = settler.length * (1 + PREVIEW_GROWTH);
  };

  return {
    write: (chunk) => {
      settler.take(chunk);
      rest += chunk;
      const endsLine = chunk.includes('\n') || chunk.includes('\r');
      const settled = endsLine && settler.length >= settleAt ? settle() : '';
      if (endsLine && settler.length >= previewAt) preview();
      return { settled, pending: shown + rest };
    },
    end: (chunk = '') => {
      settler.take(chunk);
      return settler.finish();
    },
  };
}

/** Offset after the last line ending of a text; a CR at its very end may be half of one. */
function lastLineStart(text: string): number {
  const start = text.lastIndexOf('\n') + 1;
  return start + text.slice(start, -1).lastIndexOf('\r') + 1;
}
