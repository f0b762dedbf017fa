import type { TextEvidence } from '../characters/text-evidence.ts';
import type { CleanTable } from '../parts/clean-table.ts';
import type { Cleaner } from './cells.ts';

const BEYOND_ASCII = /[\u0080-\uffff]/g;

/**
 * True where no character of a clean table is damaged. Of ASCII only entities can be, where the whole text was escaped for
 * HTML; else those cells are looked at that hold something beyond it.
 */
export function isSound(
  text: string,
  { start, end, cells }: CleanTable,
  evidence: () => TextEvidence,
  clean: Cleaner,
): boolean {
  const isClean = (i: number): boolean => clean(cells[i] ?? 0, cells[i + 1] ?? 0).length === 0;
  const lines = text.slice(start, end);
  let i = 0;
  if (lines.includes('&') && evidence().escapedForHtml) {
    while (i < cells.length && isClean(i)) i += 2;
    return i >= cells.length;
  }
  BEYOND_ASCII.lastIndex = 0;
  while (BEYOND_ASCII.test(lines)) {
    const at = start + BEYOND_ASCII.lastIndex - 1;
    while (i < cells.length && (cells[i + 1] ?? 0) <= at) i += 2;
    if (!isClean(i)) return false;
    BEYOND_ASCII.lastIndex = Math.max(BEYOND_ASCII.lastIndex, (cells[i + 1] ?? 0) - start);
  }
  return true;
}
