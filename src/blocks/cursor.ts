import { isBlank, tab } from '../gfm/codes.ts';

/**
 * A place inside one line, in columns: a tab reaches to the next multiple of four (CommonMark 2.2), and a container may
 * take only some of the columns that a tab stands for.
 */
export interface Cursor {
  readonly text: string;
  /** Offset of the next code unit. */
  at: number;
  /** Offset after the line's last code unit. */
  end: number;
  /** Column of what comes next, from 0. */
  column: number;
  /** Columns of the tab before `at` that nothing has taken yet. */
  owed: number;
  /** Offset of the first code unit from `at` on that is no blank; `end` where the rest of the line is blank. */
  next: number;
  /** Columns of blanks between here and `next`. */
  indent: number;
}

/** Puts the cursor on the first column of a line. */
export function startLine(cursor: Cursor, start: number, end: number): void {
  cursor.at = start;
  cursor.end = end;
  cursor.column = 0;
  cursor.owed = 0;
  look(cursor);
}

/** Takes `count` columns of blanks; there must be as many (`indent`). */
export function takeBlanks(cursor: Cursor, count: number): void {
  cursor.indent -= count;
  cursor.column += count;
  count -= cursor.owed;
  let column = cursor.column - count;
  while (count > 0) {
    const width = cursor.text.charCodeAt(cursor.at++) === tab ? 4 - (column % 4) : 1;
    column += width;
    count -= width;
  }
  cursor.owed = count === 0 ? 0 : -count;
}

/** Takes `length` code units that are no blanks, and the blanks before them. */
export function takeMarker(cursor: Cursor, length: number): void {
  cursor.column += cursor.indent + length;
  cursor.at = cursor.next + length;
  cursor.owed = 0;
  look(cursor);
}

/** True where nothing but blanks is left of the line. */
export function atBlank(cursor: Cursor): boolean {
  return cursor.next === cursor.end;
}

function look(cursor: Cursor): void {
  const { text, end } = cursor;
  let next = cursor.at;
  let column = cursor.column;
  while (next < end) {
    const code = text.charCodeAt(next);
    if (!isBlank(code)) break;
    column += code === tab ? 4 - (column % 4) : 1;
    next++;
  }
  cursor.next = next;
  cursor.indent = column - cursor.column;
}
