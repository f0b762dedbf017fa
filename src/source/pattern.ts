import { once } from './once.ts';

/**
 * A pattern, made when it is first asked for. A literal is checked as soon as its file is read, also within a function that
 * nobody calls, and checking one with `\p{}` has the tables of Unicode read: up to half a millisecond each.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function pattern(source: string, flags: string): () => RegExp {
  return once(() => new RegExp(source, flags));
}
