import { applyEdits } from '../source/edits.ts';
import type { Edit, Repair } from '../types.ts';

/**
 * The certain repairs of a text as replacements that neither overlap nor touch, for tools that take one range a fix and
 * put off a fix that touches another. Repairs whose edits lie between each other's share one replacement: half of it
 * would be read anew, and maybe otherwise. So all is mended at once, as `mend` does it.
 *
 * @param repairs - all repairs of the text
 * @returns The replacement for each repair that is certain and has edits
 */
export function fixGroups(text: string, repairs: readonly Repair[]): ReadonlyMap<Repair, Edit> {
  const certain = repairs.filter(({ safety, edits }) => safety === 'safe' && edits.length > 0);
  certain.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  const fixes = new Map<Repair, Edit>();
  let group: Repair[] = [];
  let end = -1;
  const close = (): void => {
    const fix = replacing(
      text,
      group.flatMap(({ edits }) => edits),
    );
    for (const repair of group) fixes.set(repair, fix);
  };
  for (const repair of certain) {
    if (group.length > 0 && startOf(repair) > end) {
      close();
      group = [];
    }
    group.push(repair);
    end = Math.max(end, endOf(repair));
  }
  if (group.length > 0) close();
  return fixes;
}

/** Edits as one: it replaces everything from the first to the last of them. */
export function replacing(text: string, edits: readonly Edit[]): Edit {
  let start = text.length;
  let end = 0;
  for (const edit of edits) {
    start = Math.min(start, edit.start);
    end = Math.max(end, edit.end);
  }
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), inside) };
}

function startOf({ edits }: Repair): number {
  return edits[0]?.start ?? 0;
}

function endOf({ edits }: Repair): number {
  return edits.at(-1)?.end ?? 0;
}
