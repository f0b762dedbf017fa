import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import { type FillColumn, fillColumn, isExpectedBreak, isFull } from './line-breaks.ts';
import { endOf, isBlankLine, joinRegionLines, type Region, ruleOf, separatorsOf, startOf } from './region.ts';

/**
 * The region with lines that were broken because they were full put together again: `fold`, mail programs and terminals
 * break a long row, or a long delimiter row, at their fill column wherever it falls. `null` where no line with a
 * separator was broken so, or where lines carry container prefixes, which would end up inside cells.
 */
export function unfold(region: Region): Region | null {
  const fill = fillColumn(region);
  if (fill === 0 || hasPrefixes(region)) return null;
  const most = fullRow(region);
  const groups: number[] = [];
  let joined = false;
  for (let line = 0; line < region.count; line++) {
    groups.push(line);
    if (separatorsOf(region, line).length === 0 && ruleOf(region, line) === null) continue;
    const first = line;
    while (line + 1 < region.count && continues(region, first, line, fill, most)) {
      line++;
      joined = true;
    }
  }
  return joined ? joinRegionLines(region, groups) : null;
}

/** How many separators stand between the cells of a full row: as in the delimiter row, or else in the fullest line. */
function fullRow(region: Region): number {
  let most = 0;
  let ruled = 0;
  for (let line = 0; line < region.count; line++) {
    most = Math.max(most, innerCount(region, line));
    const rule = ruleOf(region, line);
    if (rule?.gfm) ruled = Math.max(ruled, rule.count - 1);
  }
  return ruled > 0 ? ruled : most;
}

/** The separators of a line without the outer ones. */
function innerCount(region: Region, line: number): number {
  const separators = separatorsOf(region, line);
  const last = separators.length - SEPARATOR_SIZE;
  if (last < 0) return 0;
  const opens = separators[0] === startOf(region, line);
  const closes = last > 0 && (separators[last] ?? 0) + (separators[last + 1] ?? 0) === endOf(region, line);
  return separators.length / SEPARATOR_SIZE - (opens ? 1 : 0) - (closes ? 1 : 0);
}

/**
 * True where the next line goes on with what was broken at the end of `line`; `first` is where the line that is being put
 * together starts. Not a row that is closed before one that opens; and without leading pipes to tell, not a full row
 * before one with pipes of its own.
 */
function continues(region: Region, first: number, line: number, fill: FillColumn, most: number): boolean {
  if ((ruleOf(region, first) === null) !== (ruleOf(region, line + 1) === null) && !endsRule(region, line + 1))
    return false;
  if (isBlankLine(region, line) || isBlankLine(region, line + 1) || !isExpectedBreak(region, line, fill))
    return false;
  const opens = opensWithSeparator(region, line + 1);
  const closes = closesWithSeparator(region, line, fill);
  if (opens && closes) return false;
  const next = separatorsOf(region, line + 1).length;
  if (opensWithSeparator(region, first)) return !closes || next > 0;
  return next === 0 || opens || innerCount(region, line) < most;
}

/** The last pipe or plus of a delimiter row, on a line by itself. */
function endsRule(region: Region, line: number): boolean {
  return endOf(region, line) - startOf(region, line) === 1;
}

/** Deep indentation is no start of a row: it is what was left of the padding before the break. */
function opensWithSeparator(region: Region, line: number): boolean {
  const start = startOf(region, line);
  return separatorsOf(region, line)[0] === start && start - (region.contents[line] ?? 0) <= 3;
}

/** Blanks behind a pipe, up to the fill column, are padding of the next cell. */
function closesWithSeparator(region: Region, line: number, fill: FillColumn): boolean {
  const separators = separatorsOf(region, line);
  const last = separators.length - SEPARATOR_SIZE;
  if (last < 0) return false;
  const end = endOf(region, line);
  const padded = isFull(region, line, fill) && region.text.startsWith('  ', end);
  return (separators[last] ?? 0) + (separators[last + 1] ?? 0) === end && !padded;
}

function hasPrefixes(region: Region): boolean {
  const { starts } = region.blocks.lines;
  for (let line = 0; line < region.count; line++) {
    const start = starts[region.lines[line] ?? 0] ?? 0;
    for (let at = start; at < (region.contents[line] ?? 0); at++) {
      const code = region.text.charCodeAt(at);
      if (code !== 32 && code !== 9) return true;
    }
  }
  return false;
}
