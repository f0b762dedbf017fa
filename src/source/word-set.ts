import { once } from './once.ts';

/**
 * The set of the words of a text, made when it is first asked for.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function wordSet(words: string): () => ReadonlySet<string> {
  return once(() => new Set(words.split(' ')));
}
