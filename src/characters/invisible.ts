import type { Edit } from '../types.ts';
import { CellReader, type CharacterEditKind, type Draft, isPlain } from './cell-reader.ts';
import type { DamageEvidence } from './evidence.ts';

export { type DamageEvidence, readDamage } from './evidence.ts';

/** One edit to the characters of a cell. */
export interface CharacterEdit extends Edit {
  /**
   * `ruin`: a reader sees garbage here. `hidden`: a reader sees nothing here, before and after. `edge`: a no-break space
   * or direction mark at the edge of the cell, where it is no content.
   */
  readonly kind: CharacterEditKind;
}

const NONE: readonly CharacterEdit[] = [];

/**
 * The edits that take damaged and stray invisible characters out of one cell.
 *
 * Zero-width ruins and strays go, a ruin of a blank becomes that blank, C1 controls become what they were in
 * windows-1252. At an edge of the cell no-break spaces become spaces, as many as they were, and direction marks go in
 * documents that run from left to right; inside it both stay. Visible ASCII is never touched, and what the edits give
 * needs no further edit.
 *
 * @param text the whole document
 * @param start offset of the cell's first code unit, just after the pipe
 * @param end offset of the code unit after its last, where the next pipe stands
 * @param evidence what `readDamage` read from the same document
 * @returns edits in offsets of the document, sorted, neither overlapping nor touching
 */
export function damagedCharacters(
  text: string,
  start: number,
  end: number,
  evidence: DamageEvidence,
): readonly CharacterEdit[] {
  let at = start;
  while (at < end && isUndamaged(text.charCodeAt(at))) at++;
  return at >= end ? NONE : settled(new CellReader(text, start, end, evidence).read());
}

function isUndamaged(code: number): boolean {
  return code < 0x80 || isPlain(code);
}

/** The drafts that change something, those that touch joined. */
function settled(drafts: readonly Draft[]): readonly CharacterEdit[] {
  const edits: CharacterEdit[] = [];
  for (const { start, end, kind, text } of drafts) {
    if (text === null) continue;
    const last = edits.at(-1);
    if (last?.end === start) {
      edits.pop();
      edits.push({ start: last.start, end, text: last.text + text, kind: graver(last.kind, kind) });
    } else edits.push({ start, end, text, kind });
  }
  return edits;
}

function graver(a: CharacterEditKind, b: CharacterEditKind): CharacterEditKind {
  if (a === 'ruin' || b === 'ruin') return 'ruin';
  return a === 'hidden' ? a : b;
}
