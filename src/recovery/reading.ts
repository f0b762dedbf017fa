import { LineKind } from '../blocks/types.ts';
import { endOf, kindOf, type Region, sourceLineCount, startOf } from '../regions/region.ts';
import { isIndented } from '../regions/source-lines.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE, Separator } from '../tokens/separators.ts';
import { cost } from './costs.ts';
import type { CellReading, RowReading, Style } from './types.ts';

/** The reading of a line as a row of its own, cell by cell. */
export function readingOf(region: Region, row: Row, line: number, exact: boolean): RowReading {
  return { cells: cellReadings(row), first: line, last: line, exact: exact && staysRow(region, row, line) };
}

/** The cells of a row, each one piece of the text. */
export function cellReadings(row: Row): CellReading[] {
  const cells = new Array<CellReading>(row.count);
  for (let at = 0; at < row.count; at++) cells[at] = [row.cells[2 * at] ?? 0, row.cells[2 * at + 1] ?? 0];
  return cells;
}

/** True where GFM can read the row as it stands: bare pipes, and nothing at its start that opens another block. */
function staysRow(region: Region, row: Row, line: number): boolean {
  for (let i = 2; i < row.separators.length; i += SEPARATOR_SIZE) {
    if (row.separators[i] !== Separator.pipe) return false;
  }
  if (sourceLineCount(region, line) === 1 && kindOf(region, line) === LineKind.table) return true;
  if (isIndented(region, line) || sourceLineCount(region, line) > 1) return false;
  const last = row.separators.length - SEPARATOR_SIZE;
  if (row.leading && row.separators[0] !== startOf(region, line)) return false;
  if (row.trailing && (row.separators[last] ?? 0) + (row.separators[last + 1] ?? 0) !== endOf(region, line))
    return false;
  return row.leading || (row.separators.length > 0 && !opensBlock(region, line));
}

/**
 * True where a line without a leading pipe might be read as another block (GFM-TRUTHS 25): a list marker, `>`, `#`, `<`,
 * a fence. Asked only of rows that are to be kept, so a false alarm costs one rewritten row.
 */
function opensBlock(region: Region, line: number): boolean {
  const code = region.text.charCodeAt(startOf(region, line));
  return (
    code === 45 ||
    code === 43 ||
    code === 42 ||
    code === 62 ||
    code === 35 ||
    code === 60 ||
    code === 96 ||
    code === 126 ||
    code === 61 ||
    code === 95 ||
    (code >= 48 && code <= 57) ||
    code === 91
  );
}

/**
 * How many cells a row has in a table drawn so: where rows have no outer pipes, a row's outer pipe is a boundary behind
 * or before an empty cell.
 */
export function styledCount(row: Row, style: Pick<Style, 'leading' | 'trailing'>): number {
  return row.count + (row.leading && !style.leading ? 1 : 0) + (row.trailing && !style.trailing ? 1 : 0);
}

/** The reading of a row with the empty cells that `styledCount` counts. */
export function styledReading(
  region: Region,
  row: Row,
  line: number,
  style: Pick<Style, 'leading' | 'trailing'>,
): RowReading {
  const shifted = row.leading && !style.leading;
  const reading = readingOf(region, row, line, !shifted);
  if (styledCount(row, style) === row.count) return reading;
  const cells = [
    ...(shifted ? [EMPTY] : []),
    ...reading.cells,
    ...(row.trailing && !style.trailing ? [EMPTY] : []),
  ];
  return { ...reading, cells };
}

const EMPTY: CellReading = [];

/** Evidence of a row as wide as the table, by how it is drawn. */
export function rowGain(row: Pick<Row, 'leading' | 'trailing'>, style: Style, width: number): number {
  const sides = (row.leading ? 1 : 0) + (row.trailing ? 1 : 0);
  const base = sides === 2 ? cost.outerRow : sides === 1 ? cost.halfOuterRow : cost.bareRow;
  const odd = row.leading !== style.leading || row.trailing !== style.trailing ? cost.oddStyle : 0;
  return base + cost.perColumn * Math.min(width - 2, 4) - odd;
}
