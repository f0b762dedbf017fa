import type { CharacterEdit } from '../characters/invisible.ts';
import type { CellReading } from '../recovery/types.ts';
import { Separator } from '../tokens/separators.ts';
import type { Cell, Edit, Span } from '../types.ts';

/** One edit inside a cell: to its characters, or to an entity of a text that was escaped for HTML. */
export interface CellEdit extends Edit {
  readonly kind: CharacterEdit['kind'] | 'entity';
}

/** Cleans one stretch of the text: gives the edits that undo what happened to its characters. */
export type Cleaner = (start: number, end: number) => readonly CellEdit[];

/** The cell that a reading describes. `at` is where a missing cell would stand. */
export function cellOf(
  text: string,
  reading: CellReading,
  at: number,
  mask: number,
  clean: Cleaner | null,
): Cell {
  if (reading.length === 0) return { start: at, end: at, text: '', pieces: null, missing: true };
  const start = reading[0] ?? at;
  const end = reading.at(-1) ?? at;
  if (reading.length === 2) {
    const source = unbroken(plainSource(cleaned(text, start, end, clean), mask));
    return { start, end, text: source, pieces: null, missing: false };
  }
  const pieces: Span[] = [];
  const parts: string[] = [];
  for (let i = 0; i < reading.length; i += 2) {
    const from = reading[i] ?? 0;
    const to = reading[i + 1] ?? 0;
    pieces.push({ start: from, end: to });
    parts.push(unbroken(plainSource(cleaned(text, from, to, clean), mask)));
  }
  return { start, end, text: parts.join('\n'), pieces, missing: false };
}

function cleaned(text: string, start: number, end: number, clean: Cleaner | null): string {
  if (clean === null) return text.slice(start, end);
  let result = '';
  let at = start;
  for (const edit of clean(start, end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return at === start ? text.slice(start, end) : (result + text.slice(at, end)).trim();
}

/** A cell of a line that was put together: the blanks around each line break go. */
function unbroken(source: string): string {
  if (!source.includes('\n') && !source.includes('\r')) return source;
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n');
}

/** The cell's Markdown with pipes bare: `\|` is undone before anything inline is read (GFM-TRUTHS 31). */
function plainSource(source: string, mask: number): string {
  return (mask & Separator.escaped) !== 0 ? source : withBarePipes(source);
}

/** A cell's source with each `\|` as the `|` that it stands for. */
export function withBarePipes(source: string): string {
  if (!source.includes('\\|')) return source;
  let result = '';
  let from = 0;
  for (let at = source.indexOf('\\'); at !== -1 && at + 1 < source.length; at = source.indexOf('\\', at)) {
    if (source.charCodeAt(at + 1) === 124) {
      result += source.slice(from, at);
      from = at + 1;
    }
    at += 2;
  }
  return result + source.slice(from);
}
