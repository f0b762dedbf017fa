import { analyze } from '../../src/analyze.ts';
import { applyEdits } from '../../src/source/edits.ts';
import { type Lines, lineAt, scanLines } from '../../src/source/lines.ts';
import type { Repair } from '../../src/types.ts';
import type { Case } from './cases.ts';

/** Repairs of one kind on one line that are made at the default level, as text for people to judge. */
export interface ShownRepair {
  readonly rule: string;
  readonly repairs: number;
  readonly shown: string;
}

/** Lines shown above and below what changes. */
const CONTEXT = 3;

/** The repairs that `mend` makes in a document by default, those of one kind on one line together, each as a small diff. */
export function shownRepairs({ id, text }: Case): ShownRepair[] {
  const lines = scanLines(text);
  const groups = new Map<string, Repair[]>();
  for (const repair of analyze(text).repairs) {
    if (repair.safety !== 'safe' || repair.edits.length === 0) continue;
    const key = `${id}:${repair.place.start.line} ${repair.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), repair]);
  }
  return [...groups].map(([key, repairs]) => ({
    rule: repairs[0]?.rule ?? '',
    repairs: repairs.length,
    shown: `${key}\n${diffOf(text, lines, repairs)}\n`,
  }));
}

function diffOf(text: string, lines: Lines, repairs: readonly Repair[]): string {
  const edits = repairs.flatMap((repair) => repair.edits);
  const first = lineAt(lines, edits[0]?.start ?? 0);
  // An edit up to the start of a line leaves that line as it is.
  const last = lineAt(lines, Math.max((edits.at(-1)?.end ?? 0) - 1, edits.at(-1)?.start ?? 0));
  const start = lines.starts[first] ?? 0;
  const end = lines.starts[last + 1] ?? text.length;
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = linesOf(text.slice(start, end));
  const after = linesOf(applyEdits(text.slice(start, end), shifted));
  let above = 0;
  while (above < Math.min(before.length, after.length) && before[above] === after[above]) above++;
  let below = 0;
  while (
    below < Math.min(before.length, after.length) - above &&
    before.at(-1 - below) === after.at(-1 - below)
  ) {
    below++;
  }
  const from = first + above;
  const to = last + 1 - below;
  const contextOf = (low: number, high: number): string[] => {
    const slice = text.slice(lines.starts[Math.max(low, 0)] ?? 0, lines.starts[high] ?? text.length);
    return high > Math.max(low, 0) ? linesOf(slice) : [];
  };
  return [
    ...contextOf(from - CONTEXT, from).map((line) => `    ${line}`),
    ...before.slice(above, before.length - below).map((line) => `  - ${line}`),
    ...after.slice(above, after.length - below).map((line) => `  + ${line}`),
    ...contextOf(to, Math.min(to + CONTEXT, lines.count)).map((line) => `    ${line}`),
  ].join('\n');
}

function linesOf(text: string): string[] {
  const { starts, ends } = scanLines(text);
  return Array.from(starts, (start, line) => text.slice(start, ends[line]));
}
