import { shiftedDamage } from '../malformations/shifted-row.ts';
import { isLonePipe } from '../malformations/stray-pipe-line.ts';
import { cost } from '../recovery/costs.ts';
import { readingOf, rowGain, styledCount, styledReading } from '../recovery/reading.ts';
import type { Opening, Step } from '../recovery/types.ts';
import { isRuleLine, type Region, rowOfLine } from '../regions/region.ts';

/** A row as wide as the table: no damage. Below rows that start with a pipe, `- a | b` is a list item and `> a | b` a quote. */
export function stepPlainRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (
    row === null ||
    isRuleLine(region, line) ||
    row.count !== width ||
    (width === 1 && row.separators.length === 0) ||
    (style.leading && !row.leading && opensContainer(region, line))
  )
    return null;
  const gain = rowGain(row, style, width);
  return {
    next: line + 1,
    gain,
    row: readingOf(region, row, line, true),
    damages: [],
    rule: false,
    last: false,
  };
}

/**
 * A row of a table without outer pipes whose first or last cell is empty: its outer pipe is a boundary there, though GFM
 * takes it for a border and shifts the cells.
 */
export function stepOpenRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || isRuleLine(region, line) || isLonePipe(row)) return null;
  if (row.count >= width || styledCount(row, style) !== width) return null;
  // Without a delimiter row the width is a guess, and an outer pipe may be a border after all.
  const sure = opening.rule !== null && !style.frame;
  const borders = {
    leading: sure && row.leading && style.leading,
    trailing: sure && row.trailing && style.trailing,
  };
  return {
    next: line + 1,
    gain: rowGain(borders, style, width),
    row: styledReading(region, row, line, style),
    damages: row.leading && !style.leading ? [shiftedDamage(row)] : [],
    rule: false,
    last: false,
  };
}

/**
 * A line without a separator inside a table whose rows have no outer pipes: a row of one cell, all others empty, as GFM
 * reads it. It costs more than it gains, so that it only counts with rows below it.
 */
export function stepPipelessRow(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  const row = rowOfLine(region, line, style.mask);
  if (
    row === null ||
    isRuleLine(region, line) ||
    row.separators.length > 0 ||
    (style.leading && style.trailing && width > 1)
  )
    return null;
  return {
    next: line + 1,
    gain: -cost.pipelessRow,
    row: readingOf(region, row, line, true),
    damages: [],
    rule: false,
    last: false,
  };
}

function opensContainer(region: Region, line: number): boolean {
  return region.origin === 'flow' && region.blocks.containers[region.lines[line] ?? 0] !== region.container;
}
