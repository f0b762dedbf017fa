import type { Place, Point } from '../types.ts';
import { type Lines, lineAt } from './lines.ts';

/** The unist point of an offset: 1-based line and column. */
export function pointAt(lines: Lines, offset: number): Point {
  const line = lineAt(lines, offset);
  return { line: line + 1, column: offset - (lines.starts[line] ?? 0) + 1, offset };
}

/** The unist position of a stretch of text. */
export function placeOf(lines: Lines, start: number, end: number): Place {
  return { start: pointAt(lines, start), end: pointAt(lines, end) };
}
