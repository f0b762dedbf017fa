import { scanLines } from '../../src/source/lines.ts';
import type { Edit, Repair } from '../../src/types.ts';
import { faultOf } from './clean.ts';
import type { TableShape } from './tables.ts';

/** An edit inside the lines of a clean table. */
export interface Touch {
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
  /** Bytes taken out and put in. */
  readonly bytes: number;
}

/** The safe edits that change the lines of tables which GFM reads and which are clean: there should be none. */
export function touches(text: string, repairs: readonly Repair[], theirs: readonly TableShape[]): Touch[] {
  const clean = theirs.filter((table) => faultOf(text, table) === null);
  if (clean.length === 0 || repairs.length === 0) return [];
  const { starts, ends } = scanLines(text);
  const found: Touch[] = [];
  for (const table of clean) {
    const start = starts[table.start - 1] ?? 0;
    const end = ends[table.end - 1] ?? 0;
    for (const { rule, safety, edits, place } of repairs) {
      if (safety !== 'safe') continue;
      for (const edit of edits) {
        if (!isInside(edit, start, end)) continue;
        const bytes = Buffer.byteLength(text.slice(edit.start, edit.end)) + Buffer.byteLength(edit.text);
        found.push({ rule, line: place.start.line, bytes });
      }
    }
  }
  return found;
}

/** True for an edit that changes something from `start` to `end`; a line put in before the first changes nothing of it. */
function isInside(edit: Edit, start: number, end: number): boolean {
  if (edit.start < edit.end) return edit.start < end && start < edit.end;
  const lineBefore = edit.start === start && /[\r\n]$/.test(edit.text);
  const lineAfter = edit.start === end && /^[\r\n]/.test(edit.text);
  return start <= edit.start && edit.start <= end && !lineBefore && !lineAfter;
}
