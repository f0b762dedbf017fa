import type { Place, Point } from '../types.ts';
import { type Lines, lineAt } from './lines.ts';

/** The unist point of an offset: 1-based line and column; `before` counts the lines above those given. */
export function pointAt(lines: Lines, offset: number, before = 0): Point {
  const line = lineAt(lines, offset);
  return { line: before + line + 1, column: offset - (lines.starts[line] ?? 0) + 1, offset };
}

/** The unist position of a stretch of text; `before` counts the lines above those given. */
export function placeOf(lines: Lines, start: number, end: number, before = 0): Place {
  return { start: pointAt(lines, start, before), end: pointAt(lines, end, before) };
}
