import { damagedCharacters } from '../malformations/damaged-characters.ts';
import { escapedEntities } from '../malformations/escaped-entities.ts';
import type { Cell, Edit } from '../types.ts';
import type { Cleaner } from './cells.ts';
import type { Draft } from './draft.ts';

/**
 * Drafts that clean the cells of one row. Where the row is written anew, its cells are clean already, and only the
 * entities are told of.
 *
 * @param isFaultless - true in a table that GFM reads without fault: it is left as it is unless asked, so there it is a
 *   doubtful repair
 */
export function characterDrafts(
  cells: readonly Cell[],
  isKept: boolean,
  isFaultless: boolean,
  clean: Cleaner,
): Draft[] {
  const drafts: Draft[] = [];
  for (const { start, end } of cells) {
    const edits = clean(start, end);
    const entities = edits.filter(({ kind }) => kind === 'entity').map(plainEdit);
    if (entities.length > 0)
      drafts.push({ damage: escapedEntities.damage(start, end, entities), edits: isKept ? entities : [] });
    const ruins = edits
      .filter(({ kind }) => kind === 'ruin' || (kind === 'hidden' && !isFaultless))
      .map(plainEdit);
    if (ruins.length > 0 && isKept)
      drafts.push({ damage: damagedCharacters.damage(start, end, ruins, isFaultless), edits: ruins });
  }
  return drafts;
}

function plainEdit({ start, end, text }: Edit): Edit {
  return { start, end, text };
}
