import type { Damage } from '../recovery/types.ts';
import type { Edit } from '../types.ts';
import type { Malformation } from './malformation.ts';

/**
 * Cells of a text that was escaped for HTML as a whole:
 *
 *     | a &amp;&amp; b | `Map&lt;K, V&gt;` |
 *         ^^^^^^^^^^          ^^^^^^^^^^^^
 *
 * Templates and databases do it, and code spans then show the entities. Whether a text was escaped is decided for the
 * whole of it (see `src/characters/entities.ts`). Innocent: entities that somebody wrote to show a tag.
 */
export const escapedEntities: Malformation & {
  readonly damage: (start: number, end: number, edits: readonly Edit[]) => Damage;
} = {
  id: 'escaped-entities',
  title: 'The text was escaped for HTML',
  message: (detail) => `The text was escaped for HTML as a whole; this cell holds ${detail}.`,
  damage: (start, end, edits) => ({
    rule: 'escaped-entities',
    start,
    end,
    edits,
    detail: edits.length === 1 ? 'an entity' : `${edits.length} entities`,
    doubtful: true,
  }),
};
