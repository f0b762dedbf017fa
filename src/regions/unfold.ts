import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import { type FillColumn, fillColumn, isExpectedBreak } from './line-breaks.ts';
import { endOf, isBlankLine, joinRegionLines, type Region, separatorsOf, startOf } from './region.ts';

/**
 * The region with lines that were broken because they were full put together again: `fold`, mail programs and terminals
 * break a long row, or a long delimiter row, at their fill column wherever it falls. `null` where no line with a
 * separator was broken so, or where lines carry container prefixes, which would end up inside cells.
 */
export function unfold(region: Region): Region | null {
  const fill = fillColumn(region);
  if (fill === 0 || hasPrefixes(region)) return null;
  let most = 0;
  for (let line = 0; line < region.count; line++) most = Math.max(most, separatorsOf(region, line).length);
  const groups: number[] = [];
  let joined = false;
  for (let line = 0; line < region.count; line++) {
    groups.push(line);
    if (separatorsOf(region, line).length === 0) continue;
    while (line + 1 < region.count && continues(region, line, fill, most)) {
      line++;
      joined = true;
    }
  }
  return joined ? joinRegionLines(region, groups) : null;
}

function continues(region: Region, line: number, fill: FillColumn, most: number): boolean {
  if (isBlankLine(region, line) || isBlankLine(region, line + 1) || !isExpectedBreak(region, line, fill))
    return false;
  const opens = opensWithSeparator(region, line + 1);
  if (opens && closesWithSeparator(region, line)) return false;
  const next = separatorsOf(region, line + 1).length;
  return next === 0 || opens || separatorsOf(region, line).length < most;
}

function opensWithSeparator(region: Region, line: number): boolean {
  return separatorsOf(region, line)[0] === startOf(region, line);
}

function closesWithSeparator(region: Region, line: number): boolean {
  const separators = separatorsOf(region, line);
  const last = separators.length - SEPARATOR_SIZE;
  return last >= 0 && (separators[last] ?? 0) + (separators[last + 1] ?? 0) === endOf(region, line);
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
