import { cost } from '../recovery/costs.ts';
import type { CellReading, Damage, RowReading } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import { hasSurplus, type Row } from '../tokens/row.ts';
import type { Malformation } from './malformation.ts';

/**
 * A header row with fewer cells than the rows:
 *
 *     | Jeter | Pujols |
 *     ^
 *     | ----- | ------ | --- |
 *     | Born  | 1974   | 1980 |
 *
 * The column of row labels has no name and was left out, or (colspans, lost cells) the last columns have none.
 */
export const shortHeader: Malformation & {
  readonly read: (
    region: Region,
    row: Row,
    reading: RowReading,
    width: number,
    sample: readonly Row[],
  ) => { header: RowReading; damages: Damage[]; cost: number } | null;
} = {
  id: 'short-header',
  title: 'The header row has too few cells',
  message: (detail) => `The header row lacks ${detail}; the rows are wider.`,
  read: readShortHeader,
};

/**
 * Pads the header on the left where only the label column lacks its name, else on the right. A last column in which
 * nothing stands has none either.
 */
function readShortHeader(
  region: Region,
  row: Row,
  reading: RowReading,
  width: number,
  sample: readonly Row[],
): { header: RowReading; damages: Damage[]; cost: number } {
  const missing = width - row.count;
  const empty: CellReading[] = new Array<CellReading>(missing).fill([]);
  const full = sample.filter((body) => body.count === width);
  const left =
    missing === 1 &&
    full.some((body) => hasSurplus(body, width - 1)) &&
    full.every((body) => labelled(region, body)) &&
    sample.every((body) => body.count === width || body.count === width - 1);
  const cells = left ? [...empty, ...reading.cells] : [...reading.cells, ...empty];
  const start = row.cells[0] ?? 0;
  const damage = {
    rule: shortHeader.id,
    start,
    end: row.cells.at(-1) ?? start,
    edits: null,
    detail: left ? "the label column's name" : missing === 1 ? 'one name' : `${missing} names`,
    doubtful: true,
  };
  return { header: { ...reading, cells, exact: false }, damages: [damage], cost: cost.shortHeader * missing };
}

/** True where the row's first cell is text, as a label is. */
function labelled(region: Region, row: Row): boolean {
  const start = row.cells[0] ?? 0;
  const end = row.cells[1] ?? 0;
  for (let at = start; at < end; at++) {
    const code = region.text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191) return true;
  }
  return false;
}
