import type { SeenTable } from '../parts/read-parts.ts';
import type { Cell, Span, Table } from '../types.ts';
import { withBarePipes } from './cells.ts';

/** The table that was read in one pass, as it leaves the core. */
export function tableOfClean(text: string, { table, linesBefore }: SeenTable): Table {
  const { start, end, align, cells, lines, isEscaped } = table;
  const width = align.length;
  const spanOf = (line: number): Span => ({ start: lines[2 * line] ?? 0, end: lines[2 * line + 1] ?? 0 });
  const rowOf = (row: number): Cell[] => {
    const result = new Array<Cell>(width);
    for (let column = 0, i = 2 * width * row; column < width; column++, i += 2) {
      const start = cells[i] ?? 0;
      const end = cells[i + 1] ?? 0;
      const source = text.slice(start, end);
      result[column] = {
        start,
        end,
        text: isEscaped ? withBarePipes(source) : source,
        pieces: null,
        missing: false,
      };
    }
    return result;
  };
  const count = lines.length / 2 - 2;
  const rows = new Array<Cell[]>(count);
  const spans = new Array<Span>(count);
  for (let row = 0; row < count; row++) {
    rows[row] = rowOf(row + 1);
    spans[row] = spanOf(row + 2);
  }
  const lastLine = linesBefore + lines.length / 2;
  return {
    start,
    end,
    header: rowOf(0),
    align,
    rows,
    spans: { header: spanOf(0), delimiter: spanOf(1), rows: spans },
    place: {
      start: { line: linesBefore + 1, column: 1, offset: start },
      end: { line: lastLine, column: end - (lines.at(-2) ?? 0) + 1, offset: end },
    },
    confidence: 1,
  };
}
