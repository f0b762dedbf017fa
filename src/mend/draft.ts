import type { Damage } from '../recovery/types.ts';
import { countBefore } from '../source/order.ts';
import type { Edit } from '../types.ts';

/** A damage with the edits that mend it, as far as they are told. */
export interface Draft {
  damage: Damage;
  edits: Edit[];
}

/** The draft for what concerns the table as a whole: the first damage that says no edits of its own. */
export function mainDraft(drafts: readonly Draft[]): Draft | null {
  return drafts.find(({ damage }) => damage.edits === null) ?? drafts[0] ?? null;
}

/** The drafts by where their damages start, so that each row looks at its own only. */
export class DraftIndex {
  readonly #ordered: readonly Draft[];

  constructor(drafts: readonly Draft[]) {
    this.#ordered = [...drafts].sort((a, b) => a.damage.start - b.damage.start);
  }

  /** The drafts whose damage, and whose edits if it has any, lie between two offsets. */
  within(start: number, end: number): Draft[] {
    const found: Draft[] = [];
    const first = countBefore(this.#ordered, ({ damage }) => damage.start < start);
    for (let at = first; at < this.#ordered.length; at++) {
      const draft = this.#ordered[at];
      if (draft === undefined || draft.damage.start > end) break;
      if (draft.damage.end > end) continue;
      if (draft.edits.every((edit) => edit.start >= start && edit.end <= end)) found.push(draft);
    }
    return found;
  }
}
