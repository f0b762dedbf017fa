import type { Sink } from '../io.ts';

/** Milliseconds before a run counts as long, and between two updates. */
const PATIENCE = 1_000;
const INTERVAL = 100;

const CLEAR_LINE = '\r\u001b[2K';

/** A line that says how far a long run is, on a terminal. */
export interface Progress {
  /** One file more is done. */
  readonly step: () => Promise<void>;
  /** Takes the line away, before anything else is printed. */
  readonly clear: () => Promise<void>;
}

/**
 * Makes a progress line for a run over many files.
 *
 * @param out - a terminal; null for a run that shows none
 * @param now - a clock in milliseconds
 */
export function createProgress(out: Sink | null, total: number, now: () => number = Date.now): Progress {
  let done = 0;
  let shown = false;
  let due = now() + PATIENCE;
  return {
    step: async () => {
      done++;
      if (out === null || now() < due) return;
      due = now() + INTERVAL;
      shown = true;
      await out.write(`${CLEAR_LINE}${done} of ${total} files`);
    },
    clear: async () => {
      if (!shown || out === null) return;
      shown = false;
      await out.write(CLEAR_LINE);
    },
  };
}
