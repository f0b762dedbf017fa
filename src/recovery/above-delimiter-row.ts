import { endOf, gfmTableAt, isBlankLine, nextRule, type Region } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';
import type { Rule } from '../tokens/rule.ts';

/** Where the delimiter row below a header row stands, and whether what stands above one is its header row. */

/** Lines that a wrapped header row may have. */
const MOST_HEADER_LINES = 12;
/** Lines that one may have whose cells stand on lines of their own. */
const MOST_CELL_LINES = 80;

const PIPE = 124;

/**
 * The line of the delimiter row below a header row that starts on `line`, or -1. Blank lines may stand directly above it,
 * or between the lines of a header row whose cells have lines of their own.
 */
export function headerEnd(region: Region, line: number): number {
  const next = nextRule(region, line + 1);
  if (next === -1 || next - line > MOST_CELL_LINES) return -1;
  const last = lastLine(region, line, next);
  if (last === line) return next;
  const code = region.text.charCodeAt(endOf(region, line) - 1);
  if (code === PIPE) return next;
  if (last !== next - 1 || next - line > MOST_HEADER_LINES) return -1;
  for (let at = line + 1; at <= last; at++) if (isBlankLine(region, at)) return -1;
  return next;
}

/** The last line above the delimiter row that is not blank, or the header row's. */
export function lastLine(region: Region, line: number, ruleLine: number): number {
  let last = ruleLine - 1;
  while (last > line && isBlankLine(region, last)) last--;
  return last;
}

/** A pipe alone parts two empty names, where the delimiter row right below it has two cells and no outer pipes either. */
export function isEmptyHeader(region: Region, line: number, rule: Rule, ruleLine: number): boolean {
  return (
    ruleLine === line + 1 &&
    rule.count === 2 &&
    !(rule.leading || rule.trailing || rule.bare || rule.frame) &&
    isBlankLine(region, line - 1)
  );
}

/**
 * Above a blank line stands a header row only where it is drawn like the rule, or where blank lines stand below the rule
 * too: prose, navigation and other tables stand there as well.
 */
export function looksAlike(region: Region, header: Row, rule: Rule, ruleLine: number): boolean {
  return (
    gfmTableAt(region, ruleLine) === null &&
    header.count <= rule.count &&
    (isBlankLine(region, ruleLine + 1) ||
      (header.leading === rule.leading && header.trailing === rule.trailing))
  );
}
