import { describe, expect, it } from 'vitest';
import { atBlank, type Cursor, startLine, takeBlanks, takeMarker } from '../../src/blocks/cursor.ts';

function cursorOn(text: string): Cursor {
  const cursor: Cursor = { text, at: 0, end: 0, column: 0, owed: 0, next: 0, indent: 0 };
  startLine(cursor, 0, text.length);
  return cursor;
}

describe('cursor', () => {
  it.each([
    ['', 0],
    ['  a', 2],
    ['\ta', 4],
    [' \ta', 4],
    ['   \t a', 5],
    ['\t\t', 8],
  ])('%j is indented by %i columns', (text, indent) => {
    expect(cursorOn(text).indent).toBe(indent);
  });

  it('takes a tab in parts', () => {
    const cursor = cursorOn(' \t  a');
    takeBlanks(cursor, 2);
    expect(cursor).toMatchObject({ at: 2, column: 2, owed: 2, indent: 4, next: 4 });
    takeBlanks(cursor, 1);
    expect(cursor).toMatchObject({ at: 2, column: 3, owed: 1, indent: 3, next: 4 });
    takeBlanks(cursor, 2);
    expect(cursor).toMatchObject({ at: 3, column: 5, owed: 0, indent: 1, next: 4 });
  });

  it('counts tab stops from the start of the line', () => {
    const cursor = cursorOn('>\t\ta');
    takeMarker(cursor, 1);
    expect(cursor).toMatchObject({ at: 1, column: 1, indent: 7 });
    takeBlanks(cursor, 1);
    expect(cursor).toMatchObject({ at: 2, column: 2, owed: 2, indent: 6 });
  });

  it('takes a marker with the blanks before it, a tab taken in part included', () => {
    const cursor = cursorOn('>\t10. a');
    takeMarker(cursor, 1);
    takeBlanks(cursor, 1);
    takeMarker(cursor, 3);
    expect(cursor).toMatchObject({ at: 5, column: 7, owed: 0, indent: 1, next: 6 });
  });

  it('knows when only blanks are left', () => {
    const cursor = cursorOn('- \t ');
    expect(atBlank(cursor)).toBe(false);
    takeMarker(cursor, 1);
    expect(atBlank(cursor)).toBe(true);
  });
});
