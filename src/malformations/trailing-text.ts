import { cost } from '../recovery/costs.ts';
import { rowGain } from '../recovery/reading.ts';
import type { Opening, Step } from '../recovery/types.ts';
import { endOf, type Region, rowOfLine, startOf } from '../regions/region.ts';
import { rowOf } from '../tokens/row.ts';
import type { Malformation } from './malformation.ts';

/**
 * Text behind the closing pipe of the last row:
 *
 *     | 1 | 2 | Note that these figures are estimates.
 *               ^
 *
 * The next paragraph was glued to the table. GFM reads it as a surplus cell and drops it. Innocent: rows that never end
 * with a pipe.
 */
export const trailingText: Malformation = {
  id: 'trailing-text',
  title: 'Text stands behind the last row',
  message: () =>
    "This text stands behind the row's closing pipe; GFM takes it for a surplus cell and drops it.",
};

/** A full row with something behind its closing pipe, in a table whose rows have outer pipes; it ends the table. */
export function stepTrailingText(region: Region, line: number, opening: Opening): Step | null {
  const { style, width } = opening;
  if (!style.trailing || !style.leading) return null;
  const row = rowOfLine(region, line, style.mask);
  if (row === null || !row.leading || row.trailing || row.count !== width + 1) return null;
  const text = row.cells[2 * width] ?? 0;
  const cut = rowOf(region.text, startOf(region, line), closingEnd(region, text), row.separators, true);
  const cells = [];
  for (let i = 0; i < 2 * width; i += 2) cells.push([cut.cells[i] ?? 0, cut.cells[i + 1] ?? 0]);
  return {
    next: line + 1,
    gain: rowGain({ leading: true, trailing: true }, style, width) - cost.trailingText,
    row: { cells, first: line, last: line, exact: true },
    damages: [
      {
        rule: trailingText.id,
        start: text,
        end: endOf(region, line),
        edits: [],
        detail: '',
        doubtful: false,
      },
    ],
    rule: false,
    last: true,
  };
}

function closingEnd(region: Region, text: number): number {
  let at = text;
  while (region.text.charCodeAt(at - 1) === 32 || region.text.charCodeAt(at - 1) === 9) at--;
  return at;
}
