import { blankLineInTable } from '../malformations/blank-line-in-table.ts';
import { wikiTable } from '../malformations/wiki-table.ts';
import { ruleCell } from '../recovery/cell-stream.ts';
import { headerLikeness } from '../recovery/header-likeness.ts';
import { sampleRows } from '../recovery/style.ts';
import type { Candidate, RowReading } from '../recovery/types.ts';
import { type Region, rowOfLine, skipBlankLines } from '../regions/region.ts';

/** Two tables, one below the other, that may be one: both as they were where nothing speaks for it. */
export function doubted(region: Region, above: Candidate, below: Candidate): [Candidate, Candidate] {
  if (above.opening.width !== below.opening.width || hasOwnEnd(above)) return [above, below];
  if (above.end === below.first || isDoubleSpaced(region, above, below))
    return [ambiguous(above), ambiguous(below)];
  return [above, isRestOf(region, above, below) ? ambiguous(below) : below];
}

/** The tables of a wiki say themselves where they end. */
function hasOwnEnd({ opening }: Candidate): boolean {
  return opening.damages.some(({ rule }) => rule === wikiTable.id);
}

/**
 * Delimiter cells side by side in a row, or in the header row, of a table that only mending makes one: more likely rows that
 * were joined, or a delimiter row that was not seen as one, than two values of dashes.
 */
export function holdsDelimiterCells(region: Region, { opening, rows }: Candidate): boolean {
  if (opening.gfmEnd > 0) return false;
  const holds = ({ cells }: RowReading): boolean => {
    let side = 0;
    return cells.some((cell) => {
      const rule = cell.length === 2 ? ruleCell(region.text, cell[0] ?? 0, cell[1] ?? 0) : null;
      side = rule !== null && rule.dashes >= LEAST_DASHES ? side + 1 : 0;
      return side === LEAST_CELLS;
    });
  };
  return rows.some(holds) || (opening.header !== null && holds(opening.header));
}

const LEAST_DASHES = 2;
const LEAST_CELLS = 2;

/** The table, as one that a careful reader could read otherwise. */
export function ambiguous(candidate: Candidate): Candidate {
  return { ...candidate, ambiguous: true };
}

/**
 * Nothing but blank lines between them, where blank lines stand below every line of one: the second may be the rest of the
 * first, below its delimiter row once more.
 */
function isDoubleSpaced(region: Region, above: Candidate, below: Candidate): boolean {
  return (
    (above.opening.style.doubleSpaced || below.opening.style.doubleSpaced) &&
    skipBlankLines(region, above.end) === below.first
  );
}

/**
 * Rows drawn like those of the table above that no delimiter row makes a table of their own, or a single one above a frame
 * line, and the first no clear names beside these: with nothing but blank lines between them, or whatever stands there
 * where that table has no rows. Below a damaged table without rows, or with blank lines in it, a delimiter row is no excuse.
 */
function isRestOf(region: Region, above: Candidate, below: Candidate): boolean {
  const { rule, gfmEnd, style, span } = below.opening;
  const drawn = above.opening.style;
  if (gfmEnd > 0 || style.leading !== drawn.leading || style.trailing !== drawn.trailing) return false;
  const isUnruled = below.rows.length === 0 || (rule === null && !style.frame && span === null);
  const [row] = above.rows;
  if (row === undefined) return isUnruled || above.opening.gfmEnd === 0;
  if (skipBlankLines(region, above.end) !== below.first) return false;
  if (!isUnruled) return above.damages.some((damage) => damage.rule === blankLineInTable.id);
  const first = rowOfLine(region, below.first, style.mask);
  const others = [row.first, below.first + 1].flatMap((line) => sampleRows(region, line, style.mask, false));
  return first !== null && headerLikeness(region, first, others) < CLEAR_NAMES;
}

/** Likeness of names that start with a capital beside values, of another kind in one column. */
const CLEAR_NAMES = 0.86;
