import type { Io } from '../io.ts';

/** What a command needs to run. */
export interface Context {
  readonly io: Io;
  /** Takes the exit status. */
  readonly finish: (status: number) => void;
}
