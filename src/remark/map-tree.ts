import type { Point } from '../types.ts';

/** Where a place of the mended text stands in the original. */
export interface PlaceMapper {
  readonly start: (offset: number) => Point;
  readonly end: (offset: number) => Point;
}

/**
 * Moves every position in a syntax tree, in place: those of unist nodes, and those of the ESTree programs that MDX keeps
 * in `data` and in attributes (`start`, `end`, `range`, `loc`, columns from 0).
 *
 * @param tree - a tree that was parsed from the mended text
 * @param mapper - gives the points of the original text
 */
export function mapTree(tree: object, mapper: PlaceMapper): void {
  const seen = new Set<object>();
  const waiting: object[] = [tree];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const item of value) if (isObject(item)) waiting.push(item);
      continue;
    }
    mapOne(value, mapper);
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'position' && key !== 'loc' && key !== 'range' && isObject(child)) waiting.push(child);
    }
  }
}

function mapOne(value: object, mapper: PlaceMapper): void {
  if ('position' in value && isObject(value.position)) {
    const span = spanOf(value.position);
    if (span !== null) value.position = placed(span, mapper);
  }
  if (!('type' in value && 'start' in value && 'end' in value)) return;
  if (typeof value.start !== 'number' || typeof value.end !== 'number') return;
  const { start, end } = placed({ start: value.start, end: value.end }, mapper);
  value.start = start.offset;
  value.end = end.offset;
  if ('range' in value) value.range = [start.offset, end.offset];
  if ('loc' in value && isObject(value.loc)) {
    value.loc = { ...value.loc, start: fromZero(start), end: fromZero(end) };
  }
}

function placed(span: { start: number; end: number }, mapper: PlaceMapper): { start: Point; end: Point } {
  const start = mapper.start(span.start);
  const end = span.end > span.start ? mapper.end(span.end) : start;
  return end.offset < start.offset ? { start, end: start } : { start, end };
}

function fromZero(point: Point): { line: number; column: number; offset: number } {
  return { line: point.line, column: point.column - 1, offset: point.offset };
}

function spanOf(position: object): { start: number; end: number } | null {
  if (!('start' in position && 'end' in position)) return null;
  const start = offsetOf(position.start);
  const end = offsetOf(position.end);
  return start === null || end === null ? null : { start, end };
}

function offsetOf(point: unknown): number | null {
  if (!isObject(point) || !('offset' in point) || typeof point.offset !== 'number') return null;
  return point.offset;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
