import type { Damage } from '../recovery/types.ts';
import type { Edit } from '../types.ts';
import type { Malformation } from './malformation.ts';

/**
 * What is left of invisible characters after a wrong decoding, and stray invisible ones, in a cell:
 *
 *     Middle East | Counterterrorism âŁcollaboration |
 *                                    ^^
 *
 * Scraped text is full of them. Which characters are damage is decided by evidence from the whole document (see
 * `src/characters`); real Polish, Braille, Persian and emoji stay. Outside tables the text is not ours.
 */
export const damagedCharacters: Malformation & {
  readonly damage: (start: number, end: number, edits: readonly Edit[], doubtful: boolean) => Damage;
} = {
  id: 'damaged-characters',
  title: 'A cell holds damaged or stray invisible characters',
  message: (detail) => `This cell holds what is left of invisible characters (${detail}).`,
  damage: (start, end, edits, doubtful) => ({
    rule: 'damaged-characters',
    start,
    end,
    edits,
    detail: edits.length === 1 ? 'one place' : `${edits.length} places`,
    doubtful,
  }),
};
